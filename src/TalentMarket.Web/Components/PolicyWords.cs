using TalentMarket.Domain.Disclosure;

namespace TalentMarket.Web.Components;

/// <summary>A disclosure policy in words. The thresholds of the tails and of rounding are kept back: knowing them helps an attacker.</summary>
internal static class PolicyWords
{
    public static string Of(DisclosurePolicy policy)
    {
        var conditions = new List<string> { $"at least {policy.MinimumPeople} people" };
        if (policy.MinimumOrganisations > 0) conditions.Add($"at least {policy.MinimumOrganisations} organisations");
        if (policy.MaximumOrganisationSharePercent < 100)
            conditions.Add($"none with more than {policy.MaximumOrganisationSharePercent}% of the people or of the pay");
        if (policy.MinimumAgeMonths > 0) conditions.Add($"every record older than {policy.MinimumAgeMonths} months");
        var rounding = policy.PeopleBandWidth > 1 ? " People are counted in bands and pay is rounded." : " Figures are exact.";
        return $"A figure is shown from {string.Join(", ", conditions)} (policy of {BandWords.Day(policy.EffectiveFrom)}).{rounding}";
    }
}
