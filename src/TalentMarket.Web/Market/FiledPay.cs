using System.Globalization;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Market;

/// <summary>One job's base pay in filings: big tech and the others, of the newest year.</summary>
public sealed record FiledJob(string Code, string Label, string Address, IReadOnlyList<BandRow> Rows)
{
    public int? Year => Rows.Count == 0 ? null : Rows[0].Published?.LatestEffectiveDate.Year;

    /// <summary>Median of big tech ÷ median of the others; 1.2 is a fifth more.</summary>
    public decimal? MedianRatio => MedianOf(FiledPay.BigTechKey) / MedianOf(FiledPay.OthersKey);

    public string Summary => BandWords.Summary($"Base pay filed for {SentenceWords.Many(Label)}, {Year}", Rows);

    private decimal? MedianOf(string key) => Rows.FirstOrDefault(row => row.Key == key)?.Published?.P50.Amount?.Amount;
}

/// <summary>Base pay that employers filed with the US Department of Labor, big tech against the others, and what AI labs filed since.</summary>
public sealed record FiledPay
{
    internal const string BigTechKey = "big-tech";
    internal const string OthersKey = "other";

    public required IReadOnlyList<FiledJob> Jobs { get; init; }

    public required MoneyAxis Axis { get; init; }

    public required string Headline { get; init; }

    public required IReadOnlyList<SourceReference> Sources { get; init; }

    /// <summary>Filings of single labs that the press reported: base pay as well, so they may stand beside.</summary>
    public required IReadOnlyList<SpanRow> Labs { get; init; }

    public required string LabsHeadline { get; init; }

    public required string LabsSummary { get; init; }

    public required IReadOnlyList<SourceReference> LabSources { get; init; }

    public bool IsEmpty => Jobs.Count == 0;

    public static FiledPay From(IReadOnlyList<FiledJob> jobs, IEnumerable<SourceReference> sources, IReadOnlyList<FactMarker> labFilings)
    {
        var known = jobs.Where(job => job.Rows.Count > 0).ToList();
        var highest = known.SelectMany(job => job.Rows).SelectMany(row => row.Published!.Percentiles)
            .Select(amount => amount.Amount?.Amount ?? 0m).DefaultIfEmpty().Max();
        var filings = labFilings.Where(filing => (filing.High ?? filing.Low) is not null)
            .OrderByDescending(filing => (filing.High ?? filing.Low)!.Value.Amount).ToList();
        return new FiledPay
        {
            Jobs = known,
            Axis = MoneyAxis.Reaching(highest, Domain.Currencies.Currency.Usd),
            Headline = HeadlineOf(known),
            Sources = [.. sources.Distinct()],
            Labs = [.. filings.Select(LabRow)],
            LabsHeadline = LabsHeadlineOf(filings),
            LabsSummary = "Base pay that AI labs filed: " + string.Join("; ", filings.Select(filing => LabRow(filing).Readout)) + ".",
            LabSources = [.. filings.Select(filing => filing.Source).Distinct()],
        };
    }

    /// <summary>The rows of an answer that is grouped by tier: big tech and the others, without the total of both.</summary>
    public static IReadOnlyList<BandRow> RowsOf(PayBandAnswer answer) => [.. answer.Series
        .SelectMany(series => series.Bands)
        .Where(band => band is { Key: BigTechKey or OthersKey, Figures: PublishedFigures })
        .Select(band => new BandRow
        {
            Key = band.Key,
            Label = band.Label,
            Figures = band.Figures,
            Tier = band.Key == BigTechKey ? TalentTier.BigTech : null,
        })];

    private static string HeadlineOf(List<FiledJob> jobs)
    {
        var gaps = jobs.Where(job => job.MedianRatio is not null).ToList();
        if (gaps.Count == 0) return "Base pay that employers filed";
        var words = gaps.Select(job => $"{Percent(job.MedianRatio!.Value)} for {SentenceWords.Many(job.Label)}");
        return string.Create(CultureInfo.InvariantCulture,
            $"Big tech filed higher base pay than other employers in {gaps[0].Year}: {string.Join(", ", words)}");
    }

    private static string LabsHeadlineOf(List<FactMarker> filings)
    {
        if (filings.Count == 0) return "";
        var (first, years) = (filings[0], filings.Select(filing => filing.Year).OfType<int>().ToList());
        var when = years.Count == 0 ? "" : FormattableString.Invariant($" in {years.Min()}–{years.Max()}");
        return $"AI labs have filed base pay of up to {AmountText.Brief((first.High ?? first.Low)!.Value)}{when}";
    }

    private static string Percent(decimal ratio)
    {
        var percent = Math.Round(100m * (ratio - 1m), MidpointRounding.AwayFromZero);
        return FormattableString.Invariant($"{(percent < 0 ? "−" : "+")}{Math.Abs(percent)}%");
    }

    private static SpanRow LabRow(FactMarker filing)
    {
        var range = (filing.Low, filing.High) switch
        {
            ({ } low, { } high) => $"{AmountText.Brief(low)} to {AmountText.Brief(high)}",
            (null, { } high) => $"up to {AmountText.Brief(high)}",
            _ => $"from {AmountText.Brief(filing.Low!.Value)}",
        };
        var role = filing.Role is null or "all" ? "all roles" : filing.Role;
        var detail = string.Create(CultureInfo.InvariantCulture, $"{role}, {filing.Year}");
        return new SpanRow
        {
            Key = filing.Label,
            Label = filing.Employer ?? filing.Label,
            Detail = detail,
            Tier = filing.Tier,
            From = filing.Low,
            To = filing.High,
            FromText = filing.Low is null ? "lowest not given" : "",
            Readout = $"{filing.Employer}, {detail}: {range}",
        };
    }
}
