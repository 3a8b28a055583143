using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.Deliveries;

/// <summary>How the cells of one column are read into one field.</summary>
public sealed partial class MappingHow : ComponentBase
{
    private static readonly string[] Units = ["year", "month", "week", "day", "hour"];

    [Parameter, EditorRequired]
    public required ColumnDraft Column { get; set; }

    [Parameter, EditorRequired]
    public int Place { get; set; }

    /// <summary>Whether the column may be said to feed a further field.</summary>
    [Parameter]
    public bool MayMeanMore { get; set; }

    private FieldDraft Fed => Column.At(Place);

    private SurveyField Field => Fed.Field!.Value;
}
