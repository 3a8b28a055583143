using Microsoft.AspNetCore.Components;
using TalentMarket.Data.RowReview;
using TalentMarket.Domain.RowReview;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Deliveries;

namespace TalentMarket.Web.RowReview;

/// <summary>What a file holds, as its check counted it.</summary>
public sealed partial class ProfileStep(ReviewReader reader, Callers callers) : ComponentBase
{
    [Parameter, EditorRequired]
    public long EditionId { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private FileProfile? Profile { get; set; }

    protected override async Task OnInitializedAsync() => Profile = await reader.ProfileAsync(callers.Of(HttpContext), EditionId, HttpContext.RequestAborted);

    private static string Frequent(ColumnProfile column) => string.Join(", ", column.Frequent.Select(value => $"{value.Value} ({DeliveryWords.Count(value.Rows)})"));
}
