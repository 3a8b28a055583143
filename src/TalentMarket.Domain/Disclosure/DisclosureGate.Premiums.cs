using TalentMarket.Domain.Facts;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Premiums;
using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Disclosure;

public static partial class DisclosureGate
{
    /// <summary>Publishes an estimate when each of its sides alone could be published, or withholds it.</summary>
    internal static PremiumFigures Publish(PremiumFinding finding, DisclosurePolicy policy, DateOnly today)
    {
        if (finding is PremiumFinding.Refusal refusal) return new RefusedPremium(refusal.Reason);
        var estimate = (PremiumFinding.Estimate)finding;
        if (!IsPublishable(estimate.Treated, policy, today, estimate.IsTail) || !IsPublishable(estimate.Controls, policy, today, estimate.IsTail))
            return new WithheldPremium();
        return new PublishedPremium
        {
            Percent = Percent(estimate.LogDifference, policy),
            Interval = estimate.Interval.Exists
                ? new PercentInterval(Percent(estimate.Interval.Low, policy), Percent(estimate.Interval.High, policy))
                : null,
            NoInterval = estimate.Interval.Reason,
            Treated = new PeopleCount(estimate.Treated.People, policy.PeopleBandWidth),
            Controls = new PeopleCount(estimate.Controls.People, policy.PeopleBandWidth),
            TreatedOrganisations = estimate.Treated.Organisations,
            ControlOrganisations = estimate.Controls.Organisations,
            CoveragePercent = estimate.Coverage is { } coverage ? (int)Math.Round(100 * coverage) : null,
        };
    }

    /// <summary>Publishes a sourced share in per cent as the claim it is; null where it gives no figure.</summary>
    public static PremiumClaim? PublishPercent(PublishedFact fact, SourceReference source)
    {
        if ((fact.Low ?? fact.Mid ?? fact.High) is not { } low || (fact.High ?? fact.Mid ?? fact.Low) is not { } high) return null;
        return new PremiumClaim
        {
            Metric = fact.Metric,
            Of = string.Join(", ", new[] { fact.Role, fact.SourceLevel, fact.Scope }.Where(part => !string.IsNullOrEmpty(part)).Distinct()),
            LowPercent = low,
            HighPercent = high,
            Year = fact.Year,
            Confidence = fact.Confidence,
            Note = fact.Note,
            Source = source,
        };
    }

    /// <summary>100 (eᵇ − 1): protected to a whole number or three significant digits, whichever is coarser, else to a tenth.</summary>
    internal static decimal Percent(double logDifference, DisclosurePolicy policy)
    {
        var percent = (decimal)(100 * (Math.Exp(Math.Min(logDifference, 20)) - 1));
        if (policy.PeopleBandWidth <= 1) return Math.Round(percent, 1, MidpointRounding.AwayFromZero);
        var unit = 1m;
        while (Math.Abs(percent) >= 1_000 * unit) unit *= 10;
        return Math.Round(percent / unit, MidpointRounding.AwayFromZero) * unit;
    }

    /// <summary>Publishes the ratio of the medians of two of a source's own percentile rows.</summary>
    internal static PremiumFigures PublishRatio(PublishedCut treated, PublishedCut controls, DisclosurePolicy policy)
    {
        if (treated.Incumbents < policy.MinimumPeople || controls.Incumbents < policy.MinimumPeople) return new WithheldPremium();
        if (treated.P50 is not > 0 || controls.P50 is not > 0) return new RefusedPremium("Not estimated: the source gives no median of one side.");
        return new PublishedPremium
        {
            Percent = Math.Round(100 * (treated.P50.Value / controls.P50.Value - 1), 1, MidpointRounding.AwayFromZero),
            Interval = null,
            NoInterval = "Interval not available: the source publishes percentiles, not people.",
            Treated = new PeopleCount(treated.Incumbents, policy.PeopleBandWidth),
            Controls = new PeopleCount(controls.Incumbents, policy.PeopleBandWidth),
            TreatedOrganisations = treated.Organisations,
            ControlOrganisations = controls.Organisations,
            CoveragePercent = null,
        };
    }

    /// <summary>Says why there is no figure.</summary>
    internal static PremiumFigures Refuse(string reason) => new RefusedPremium(reason);

    /// <summary>Publishes the parts of a gap, the whole being the last, when each side alone could be published.</summary>
    internal static PremiumGap Publish(
        IReadOnlyList<(string Name, double Value, LogInterval Interval)> parts, Contributors treated, Contributors controls, DisclosurePolicy policy, DateOnly today)
    {
        if (!IsPublishable(treated, policy, today) || !IsPublishable(controls, policy, today)) return PremiumGap.Withheld;
        var published = parts.Select(part => new PremiumGapPart(part.Name, Tenth(part.Value), part.Interval.Exists
            ? new PercentInterval(Tenth(part.Interval.Low), Tenth(part.Interval.High))
            : null)).ToList();
        return PremiumGap.Of(published[..^1], published[^1],
            new PeopleCount(treated.People, policy.PeopleBandWidth), new PeopleCount(controls.People, policy.PeopleBandWidth));

        // Parts are small; a tenth of a per cent of a mean of many people gives nobody away.
        static decimal Tenth(double value) => Math.Round((decimal)(100 * (Math.Exp(value) - 1)), 1, MidpointRounding.AwayFromZero);
    }

    /// <summary>P90 ÷ P50 to two decimals, where a P90 may be shown.</summary>
    internal static decimal? TopRatio(double[] ascending, Contributors behind, DisclosurePolicy policy, DateOnly today) =>
        IsPublishable(behind, policy, today, isTail: true)
            ? Math.Round((decimal)(Quantile.Type7(ascending, 0.9) / Quantile.Type7(ascending, 0.5)), 2, MidpointRounding.AwayFromZero)
            : null;
}
