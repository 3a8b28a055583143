using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Facts;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Disclosure;

/// <summary>The only door through which figures leave: nothing else can make a published value.
/// Thresholds are compared in whole numbers and decimals, never in floating point.</summary>
public static partial class DisclosureGate
{
    /// <summary>Publishes the statistics of a group of records, or withholds them. Dates are compared with today,
    /// never with a date that was asked for.</summary>
    public static BandFigures Publish(PayCell cell, Currency currency, DisclosurePolicy policy, DateOnly today)
    {
        var behind = cell.Contributors;
        if (behind.People == 0) return NoData();
        if (!IsPublishable(behind, policy, today)) return Withhold(null);
        var tails = IsPublishable(behind, policy, today, isTail: true);
        return new PublishedFigures
        {
            People = new PeopleCount(behind.People, policy.PeopleBandWidth),
            Organisations = behind.Organisations,
            EarliestEffectiveDate = behind.EarliestEffectiveDate,
            LatestEffectiveDate = behind.LatestEffectiveDate,
            P10 = tails ? Shown(cell.Pay.P10) : new WithheldAmount(),
            P25 = Shown(cell.Pay.P25),
            P50 = Shown(cell.Pay.P50),
            P75 = Shown(cell.Pay.P75),
            P90 = tails ? Shown(cell.Pay.P90) : new WithheldAmount(),
        };

        ShownAmount Shown(decimal amount) => new(new Money(Rounding.Money(amount, policy.SignificantDigits), currency));
    }

    /// <summary>Publishes a source's own percentile row as it was published, factor being units of the asked currency per unit of its own.</summary>
    public static BandFigures Publish(PublishedCut cut, Currency currency, decimal factor, DisclosurePolicy policy)
    {
        if (cut.Incumbents < policy.MinimumPeople) return Withhold(null);
        return new PublishedFigures
        {
            People = new PeopleCount(cut.Incumbents, policy.PeopleBandWidth),
            Organisations = cut.Organisations,
            EarliestEffectiveDate = new DateOnly(cut.Year, 1, 1),
            LatestEffectiveDate = new DateOnly(cut.Year, 12, 31),
            P10 = Cited(cut.P10),
            P25 = Cited(cut.P25),
            P50 = Cited(cut.P50),
            P75 = Cited(cut.P75),
            P90 = Cited(cut.P90),
        };

        PublishedAmount Cited(decimal? amount) =>
            amount is { } given ? new ShownAmount(new Money(Rounding.Cents(given * factor), currency))
            : cut.TopCode is { } top ? new TopCodedAmount(new Money(Rounding.Cents(top * factor), currency))
            : new NotGivenAmount();
    }

    /// <summary>Publishes a sourced figure as the claim it is.</summary>
    public static FactMarker Publish(PublishedFact fact, SourceReference source, Currency currency, decimal factor)
    {
        return new FactMarker
        {
            Label = string.Join(", ", new[] { fact.Employer, fact.Role, fact.SourceLevel, fact.Scope }
                .Where(part => !string.IsNullOrEmpty(part)).Distinct()),
            Metric = fact.Metric,
            Employer = fact.Employer,
            Role = fact.Role,
            Tier = fact.Tier,
            Level = fact.Level,
            Year = fact.Year,
            Experience = StatedYears.In(fact.Role, fact.SourceLevel, fact.Scope),
            Confidence = fact.Confidence,
            Low = Cited(fact.Low),
            Mid = Cited(fact.Mid),
            High = Cited(fact.High),
            Source = source,
        };

        Money? Cited(decimal? amount) => amount is { } given ? new Money(Rounding.Cents(given * factor), currency) : null;
    }

    public static BandFigures Withhold(PublishableParent? nearest) => new WithheldFigures(nearest);

    public static BandFigures NoData() => new NoFigures();

    /// <summary>Whether figures that these people stand behind may be shown; P10 and P90 are tails.</summary>
    internal static bool IsPublishable(Contributors behind, DisclosurePolicy policy, DateOnly today, bool isTail = false) =>
        behind.People >= (isTail ? policy.MinimumTailPeople : policy.MinimumPeople)
        && (behind.Organisations ?? 0) >= (isTail ? policy.MinimumTailOrganisations : policy.MinimumOrganisations)
        && NobodyDominates(behind, policy.MaximumOrganisationSharePercent)
        && IsOldEnough(behind.LatestEffectiveDate, policy.MinimumAgeMonths, today)
        && !(policy.WithholdWhenAllEqual && behind.AllEqual);

    private static bool NobodyDominates(Contributors behind, int maximumSharePercent) =>
        maximumSharePercent >= 100
        || (100L * behind.LargestOrganisationPeople <= (long)maximumSharePercent * behind.People
            && 100m * behind.LargestOrganisationPay <= maximumSharePercent * behind.TotalPay);

    private static bool IsOldEnough(DateOnly latest, int minimumAgeMonths, DateOnly today) =>
        minimumAgeMonths == 0 || latest < today.AddMonths(-minimumAgeMonths);
}
