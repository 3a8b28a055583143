using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Titles;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Deliveries;

namespace TalentMarket.Web.Titles;

/// <summary>How far the titles of an edition are matched now, and the way to the page where people decide on them.</summary>
public sealed partial class TitlesStep(TitleReader reader, Callers callers) : ComponentBase
{
    [Parameter, EditorRequired]
    public long EditionId { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private MatchedRows? Count { get; set; }

    private string Words => $"Without a job yet: {DeliveryWords.Rows(Count!.Open)}, counted under all jobs"
        + (Count.Decided > 0 ? $"; as people decided: {DeliveryWords.Rows(Count.Decided)}, {DeliveryWords.Count(Count.NoJob)} of them none of ours." : ". Nobody has to decide on them before the edition is published.");

    protected override async Task OnInitializedAsync() =>
        Count = await reader.CountAsync(callers.Of(HttpContext), EditionId, HttpContext.RequestAborted);
}
