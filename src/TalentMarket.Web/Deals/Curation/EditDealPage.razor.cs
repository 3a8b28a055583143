using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Deals;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Deals.Curation;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Deals.Curation;

/// <summary>Corrects a deal, takes claims away, and puts back what stood before.</summary>
public sealed partial class EditDealPage(DealCuration curation, DealBooks books, Callers callers, NavigationManager navigation) : ComponentBase
{
    [Parameter, EditorRequired]
    public required string DealSlug { get; set; }

    [SupplyParameterFromForm]
    public CurationInput? Input { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private Deal? Deal { get; set; }

    private IReadOnlyList<DealChange> History { get; set; } = [];

    private CurationForm Form { get; set; } = new(new Dictionary<string, string>());

    private long Seen => History.Count == 0 ? 0 : History[0].Id;

    // What is not found draws nothing: the site's own page takes its place.
    private bool IsFound => Deal is not null || History.Count > 0;

    private string Name => Deal is null ? DealSlug : $"{Deal.Acquirer} and {Deal.Target}";

    private Caller Caller => callers.Of(HttpContext);

    private CancellationToken Aborted => HttpContext.RequestAborted;

    protected override async Task OnInitializedAsync()
    {
        History = await curation.HistoryAsync(Caller, DealSlug, Aborted);
        Deal = (await books.CurrentAsync(Aborted)).Find(DealSlug);
        if (Deal is null && History.Count == 0) navigation.NotFound();
        else if (Deal is not null) Form = CurationForm.Of(Deal);
    }

    private async Task SaveAsync()
    {
        var texts = Input?.Texts ?? [];
        var (draft, problems) = DealDraft.Read(texts);
        Form = new CurationForm(texts).With(problems);
        if (draft is not null) Show(await curation.EditDealAsync(Caller, DealSlug, Input?.Seen ?? 0, draft, Aborted));
    }

    private async Task RemoveClaimAsync(long id) => Show(await curation.RemoveClaimAsync(Caller, DealSlug, id, Input?.Seen ?? 0, Aborted));

    private async Task RemoveDealAsync() => Show(await curation.RemoveDealAsync(Caller, DealSlug, Input?.Seen ?? 0, Aborted));

    private async Task UndoAsync(long id) => Show(await curation.UndoAsync(Caller, id, Aborted));

    private void Show(CurationOutcome outcome)
    {
        Form.With(outcome);
        if (outcome is CurationOutcome.Done) navigation.NavigateTo(CurationAddress.Edit(DealSlug));
        if (outcome is CurationOutcome.Missing) navigation.NotFound();
    }

    // What ships with the program is taken away by removing it, not by taking its arrival back.
    private static bool IsUndoable(DealChange change) =>
        change.Subject is ChangeSubject.Deal or ChangeSubject.Claim && !(change.Field == DealChange.Whole && change.Actor == Domain.Accounts.Caller.Product.Name);
}
