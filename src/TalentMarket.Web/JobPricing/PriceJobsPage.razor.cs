using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Currencies;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.JobPricing;

/// <summary>Up to 500 jobs against the market. Static: what is posted is answered, and gone with the answer.</summary>
public sealed partial class PriceJobsPage(JobPricer pricer, Callers callers) : ComponentBase
{
    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private PriceBoard? Board { get; set; }

    private IReadOnlyList<Currency> Currencies { get; set; } = [];

    private string Headline => Board is { Sheet.Problem: null } board ? board.Headline : "Price my jobs";

    private bool MayTake => callers.Of(HttpContext).May(Permission.ExportFigures);

    protected override async Task OnInitializedAsync() =>
        Currencies = [.. (await pricer.CatalogueAsync(HttpContext.RequestAborted)).Rates.Currencies];

    private async Task PriceAsync() =>
        Board = await pricer.BoardAsync(HttpContext.Request.Form, HttpContext.RequestAborted);
}
