using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.Sources;

/// <summary>The disclosure policies in force today, in words.</summary>
public sealed partial class PolicySection : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<DisclosurePolicy> Policies { get; set; }

    private static string ClassWord(SourceClass sourceClass) => sourceClass switch
    {
        SourceClass.Confidential => "Confidential surveys",
        SourceClass.Open => "Open and public records",
        SourceClass.Cut => "Published percentiles",
        SourceClass.Illustrative => "Illustrative sample",
        _ => throw new ArgumentOutOfRangeException(nameof(sourceClass), sourceClass, null),
    };
}
