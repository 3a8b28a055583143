using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Market;

/// <summary>Name and marks of one row of a <see cref="SpanChart"/> in one layout.</summary>
public sealed partial class SpanMarks : ComponentBase
{
    [Parameter, EditorRequired]
    public required SpanRow Row { get; set; }

    [Parameter, EditorRequired]
    public required SpanLayout Layout { get; set; }

    private bool IsDetailed => Row.Detail is not null;

    private int NameTop => !Layout.HasNamesBeside ? 12 : IsDetailed ? 17 : 22;

    private int DetailTop => Layout.HasNamesBeside ? 33 : 12;

    private string DetailAt => Layout.HasNamesBeside ? "0" : "100%";

    private string DetailAnchor => Layout.HasNamesBeside ? "start" : "end";

    private string MarksClass => IsDetailed ? "marks detailed" : "marks";
}
