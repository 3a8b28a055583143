using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Market;

/// <summary>How the open survey's rows get in, or since when they are.</summary>
public sealed partial class FullSurveySection : ComponentBase
{
    [Parameter, EditorRequired]
    public required FullSurvey Survey { get; set; }
}
