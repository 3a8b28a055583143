using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>Pay against years for the tiers of the market. Made on the server for every address, as the pages of bands are.</summary>
public sealed partial class PayCurvesPage(PayCurveReader reader, NavigationManager navigation) : ComponentBase
{
    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    private PayCurveBoard? Board { get; set; }

    private CurveFilterBoard Filters { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var cancellationToken = HttpContext?.RequestAborted ?? CancellationToken.None;
        var catalogue = await reader.CatalogueAsync(cancellationToken);
        var (view, problems, isTidy) = CurveView.Read(new Uri(navigation.Uri), catalogue);
        if (!isTidy && problems.Count == 0) navigation.NavigateTo(view.ToString());
        Filters = new CurveFilterBoard(view, catalogue);
        Board = await reader.BoardAsync(view, problems, cancellationToken);
    }
}
