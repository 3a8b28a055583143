using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Surveys;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Deliveries;

/// <summary>Why rows were set aside, a page at a time; no more than a thousand are shown, all can be taken away.</summary>
public sealed partial class IssuesStep(QuarantineReader quarantine, Callers callers) : ComponentBase
{
    private const int PageSize = 50;
    private const int LastPage = 20;

    [Parameter, EditorRequired]
    public required string Back { get; set; }

    [Parameter, EditorRequired]
    public long EditionId { get; set; }

    [Parameter, EditorRequired]
    public long Quarantined { get; set; }

    [SupplyParameterFromQuery(Name = "issues")]
    public string? Number { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private FoundIssues? Found { get; set; }

    private int Page => int.TryParse(Number, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, LastPage) : 1;

    private int First => ((Page - 1) * PageSize) + 1;

    private string Summary => string.Join(", ", Found!.ByColumn.Select(column => $"{column.Column}: {DeliveryWords.Count(column.Issues)}"));

    protected override async Task OnInitializedAsync() =>
        Found = await quarantine.IssuesAsync(callers.Of(HttpContext), EditionId, Page, PageSize, HttpContext.RequestAborted);

    private string Address(int page) => string.Create(CultureInfo.InvariantCulture, $"{Back}?issues={page}#issues-title");
}
