using System.Globalization;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Web.Deals;

/// <summary>What stands in a cell: a text, and smaller under it the bounds; what is unknown says so.</summary>
public sealed record DealCell(string Text, string? Under = null, bool IsKnown = true)
{
    public static DealCell Unknown { get; } = new("unknown", IsKnown: false);
}

/// <summary>Deals as cells of the table.</summary>
internal static class DealCells
{
    public static bool IsFigure(DealColumn column) => column is DealColumn.Value or DealColumn.TeamSize or DealColumn.Price or DealColumn.TalentPrice
        or DealColumn.ShareTaken or DealColumn.LicenceFee or DealColumn.RetentionPool or DealColumn.CapitalRaised;

    public static DealCell Of(DealEntry row, DealColumn column) => column switch
    {
        DealColumn.Target => new DealCell(row.Target, row.Acquirer),
        DealColumn.Acquirer => new DealCell(row.Acquirer),
        DealColumn.Announced => new DealCell(DealText.Day(row.Announced)),
        DealColumn.Structure => new DealCell(row.Structure.Label()),
        DealColumn.Value => Ranged(row.Value, DealText.Dollars),
        DealColumn.TeamSize => Ranged(row.TeamSize, Count),
        DealColumn.Price => Priced(row.Price, row.Deal.Price.Headline()),
        DealColumn.TalentPrice => Priced(row.TalentPrice, row.Deal.Price.TalentOnly()),
        DealColumn.ShareTaken => Ranged(row.ShareTaken, Percent),
        DealColumn.Hub => row.Hub is { } hub ? new DealCell(hub) : DealCell.Unknown,
        DealColumn.Confidence => new DealCell(row.Confidence.Label()),
        DealColumn.Regulator => row.Regulation is { } status ? new DealCell(status.Label()) : new DealCell("none known", IsKnown: false),
        DealColumn.LicenceFee => Ranged(row.LicenceFee, DealText.Dollars),
        DealColumn.RetentionPool => Ranged(row.RetentionPool, DealText.Dollars),
        DealColumn.CapitalRaised => Ranged(row.CapitalRaised, DealText.Dollars),
        DealColumn.KeyPeople => row.KeyPeople.Count > 0 ? new DealCell(string.Join(", ", row.KeyPeople)) : DealCell.Unknown,
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "Not a column."),
    };

    /// <summary>The figure of a column that has one; null where it is unknown.</summary>
    public static LowBestHigh? Figure(DealEntry row, DealColumn column) => column switch
    {
        DealColumn.Value => row.Value,
        DealColumn.TeamSize => row.TeamSize,
        DealColumn.Price => row.Price,
        DealColumn.TalentPrice => row.TalentPrice,
        DealColumn.ShareTaken => row.ShareTaken,
        DealColumn.LicenceFee => row.LicenceFee,
        DealColumn.RetentionPool => row.RetentionPool,
        DealColumn.CapitalRaised => row.CapitalRaised,
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "No figure."),
    };

    public static string Count(decimal heads) => heads.ToString("#,0.#", CultureInfo.InvariantCulture);

    /// <summary>"$620M–$650M", "≥ $900M" where only the low is known; null where the figure is exact.</summary>
    public static string? Bounds(LowBestHigh range, Func<decimal, string> text) => (range.Low, range.High) switch
    {
        _ when range.IsExact => null,
        ({ } low, { } high) => text(low) == text(high) ? null : $"{text(low)}–{text(high)}",
        ({ } low, null) => $"≥ {text(low)}",
        (null, { } high) => $"≤ {text(high)}",
        _ => "both ends open",
    };

    private static DealCell Ranged(LowBestHigh? range, Func<decimal, string> text) =>
        range is null ? DealCell.Unknown : new DealCell(text(range.Best), Bounds(range, text));

    private static DealCell Priced(LowBestHigh? range, PriceAHead price) => price switch
    {
        PriceAHead.NoData { MoneyIsUnknown: false } => new DealCell("people unknown", IsKnown: false),
        PriceAHead.NoData { HeadsAreUnknown: false } => new DealCell("money unknown", IsKnown: false),
        PriceAHead.PayoutAbovePrice => new DealCell("investors got more", IsKnown: false),
        _ => Ranged(range, DealText.Dollars),
    };

    private static string Percent(decimal share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %";
}
