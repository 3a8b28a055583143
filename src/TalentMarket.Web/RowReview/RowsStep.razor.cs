using Microsoft.AspNetCore.Components;
using TalentMarket.Data.RowReview;
using TalentMarket.Domain.RowReview;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Deliveries;

namespace TalentMarket.Web.RowReview;

/// <summary>How many rows of an edition wait for a decision, and the way to them.</summary>
public sealed partial class RowsStep(ReviewReader reader, Callers callers) : ComponentBase
{
    [Parameter, EditorRequired]
    public long EditionId { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private FoundRows? Found { get; set; }

    private string? Words => (Found!.OpenSetAside, Found.OpenFlagged, Found.Total) switch
    {
        (_, _, 0) => null,
        (0, 0, _) => "Every row under review is decided",
        (0, var flagged, _) => $"{DeliveryWords.Rows(flagged)} out of the ordinary",
        (var aside, 0, _) => $"{DeliveryWords.Rows(aside)} set aside to be looked at",
        var (aside, flagged, _) => $"{DeliveryWords.Rows(aside)} set aside and {DeliveryWords.Rows(flagged)} out of the ordinary to be looked at",
    };

    protected override async Task OnInitializedAsync() =>
        Found = await reader.ReadAsync(callers.Of(HttpContext), EditionId, ReviewScope.Open with { State = ReviewState.Any }, 1, 1, HttpContext.RequestAborted);
}
