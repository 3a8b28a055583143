using System.Globalization;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.PayBands;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Market;

/// <summary>One year of one job: its published percentiles.</summary>
public sealed record JobYear(int Year, PublishedFigures Figures)
{
    public Money? Median => Figures.P50.Amount;

    public bool IsThin => Figures.People.AtLeast < JobYears.ThinPeople;
}

/// <summary>One job of the chart: its years, oldest first, and where its bands are.</summary>
public sealed record JobLine(string Code, string Label, string Address, IReadOnlyList<JobYear> Years)
{
    public JobYear? Latest => Years.Count == 0 ? null : Years[^1];
}

/// <summary>Base pay of a few jobs by year, from published percentiles; the first job is the one compared.</summary>
public sealed record JobYears
{
    /// <summary>Fewer people than this make a year thin: it is shown, and said.</summary>
    public const int ThinPeople = 100;

    public required IReadOnlyList<JobLine> Lines { get; init; }

    public required IReadOnlyList<int> Years { get; init; }

    public required string Headline { get; init; }

    public required string Summary { get; init; }

    /// <summary>The years that rest on few people; empty when none does.</summary>
    public required string ThinLine { get; init; }

    public required IReadOnlyList<SourceReference> Sources { get; init; }

    public bool IsEmpty => Years.Count == 0;

    public static JobYears From(IReadOnlyList<JobLine> jobs, IEnumerable<SourceReference> sources)
    {
        var lines = jobs.Where(line => line.Years.Any(year => year.Median is not null)).ToList();
        return new JobYears
        {
            Lines = lines,
            Years = [.. lines.SelectMany(line => line.Years).Select(year => year.Year).Distinct().Order()],
            Headline = HeadlineOf(lines),
            Summary = "Median base pay of senior people in the United States by year: " + string.Join("; ", lines.Select(Spoken)) + ".",
            ThinLine = ThinLineOf(lines),
            Sources = [.. sources.Distinct()],
        };
    }

    /// <summary>The years of an answer that is grouped by year.</summary>
    public static IReadOnlyList<JobYear> Of(PayBandAnswer answer) => [.. answer.Series
        .SelectMany(series => series.Bands)
        .Where(band => band.Figures is PublishedFigures)
        .Select(band => new JobYear(int.Parse(band.Key, CultureInfo.InvariantCulture), (PublishedFigures)band.Figures))
        .OrderBy(year => year.Year)];

    private static string HeadlineOf(List<JobLine> lines)
    {
        if (lines.Count == 0 || lines[0].Latest is not { Median: { } median } latest) return "";
        var others = lines.Skip(1)
            .Where(line => line.Latest is { Median: not null } other && other.Year == latest.Year)
            .Select(line => $"{Gap(median.Amount, line.Latest!.Median!.Value.Amount)} {SentenceWords.Many(line.Label)}");
        var compared = string.Join(" and ", others);
        return $"In the open market a senior {SentenceWords.One(lines[0].Label)} has a median base of {AmountText.Brief(median)} ({latest.Year})"
            + (compared.Length == 0 ? "" : ": " + compared);
    }

    private static string Gap(decimal amount, decimal other)
    {
        var percent = Math.Round(100m * (amount - other) / other, MidpointRounding.AwayFromZero);
        return percent == 0 ? "level with" : FormattableString.Invariant($"{Math.Abs(percent)}% {(percent > 0 ? "above" : "below")}");
    }

    private static string Spoken(JobLine line) =>
        $"{line.Label} " + string.Join(", ", line.Years.Select(year => $"{BandWords.Brief(year.Figures.P50)} in {year.Year}"));

    private static string ThinLineOf(List<JobLine> lines)
    {
        var thin = lines
            .SelectMany(line => line.Years.Where(year => year.IsThin).Select(year => $"{line.Label} {year.Year} ({year.Figures.People} people)"))
            .ToList();
        return thin.Count == 0 ? ""
            : $"Fewer than {ThinPeople} people, so read with care: {string.Join(", ", thin)}.";
    }
}
