using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Disclosure;

public sealed class PanelRateDisclosureTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly DisclosurePolicy Policy = new()
    {
        SourceClass = SourceClass.Confidential, EffectiveFrom = new DateOnly(2026, 1, 1), MinimumOrganisations = 5, MinimumPeople = 5,
        MinimumTailOrganisations = 10, MinimumTailPeople = 10, MaximumOrganisationSharePercent = 25, MinimumAgeMonths = 3,
        WithholdWhenAllEqual = true, SignificantDigits = 3, PeopleBandWidth = 5, SourceId = 1,
    };

    [Theory]
    // The policy that ships: five organisations, strictly older than three calendar months.
    [InlineData(5, "2026-06-30", true)]
    [InlineData(4, "2026-06-30", false)]
    [InlineData(5, "2026-08-22", false)]
    public void A_rate_needs_as_many_organisations_and_as_much_age_as_a_median(int organisations, string newest, bool isShown)
    {
        var found = new PanelRate.Found(.08349, new DateOnly(2025, 6, 30), DateOnly.ParseExact(newest, "yyyy-MM-dd"), 4, 40, organisations);

        DisclosureGate.Publish(found, Policy, Today).ShouldBe(isShown
            ? found with { RatePerYear = .083 }
            : new PanelRate.Refused("Not shown to protect contributors."));
    }
}
