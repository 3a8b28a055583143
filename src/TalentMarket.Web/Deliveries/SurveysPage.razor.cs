using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Deliveries;
using TalentMarket.Data.Surveys;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Deliveries;

/// <summary>All surveys with their editions, and the files that are on their way.</summary>
public sealed partial class SurveysPage(SurveyList surveys, DeliveryReader deliveries, Callers callers) : ComponentBase
{
    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private IReadOnlyList<ListedSurvey> Listed { get; set; } = [];

    private IReadOnlyList<Delivery> OnTheWay { get; set; } = [];

    private IReadOnlyList<Delivery> Ended { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        var caller = callers.Of(HttpContext);
        Listed = await surveys.ReadAsync(caller, HttpContext.RequestAborted);
        var all = await deliveries.ListAsync(caller, HttpContext.RequestAborted);
        OnTheWay = [.. all.Where(delivery => delivery.State is DeliveryState.Receiving or DeliveryState.Received or DeliveryState.Checking)];
        Ended = [.. all.Where(delivery => delivery.State is DeliveryState.Refused or DeliveryState.Withdrawn)];
    }
}
