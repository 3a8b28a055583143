namespace TalentMarket.Domain.Deals;

/// <summary>What a deal is sorted by in one column: a number or a text, or neither where it is unknown.</summary>
internal readonly record struct DealSortKey(decimal? Number, string? Text) : IComparable<DealSortKey>
{
    public bool IsUnknown => Number is null && Text is null;

    public static DealSortKey Of(DealEntry row, DealColumn column) => column switch
    {
        DealColumn.Target => OfText(row.Target),
        DealColumn.Acquirer => OfText(row.Acquirer),
        DealColumn.Announced => OfNumber(row.Announced.Earliest.DayNumber),
        DealColumn.Structure => OfNumber((int)row.Structure),
        DealColumn.Value => OfNumber(row.Value?.Best),
        DealColumn.TeamSize => OfNumber(row.TeamSize?.Best),
        DealColumn.Price => OfNumber(row.Price?.Best),
        DealColumn.TalentPrice => OfNumber(row.TalentPrice?.Best),
        DealColumn.ShareTaken => OfNumber(row.ShareTaken?.Best),
        DealColumn.Hub => OfText(row.Hub),
        DealColumn.Confidence => OfNumber((int)row.Confidence),
        DealColumn.Regulator => OfNumber((int?)row.Regulation),
        DealColumn.LicenceFee => OfNumber(row.LicenceFee?.Best),
        DealColumn.RetentionPool => OfNumber(row.RetentionPool?.Best),
        DealColumn.CapitalRaised => OfNumber(row.CapitalRaised?.Best),
        DealColumn.KeyPeople => OfText(row.KeyPeople.Count == 0 ? null : string.Join("; ", row.KeyPeople)),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "Not a column."),
    };

    public int CompareTo(DealSortKey other) => Number is { } number && other.Number is { } otherNumber
        ? number.CompareTo(otherNumber)
        : string.Compare(Text, other.Text, StringComparison.OrdinalIgnoreCase);

    private static DealSortKey OfNumber(decimal? number) => new(number, null);

    private static DealSortKey OfText(string? text) => new(null, text is null ? null : FoldedText.Of(text));
}
