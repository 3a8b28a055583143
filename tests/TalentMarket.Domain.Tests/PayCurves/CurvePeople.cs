using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.PayCurves;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.PayCurves;

/// <summary>People made by hand, and the curves of them.</summary>
internal static class CurvePeople
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    /// <summary>The rules of confidential surveys, but to the cent, so that figures made by hand stay as they are.</summary>
    public static DisclosurePolicy Policy(int significantDigits = 0) => new()
    {
        SourceClass = SourceClass.Confidential,
        EffectiveFrom = new DateOnly(2026, 1, 1),
        MinimumOrganisations = 5,
        MinimumPeople = 5,
        MinimumTailOrganisations = 10,
        MinimumTailPeople = 10,
        MaximumOrganisationSharePercent = 25,
        MinimumAgeMonths = 3,
        WithholdWhenAllEqual = true,
        SignificantDigits = significantDigits,
        PeopleBandWidth = 1,
        SourceId = 1,
    };

    public static PayObservation Person(long id, double years, double pay, long organisation) => new()
    {
        Id = id,
        SurveyCode = "hand",
        EditionDate = new DateOnly(2026, 6, 30),
        EffectiveDate = new DateOnly(2026, 6, 30),
        OrganisationId = organisation,
        Title = "ML engineer",
        JobCode = "ml-engineer",
        Tier = TalentTier.BigTech,
        CareerYears = (float)years,
        Phd = PhdStatus.Held,
        BaseSalary = pay,
        TargetIncentive = 0,
        LongTermIncentive = 0,
    };

    /// <summary>One person of each organisation in each year, at the given pay and as much more as the organisation's number.</summary>
    public static IEnumerable<PayObservation> Steps(int organisations, params double[] payOfYears) =>
        from year in Enumerable.Range(0, payOfYears.Length)
        from organisation in Enumerable.Range(1, organisations)
        select Person(year * 1_000 + organisation, year, payOfYears[year] + organisation, organisation);

    public static TieredPayCurve Curves(
        IEnumerable<PayObservation> people, PayCurveScope? scope = null, bool hasIntervals = false, DisclosurePolicy? policy = null) =>
        PayCurveEstimate.Of(
            new ObservedSeries
            {
                Class = SourceClass.Confidential,
                People = [.. people],
                Excluded = [],
                Policy = policy ?? Policy(),
                Sources = [],
                Notices = [],
            },
            scope ?? PayCurveScope.Default, Today, hasIntervals);

    public static PublishedCurve BigTech(TieredPayCurve curves) =>
        curves.Curves.Single(curve => curve.Tier == TalentTier.BigTech).Figures.ShouldBeOfType<PublishedCurve>();
}
