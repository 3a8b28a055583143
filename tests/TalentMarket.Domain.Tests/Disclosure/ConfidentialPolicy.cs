using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Disclosure;

/// <summary>The rules of a confidential survey as survey practice prints them.</summary>
internal static class ConfidentialPolicy
{
    public static DisclosurePolicy Usual { get; } = new()
    {
        SourceClass = SourceClass.Confidential,
        EffectiveFrom = new DateOnly(2025, 1, 1),
        MinimumOrganisations = 5,
        MinimumPeople = 5,
        MinimumTailOrganisations = 10,
        MinimumTailPeople = 10,
        MaximumOrganisationSharePercent = 25,
        MinimumAgeMonths = 3,
        WithholdWhenAllEqual = true,
        SignificantDigits = 3,
        PeopleBandWidth = 5,
        SourceId = 1,
    };
}
