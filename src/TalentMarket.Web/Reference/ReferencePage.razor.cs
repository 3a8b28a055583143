using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Reference;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Reference;

/// <summary>Every table of reference data.</summary>
public sealed partial class ReferencePage(ReferenceReader reader, Callers callers) : ComponentBase
{
    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private IReadOnlyList<TableOverview> Tables { get; set; } = [];

    protected override async Task OnInitializedAsync() =>
        Tables = await reader.OverviewAsync(callers.Of(HttpContext), HttpContext.RequestAborted);
}
