using System.Globalization;
using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Blending;
using TalentMarket.Domain.Composites;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Jobs;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Composites;

/// <summary>A price in words. Amounts are estimates and stand to the nearest hundred.</summary>
internal static class CompositeWords
{
    public static string Title(CompositeBoard board) => board.Saved?.Composite.Name
        ?? (board.Price is { } price ? $"Draft: {Subject(board, price)}" : "Price one job from several sources");

    public static string Subject(CompositeBoard board, CompositePrice price) => new ScopeWords(board.Catalogue).Subject(price.Recipe.Scope);

    /// <summary>The finding in a sentence. Generated figures make none.</summary>
    public static string Finding(CompositePrice price)
    {
        if (price.Blend is null) return "No source that can be shown gives a price. Widen the scope, or choose other sources.";
        if (price.IsIllustrative) return "Priced on the illustrative sample alone: no figure here says anything of a market.";
        if (price.StandsApart)
            return $"The sources are about different markets ({Inconsistency(price.Blend.Heterogeneity!)}), so they stand side by side and no price is blended.";
        var sources = price.Used.Count();
        return $"Median {At(price, .5)}{Spread(price)}, from {sources} {(sources == 1 ? "source" : "sources")}.";
    }

    public static string At(CompositePrice price, double probability) =>
        price.Percentiles is { } percentiles && percentiles.TryGetValue(probability, out var amount) ? Brief(amount, price.Recipe.Scope.Currency) : "not given";

    public static string Brief(double amount, Currency currency) => AmountText.Brief(new Money(Hundreds(amount), currency));

    public static string Full(double amount) => AmountText.Full(Hundreds(amount));

    public static string Share(double share) => (share * 100).ToString(share is > 0 and < .01 ? "0.##" : "0.#", CultureInfo.InvariantCulture) + "%";

    /// <summary>+2.1%, −0.4%.</summary>
    public static string Change(double rate) => (rate < 0 ? "−" : "+") + Math.Abs(rate * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    public static string Weight(double weight) => weight.ToString("0.###", CultureInfo.InvariantCulture);

    public static string Label(this MatchQuality quality) => quality switch
    {
        MatchQuality.Exact => "Exact",
        MatchQuality.Strong => "Strong",
        _ => "Partial",
    };

    public static string Label(this BlendMethod method) => method == BlendMethod.Mixture ? "Mixture of distributions" : "Weighted mean of percentiles";

    public static string Label(this AgeingConvention convention) => convention == AgeingConvention.Compound ? "Compound" : "Simple";

    public static string Label(StructurePosition position) => position switch
    {
        StructurePosition.Lead => "lead",
        StructurePosition.LeadLag => "lead-lag",
        _ => "lag",
    };

    public static string Inconsistency(Heterogeneity heterogeneity) => $"I² {Share(heterogeneity.InconsistencyShare)} of the difference of medians is not chance";

    /// <summary>"× 1.034 over 9.9 months", or what else was done to bring the figures to the date.</summary>
    public static string Ageing(PricedSource source) => source.Ageing switch
    {
        AgeingOutcome.Aged aged => string.Create(CultureInfo.InvariantCulture, $"× {aged.Factor:0.####} over {aged.Months:0.#} months"),
        AgeingOutcome.NotAged => "not aged",
        _ => "",
    };

    private static string Spread(CompositePrice price) => price.Percentiles is { } percentiles && percentiles.ContainsKey(.25) && percentiles.ContainsKey(.75)
        ? $" (P25 {At(price, .25)}, P75 {At(price, .75)})" : "";

    private static decimal Hundreds(double amount) => Math.Round((decimal)amount / 100m, MidpointRounding.AwayFromZero) * 100m;
}
