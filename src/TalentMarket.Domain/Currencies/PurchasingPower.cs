namespace TalentMarket.Domain.Currencies;

/// <summary>Local currency units that buy what one international dollar buys, for one country and year.</summary>
public sealed class PurchasingPower
{
    /// <summary>ISO 3166-1 alpha-2.</summary>
    public required string Country { get; init; }

    public required int Year { get; init; }

    public required decimal LocalUnitsPerInternationalDollar { get; init; }

    public required long SourceId { get; init; }
}
