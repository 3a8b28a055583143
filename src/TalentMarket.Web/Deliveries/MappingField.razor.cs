using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.Deliveries;

/// <summary>The field that a column feeds, to be chosen.</summary>
public sealed partial class MappingField : ComponentBase
{
    private static readonly SurveyField[] Fields = Enum.GetValues<SurveyField>();

    [Parameter, EditorRequired]
    public required ColumnDraft Column { get; set; }

    [Parameter, EditorRequired]
    public int Place { get; set; }
}
