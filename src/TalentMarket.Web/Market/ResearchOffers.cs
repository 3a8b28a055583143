using System.Globalization;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Market;

/// <summary>What AI employers offered researchers with a PhD: first and final, by employer and tier.</summary>
public sealed record ResearchOffers
{
    public required IReadOnlyList<SpanRow> Rows { get; init; }

    /// <summary>Final offers by tier, the highest median first.</summary>
    public required IReadOnlyList<TierOffers> Tiers { get; init; }

    public required SpanClaim? Claim { get; init; }

    public required string Headline { get; init; }

    public required string ScopeLine { get; init; }

    public required string Summary { get; init; }

    /// <summary>What the claimed range is and how the final offers lie to it; empty without a claim.</summary>
    public required string ClaimLine { get; init; }

    public required IReadOnlyList<SourceReference> Sources { get; init; }

    public bool IsEmpty => Rows.Count == 0;

    /// <summary>The offers hold the first one as their low and the final one as their middle amount.</summary>
    public static ResearchOffers From(IReadOnlyList<FactMarker> offers, FactMarker? claim)
    {
        var known = offers
            .Where(offer => (offer.Mid ?? offer.Low) is not null)
            .OrderByDescending(offer => (offer.Mid ?? offer.Low)!.Value.Amount).ToList();
        var finals = known.Where(offer => offer.Mid is not null).ToList();
        var tiers = finals.GroupBy(offer => offer.Tier).Select(TierOffers.Of)
            .OrderBy(tier => tier.Tier is null).ThenByDescending(tier => tier.Median.Amount).ToList();
        var band = claim is { Low: { } low, High: { } high }
            ? new SpanClaim(low, high, $"Claimed, new ML PhD: {AmountText.Brief(low)}–{AmountText.Brief(high)}") : null;
        return new ResearchOffers
        {
            Rows = [.. known.Select(Row)],
            Tiers = tiers,
            Claim = band,
            Headline = HeadlineOf(tiers, finals),
            ScopeLine = ScopeLineOf(finals),
            Summary = SummaryOf(tiers, finals),
            ClaimLine = band is null ? "" : ClaimLineOf(band, claim!, finals),
            Sources = [.. known.Select(offer => offer.Source).Concat(band is null ? [] : [claim!.Source]).Distinct()],
        };
    }

    private static SpanRow Row(FactMarker offer)
    {
        var first = offer.Low is { } low ? $"first offer {AmountText.Brief(low)}" : "first offer not given";
        var final = offer.Mid is { } mid ? $"final {AmountText.Brief(mid)}" : "final offer not given";
        return new SpanRow
        {
            Key = offer.Label,
            Label = offer.Employer ?? offer.Label,
            Tier = offer.Tier,
            From = offer.Low,
            To = offer.Mid,
            FromText = offer.Low is null ? "first offer not given" : "first offer the same",
            Readout = $"{offer.Employer ?? offer.Label}, {SentenceWords.One(TierOffers.LabelOf(offer.Tier))}: {first}, {final}",
        };
    }

    private static string HeadlineOf(List<TierOffers> tiers, List<FactMarker> finals)
    {
        if (finals.Count == 0) return "";
        if (tiers.FirstOrDefault(tier => tier.Tier == TalentTier.FrontierLab) is not { } labs
            || tiers.FirstOrDefault(tier => tier.Tier == TalentTier.RestOfTech) is not { } rest)
            return $"PhD researchers at {finals.Count} AI employers: median final offer {AmountText.Brief(MedianOf(finals))}";
        return $"PhD researchers at frontier labs: median final offer {AmountText.Brief(labs.Median)}, "
            + string.Create(CultureInfo.InvariantCulture, $"{labs.Median.Amount / rest.Median.Amount:0.0} times the rest of tech");
    }

    private static string ScopeLineOf(List<FactMarker> finals)
    {
        if (finals.Count == 0) return "";
        var (highest, lowest) = (finals[0], finals[^1]);
        return $"Total pay a year offered by {finals.Count} AI employers, {Years(finals)}. Median of all {AmountText.Brief(MedianOf(finals))}, "
            + $"from {AmountText.Brief(lowest.Mid!.Value)} at {lowest.Employer} to {AmountText.Brief(highest.Mid!.Value)} at {highest.Employer}.";
    }

    private static string SummaryOf(List<TierOffers> tiers, List<FactMarker> finals) => finals.Count == 0
        ? "No final offer is known."
        : $"Final offers of {finals.Count} AI employers to researchers with a PhD, {Years(finals)}; medians: "
            + string.Join(", ", tiers.Select(tier => $"{tier.Label} {AmountText.Brief(tier.Median)}")) + ".";

    private static string ClaimLineOf(SpanClaim band, FactMarker claim, List<FactMarker> finals) =>
        $"The shaded band is the first package that {claim.Source.Publisher} claims for a new ML PhD at a major lab "
        + $"({claim.Year?.ToString(CultureInfo.InvariantCulture) ?? "no year"}): {AmountText.Brief(band.Low)} to {AmountText.Brief(band.High)}. "
        + $"{finals.Count(offer => offer.Mid!.Value.Amount > band.High.Amount)} of the {finals.Count} final offers lie above it, "
        + $"{finals.Count(offer => offer.Mid!.Value.Amount < band.Low.Amount)} below.";

    private static Money MedianOf(IEnumerable<FactMarker> finals) => TierOffers.MedianOf([.. finals.Select(offer => offer.Mid!.Value)]);

    private static string Years(IEnumerable<FactMarker> offers)
    {
        var years = offers.Select(offer => offer.Year).OfType<int>().ToList();
        return years.Count == 0 ? "year not given"
            : years.Min() == years.Max() ? years.Min().ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{years.Min()} to {years.Max()}");
    }
}
