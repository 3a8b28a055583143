using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Deals.Curation;

/// <summary>One field of a form with its words, and what is wrong with it beside it.</summary>
public sealed partial class CurationField : ComponentBase
{
    /// <summary>As files name it.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public required CurationForm Form { get; set; }

    [Parameter]
    public string? Hint { get; set; }

    [Parameter]
    public bool IsLong { get; set; }

    [Parameter]
    public IReadOnlyList<(string Value, string Label)>? Choices { get; set; }

    private string Id => $"field-{Name}";

    private string InputName => $"Input.{nameof(CurationInput.Texts)}[{Name}]";

    private string Value => Form.Text(Name);

    private string? Problem => Form.Problem(Name);

    private string? Invalid => Problem is null ? null : "true";

    private string? Described => (Hint, Problem) switch
    {
        (null, null) => null,
        (_, null) => $"{Id}-hint",
        (null, _) => $"{Id}-problem",
        _ => $"{Id}-hint {Id}-problem",
    };
}
