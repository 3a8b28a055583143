namespace TalentMarket.Domain.Deals;

/// <summary>Numbers sorted into bands, each from its own lower edge up to the next one's; the first has no lower edge, the last no upper.</summary>
public sealed class NumberBands
{
    private readonly decimal[] edges;
    private readonly (string Code, string Label)[] bands;

    private NumberBands(params (decimal Edge, string Code, string Label)[] bands)
    {
        this.bands = [.. bands.Select(band => (band.Code, band.Label))];
        edges = [.. bands.Skip(1).Select(band => band.Edge)];
    }

    public static NumberBands Value { get; } = new(
        (0, "under-100m", "Under $100M"), (100e6m, "100m-500m", "$100M to $500M"), (500e6m, "500m-1bn", "$500M to $1bn"),
        (1e9m, "1bn-5bn", "$1bn to $5bn"), (5e9m, "5bn-plus", "$5bn and more"));

    public static NumberBands TeamSize { get; } = new(
        (0, "under-10", "Under 10 people"), (10, "10-49", "10 to 49"), (50, "50-99", "50 to 99"), (100, "100-499", "100 to 499"), (500, "500-plus", "500 and more"));

    public static NumberBands Price { get; } = new(
        (0, "under-1m", "Under $1M"), (1e6m, "1m-5m", "$1M to $5M"), (5e6m, "5m-10m", "$5M to $10M"),
        (10e6m, "10m-50m", "$10M to $50M"), (50e6m, "50m-plus", "$50M and more"));

    public static NumberBands ShareTaken { get; } = new(
        (0, "under-quarter", "Under a quarter"), (.25m, "quarter-half", "A quarter to a half"),
        (.5m, "half-three-quarters", "A half to three quarters"), (.75m, "three-quarters-plus", "Three quarters and more"));

    public IReadOnlyList<(string Code, string Label)> All => bands;

    public (string Code, string Label) Of(decimal number)
    {
        var band = 0;
        while (band < edges.Length && number >= edges[band]) band++;
        return bands[band];
    }
}
