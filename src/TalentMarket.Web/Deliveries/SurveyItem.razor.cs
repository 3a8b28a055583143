using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Surveys;

namespace TalentMarket.Web.Deliveries;

/// <summary>One survey with its editions.</summary>
public sealed partial class SurveyItem : ComponentBase
{
    [Parameter, EditorRequired]
    public required ListedSurvey Listed { get; set; }
}
