using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.Market;

/// <summary>One finding of the first page: what it says, its chart, the same as a table, and where it comes from.</summary>
public sealed partial class MarketFigure : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>What is shown, and what it is not.</summary>
    [Parameter, EditorRequired]
    public required string Lead { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment Chart { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment Table { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<SourceReference> Sources { get; set; }

    /// <summary>Where the same figures can be looked at further; null: nowhere.</summary>
    [Parameter]
    public string? Address { get; set; }

    [Parameter]
    public string AddressText { get; set; } = "Open in pay bands";
}
