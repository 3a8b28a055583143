using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.Sources;

/// <summary>The disclosure policies in force today, in words. How tails are held back and how pay is rounded is not said: it would help an attacker.</summary>
public sealed partial class PolicySection : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<DisclosurePolicy> Policies { get; set; }

    private static string Since(DisclosurePolicy policy) => policy.EffectiveFrom.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private static string ClassWord(SourceClass sourceClass) => sourceClass switch
    {
        SourceClass.Confidential => "Confidential surveys",
        SourceClass.Open => "Open and public records",
        SourceClass.Cut => "Published percentiles",
        SourceClass.Illustrative => "Illustrative sample",
        _ => throw new ArgumentOutOfRangeException(nameof(sourceClass), sourceClass, null),
    };

    private static string Rule(DisclosurePolicy policy)
    {
        var conditions = new List<string> { $"{policy.MinimumPeople} people" };
        if (policy.MinimumOrganisations > 0) conditions.Add($"{policy.MinimumOrganisations} organisations");
        if (policy.MaximumOrganisationSharePercent < 100)
            conditions.Add($"none with more than {policy.MaximumOrganisationSharePercent}% of the people or of the pay");
        var text = $"Shown from {string.Join(", ", conditions)}";
        if (policy.MinimumAgeMonths > 0) text += $", when the youngest record is older than {policy.MinimumAgeMonths} months";
        return text + (policy.PeopleBandWidth > 1 ? "; people in bands, pay rounded." : "; exactly.");
    }
}
