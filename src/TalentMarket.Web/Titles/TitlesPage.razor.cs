using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Titles;
using TalentMarket.Domain.Titles;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Deliveries;

namespace TalentMarket.Web.Titles;

/// <summary>Which job each title of an edition means. Static: its address is its state, and every act is a form.</summary>
public sealed partial class TitlesPage(TitleReader reader, TitleDesk desk, Callers callers, NavigationManager navigation) : ComponentBase
{
    [Parameter]
    public string? Number { get; set; }

    [SupplyParameterFromQuery]
    public string? Show { get; set; }

    [SupplyParameterFromQuery(Name = "q")]
    public string? Text { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public string? PageNumber { get; set; }

    /// <summary>The title on which somebody has just decided.</summary>
    [SupplyParameterFromQuery(Name = "done")]
    public string? Done { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private TitleBoard? Board { get; set; }

    private IReadOnlyList<string> Problems { get; set; } = [];

    private string? Bulk { get; set; }

    private long EditionId => DeliveryAddress.ReadEdition(Number);

    private string Summary
    {
        get
        {
            var (open, matched, decided, none) = (Board!.In(TitleState.Undecided), Board.In(TitleState.Matched), Board.In(TitleState.Decided), Board.In(TitleState.NoJob));
            return $"{MatchWords.Titles(Board.Edition.Titles.Count)} on {DeliveryWords.Rows(Board.AllRows)}: {DeliveryWords.Count(matched.Titles)} matched automatically ({DeliveryWords.Rows(matched.Rows)}), "
                + $"{DeliveryWords.Count(decided.Titles)} decided ({DeliveryWords.Rows(decided.Rows)}), {DeliveryWords.Count(none.Titles)} none of ours ({DeliveryWords.Rows(none.Rows)}), "
                + $"{DeliveryWords.Count(open.Titles)} undecided ({DeliveryWords.Rows(open.Rows)}). Rows without a job count under all jobs. Decisions are remembered for the next file of this survey.";
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        await ReadAsync();
        if (Board is null) navigation.NotFound();
    }

    private async Task ActAsync()
    {
        var form = new TitleForm(HttpContext.Request.Form);
        var choices = form.Choices;
        if (choices.Count == 0 && !form.IsTakeSafe)
        {
            Problems = ["Nothing was chosen: tick titles, or choose a job first."];
            return;
        }

        var caller = callers.Of(HttpContext);
        var outcome = form.IsTakeSafe
            ? await desk.TakeSafeAsync(caller, EditionId, HttpContext.RequestAborted)
            : await desk.DecideAsync(caller, EditionId, choices, HttpContext.RequestAborted);
        if (outcome.Problems.Count == 0 && choices is [{ Key: var key }])
        {
            navigation.NavigateTo(Board!.Query.After(key));
            return;
        }

        Done = null;
        Problems = outcome.Problems;
        Bulk = $"{MatchWords.Titles(outcome.Titles)} decided, {DeliveryWords.Rows(outcome.Rows)} matched by it.";
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        var query = TitleQuery.Of(EditionId, Show, Text, PageNumber);
        Board = await reader.ReadAsync(callers.Of(HttpContext), EditionId, HttpContext.RequestAborted) is { } titles ? TitleBoard.From(titles, query, Done) : null;
    }
}
