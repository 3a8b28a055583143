using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Data.RowReview;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Components;
using TalentMarket.Web.Deliveries;

namespace TalentMarket.Web.RowReview;

/// <summary>The rows of an edition that somebody has to look at. Static: its address is its state, and every act is a form.</summary>
public sealed partial class RowsPage(ReviewReader reader, RowDesk desk, CorrectedFile corrected, Callers callers, NavigationManager navigation) : ComponentBase
{
    [Parameter]
    public string? Number { get; set; }

    [SupplyParameterFromQuery(Name = "in")]
    public string? Place { get; set; }

    [SupplyParameterFromQuery]
    public string? Kind { get; set; }

    [SupplyParameterFromQuery]
    public string? Column { get; set; }

    [SupplyParameterFromQuery]
    public string? State { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public string? PageNumber { get; set; }

    [SupplyParameterFromQuery(Name = "fix")]
    public string? FixNumber { get; set; }

    [SupplyParameterFromForm(FormName = "corrected")]
    public IFormFile? File { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private FoundRows? Found { get; set; }

    private RowAnswer? Answer { get; set; }

    private ReviewedRow? Fixed { get; set; }

    private IReadOnlyList<string>? Typed { get; set; }

    private long EditionId => DeliveryAddress.ReadEdition(Number);

    private RowsQuery Query => RowsQuery.Of(EditionId, Place, Kind, Column, State, PageNumber);

    private Caller Caller => callers.Of(HttpContext);

    private CancellationToken Stopping => HttpContext.RequestAborted;

    private bool MayDecide => Found is { Status: EditionStatus.Draft, SourceClass: not SourceClass.Cut };

    private int Pages => (Found!.Total + RowsQuery.PageSize - 1) / RowsQuery.PageSize;

    private IReadOnlyList<FacetChoice> Places =>
        [new(RowsQuery.SetAside, "Set aside", Place == RowsQuery.SetAside), new(RowsQuery.InDraft, "In the draft", Place == RowsQuery.InDraft)];

    private IReadOnlyList<FacetChoice> Kinds => [.. Found!.Kinds.Select(kind => new FacetChoice(Slug.Of(kind), RowWords.Kind(kind), Query.Scope.Kind == kind))];

    private IReadOnlyList<FacetChoice> Columns => [.. Found!.FlaggedColumns.Select(column => new FacetChoice(column, column, Query.Scope.Column == column))];

    private string Summary => (Found!.OpenSetAside, Found.OpenFlagged) switch
    {
        (0, 0) => "No row waits for a decision.",
        var (aside, flagged) => $"{DeliveryWords.Rows(aside)} set aside and {DeliveryWords.Rows(flagged)} of the draft that {(flagged == 1 ? "is" : "are")} out of the ordinary wait for a decision. A flagged row counts as it is until somebody decides otherwise; nothing is changed by itself.",
    };

    protected override async Task OnInitializedAsync()
    {
        await ReadAsync();
        if (Found is null) navigation.NotFound();
        else if (MayDecide && int.TryParse(FixNumber, NumberStyles.None, CultureInfo.InvariantCulture, out var row))
            Fixed = await reader.FindAsync(Caller, EditionId, row, Stopping) is { Decision: null } open ? open : null;
    }

    private async Task ActAsync()
    {
        var form = new RowsForm(HttpContext.Request.Form);
        if (form.Selection(Query.Scope) is not { } rows) Answer = new RowAnswer(false, ["No row was chosen: tick rows, or choose all that match."], []);
        else if (form.IsUndo) Answer = await desk.UndoAsync(Caller, EditionId, rows, Stopping);
        else if (form.Decision is { } decision) Answer = await desk.DecideAsync(Caller, EditionId, rows, decision, form.Because, Stopping);
        await ReadAsync();
    }

    private async Task FixAsync()
    {
        if (Fixed is not { } row) return;
        Typed = new RowsForm(HttpContext.Request.Form).Cells(Found!.Columns.Count);
        Answer = await desk.FixAsync(Caller, EditionId, row.RowNumber, Typed, Stopping);
        if (!Answer.IsDone) return;
        Fixed = null;
        await ReadAsync();
    }

    private async Task BringAsync()
    {
        if (File is null)
        {
            Answer = new RowAnswer(false, ["No file was chosen."], []);
            return;
        }

        await using var content = File.OpenReadStream();
        Answer = await corrected.BringAsync(Caller, EditionId, File.FileName, content, Stopping);
        await ReadAsync();
    }

    private async Task ReadAsync() => Found = await reader.ReadAsync(Caller, EditionId, Query.Scope, Query.Page, RowsQuery.PageSize, Stopping);
}
