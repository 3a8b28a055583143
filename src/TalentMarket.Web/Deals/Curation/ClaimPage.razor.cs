using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Deals;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Deals.Curation;
using TalentMarket.Domain.Market;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Deals.Curation;

/// <summary>Adds a claim to a deal, or corrects one.</summary>
public sealed partial class ClaimPage(DealCuration curation, DealBooks books, Callers callers, NavigationManager navigation) : ComponentBase
{
    [Parameter, EditorRequired]
    public required string DealSlug { get; set; }

    /// <summary>Null: a new one.</summary>
    [Parameter]
    public long? ClaimId { get; set; }

    [SupplyParameterFromForm]
    public CurationInput? Input { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private long Seen { get; set; }

    private string Name { get; set; } = "";

    private CurationForm Form { get; set; } = new(new Dictionary<string, string> { ["standing"] = Slug.Of(ClaimStanding.Stands) });

    // What is not found draws nothing: the site's own page takes its place.
    private bool IsFound => Name.Length > 0;

    private string Title => ClaimId is null ? $"Add a claim about {Name}" : $"Correct a claim about {Name}";

    private Caller Caller => callers.Of(HttpContext);

    protected override async Task OnInitializedAsync()
    {
        Seen = await curation.LastChangeAsync(Caller, DealSlug, HttpContext.RequestAborted);
        var deal = (await books.CurrentAsync(HttpContext.RequestAborted)).Find(DealSlug);
        var claim = deal?.Claims.FirstOrDefault(known => known.Id == ClaimId);
        if (deal is null || (ClaimId is not null && claim is null))
        {
            navigation.NotFound();
            return;
        }

        Name = $"{deal.Acquirer} and {deal.Target}";
        if (claim is not null) Form = CurationForm.Of(claim);
    }

    private async Task SaveAsync()
    {
        var texts = Input?.Texts ?? [];
        var (draft, problems) = ClaimDraft.Read(texts);
        Form = new CurationForm(texts).With(problems);
        if (draft is null) return;
        var outcome = ClaimId is { } id
            ? await curation.EditClaimAsync(Caller, DealSlug, id, Input?.Seen ?? 0, draft, HttpContext.RequestAborted)
            : await curation.AddClaimAsync(Caller, DealSlug, draft, HttpContext.RequestAborted);
        Form.With(outcome);
        if (outcome is CurationOutcome.Done) navigation.NavigateTo(CurationAddress.Edit(DealSlug));
        if (outcome is CurationOutcome.Missing) navigation.NotFound();
    }
}
