namespace TalentMarket.Domain.Currencies;

/// <summary>The mean of one calendar month: how many US dollars one unit of the currency cost.</summary>
public sealed class ExchangeRate
{
    public required Currency Currency { get; init; }

    /// <summary>The first day of the month.</summary>
    public required DateOnly Month { get; init; }

    public required decimal UsdPerUnit { get; init; }

    /// <summary>Business days behind the mean; 0 for a fixed peg.</summary>
    public required int BusinessDays { get; init; }

    public required long SourceId { get; init; }
}
