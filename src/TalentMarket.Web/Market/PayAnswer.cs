using System.Globalization;
using TalentMarket.Domain.Statistics;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Market;

/// <summary>What can be said to a <see cref="PayQuestion"/>.</summary>
public abstract record PayAnswer
{
    private PayAnswer()
    {
    }

    public sealed record NotAsked : PayAnswer;

    public sealed record Unclear(string Sentence) : PayAnswer;

    public sealed record Ranked(decimal Amount, OpenCut Cut, PercentileRank Rank, string Sentence) : PayAnswer;

    public static PayAnswer To(PayQuestion question, OpenCuts cuts)
    {
        if (!question.IsAsked) return new NotAsked();
        var (amount, problem) = question.Amount();
        if (problem.Length > 0) return new Unclear(problem);
        if (cuts.Find(question.Job, question.Level) is not { } cut) return new Unclear(NoCut(question, cuts));
        var rank = PercentileRank.Of((double)amount, cut.Percentiles);
        return new Ranked(amount, cut, rank, SentenceOf(rank, cut));
    }

    private static string SentenceOf(PercentileRank rank, OpenCut cut)
    {
        var among = $"{BandWords.Counted(cut.Figures)}: {cut.JobTitle}, {cut.LevelLabel}, {cut.Year}";
        var place = (int)Math.Round(rank.Probability * 100, MidpointRounding.AwayFromZero);
        return rank.Reach switch
        {
            RankReach.Below => $"Below the {Ordinal(place)} percentile of {among}.",
            RankReach.Above => $"Above the {Ordinal(place)} percentile of {among}.",
            _ => $"About the {Ordinal(place)} percentile of {among}.",
        };
    }

    private static string NoCut(PayQuestion question, OpenCuts cuts)
    {
        var ofJob = cuts.All.Where(cut => cut.JobCode == question.Job).ToList();
        if (ofJob.Count == 0)
            return "No open percentiles exist for that job. Choose one of the list.";
        var levels = string.Join(", ", ofJob.Select(cut => cut.LevelLabel));
        return $"No open percentiles exist for {SentenceWords.Many(ofJob[0].JobTitle)} at that level. There are some at {levels}.";
    }

    private static string Ordinal(int number)
    {
        var ending = (number % 100) is 11 or 12 or 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return number.ToString(CultureInfo.InvariantCulture) + ending;
    }
}
