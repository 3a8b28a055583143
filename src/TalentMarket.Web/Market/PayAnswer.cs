using TalentMarket.Domain.Statistics;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Market;

/// <summary>What can be said to a <see cref="PayQuestion"/>, in a sentence.</summary>
public abstract record PayAnswer
{
    private PayAnswer(string sentence) => Sentence = sentence;

    public string Sentence { get; }

    public sealed record NotAsked(string Text) : PayAnswer(Text);

    public sealed record Unclear(string Text) : PayAnswer(Text);

    public sealed record Ranked(decimal Amount, PercentileRank Rank, string Text) : PayAnswer(Text);

    public static PayAnswer To(PayQuestion question, OpenCuts cuts)
    {
        var cut = cuts.Find(question.Job, question.Level);
        if (!question.IsAsked) return new NotAsked(cut is null ? NoCut(question, cuts) : $"Type an amount to see where it stands among {Among(cut)}.");
        var (amount, problem) = question.Amount();
        if (problem.Length > 0) return new Unclear(problem);
        if (cut is null) return new Unclear(NoCut(question, cuts));
        var rank = PercentileRank.Of((double)amount, cut.Percentiles);
        return new Ranked(amount, rank, $"{RankWords.Of(rank)} of {Among(cut)}.");
    }

    private static string Among(OpenCut cut) => $"{BandWords.Counted(cut.Figures)}: {cut.JobTitle}, {cut.LevelLabel}, {cut.Year}";

    private static string NoCut(PayQuestion question, OpenCuts cuts)
    {
        var ofJob = cuts.All.Where(cut => cut.JobCode == question.Job).ToList();
        if (ofJob.Count == 0) return "No open percentiles exist for that job. Choose one of the list.";
        var levels = string.Join(", ", ofJob.Select(cut => cut.LevelLabel));
        return $"No open percentiles exist for {SentenceWords.Many(ofJob[0].JobTitle)} at that level. There are some at {levels}.";
    }
}
