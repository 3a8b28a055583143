using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Blending;
using TalentMarket.Domain.Composites;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Composites;

/// <summary>How a price was made.</summary>
internal static class CompositeComputation
{
    public static Computation Of(CompositePrice price) => new()
    {
        Title = "The price",
        Formula = price.Recipe.Method == BlendMethod.Mixture
            ? "F(x) = Σ wₛ Fₛ(x), solved for F(x) = p; Fₛ through (ln amount, p) by monotone cubics, beyond the outermost points lognormal"
            : "P = Σ wₛ Pₛ of each percentile alone: the classical shortcut, narrower than the people together",
        Method = "Each source's published figures are brought to the common date, then blended. A percentile is given only where every source gives it. Amounts stand to the nearest hundred.",
        RowsIn = price.Used.Any() ? string.Join("; ", price.Used.Select(source => $"{source.Source.Name}: {BandWords.Counted(source.Published!)}")) + "." : "None.",
        RowsOut = [.. price.Sources.Where(source => !source.IsUsed).Select(source => new RowsLeftOut(source.Source.Name, source.WhyNot.Length > 0 ? source.WhyNot.ToLowerInvariant() : "weighs nothing"))],
        Weights = "Where none is typed: organisations × match quality (exact 1, strong 0.75, partial 0.5) × ½ for each year of age; organisations only where every source counts them. "
            + string.Join("; ", price.Used.Select(source => $"{source.Source.Name} {CompositeWords.Weight(source.Weight)}{(source.TypedWeight is null ? "" : " (typed)")}")) + ".",
        Ageing = price.Recipe.Ageing is { } ageing
            ? $"To {BandWords.Day(ageing.AgeToDate)} at {CompositeWords.Share(ageing.Rate.RatePerYear)} a year, typed; {(ageing.Convention == AgeingConvention.Compound ? "(1 + r)^(days ÷ 365.25)" : "1 + r × months ÷ 12")}. Equity is not aged."
            : "None: figures stand as of their own dates.",
        Currency = "Pay in another currency is converted at the mean rate of the month it was true in.",
        Disclosure = "Only what the bands may show is used: a source that is withheld has no part in the price.",
        Notes = price.Blend?.Heterogeneity is { } heterogeneity
            ? [("Do they belong together", $"{CompositeWords.Inconsistency(heterogeneity)}; above {CompositeWords.Share(Heterogeneity.Limit)} sources stand side by side{(heterogeneity.IsTooGreat && price.Recipe.BlendsInSpiteOfDifference ? ", and this recipe blends them anyway" : "")}.")]
            : [],
        Sources = [.. price.Used.SelectMany(source => source.Source.References).Distinct()],
    };
}
