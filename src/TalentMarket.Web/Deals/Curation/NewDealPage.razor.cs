using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Deals;
using TalentMarket.Domain.Deals.Curation;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Deals.Curation;

/// <summary>Puts a deal on file.</summary>
public sealed partial class NewDealPage(DealCuration curation, Callers callers, NavigationManager navigation) : ComponentBase
{
    [SupplyParameterFromForm]
    public CurationInput? Input { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private CurationForm Form { get; set; } = new(new Dictionary<string, string>());

    private async Task SaveAsync()
    {
        var texts = Input?.Texts ?? [];
        var (draft, problems) = DealDraft.Read(texts);
        Form = new CurationForm(texts).With(problems);
        if (draft is null) return;
        var outcome = await curation.AddDealAsync(callers.Of(HttpContext), draft, HttpContext.RequestAborted);
        Form.With(outcome);
        if (outcome is CurationOutcome.Done done) navigation.NavigateTo(CurationAddress.Edit(done.DealSlug));
    }
}
