using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Deliveries;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Deliveries;

/// <summary>One file on its way to an edition: the page shows the step it is at, to whoever comes back to it.</summary>
public sealed partial class DeliveryPage(DeliveryReader reader, DeliveryDesk desk, IServiceProvider services, Callers callers, NavigationManager navigation) : ComponentBase
{
    private string? problem;

    [Parameter]
    public string? Number { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private ReadDelivery? Read { get; set; }

    private Guid Id => DeliveryAddress.Read(Number);

    private Caller Caller => callers.Of(HttpContext);

    private int Step => Read!.Delivery.State switch
    {
        DeliveryState.Received => 2,
        DeliveryState.Checking or DeliveryState.Drafted => 3,
        _ => 1,
    };

    protected override async Task OnInitializedAsync()
    {
        Read = await reader.FindAsync(Caller, Id, HttpContext.RequestAborted);
        if (Read is null) navigation.NotFound();
    }

    private async Task CheckAsync(MappingChoice choice)
    {
        problem = await desk.CheckAsync(Caller, Id, choice.SurveyCode, choice.Mapping, choice.EffectiveDate, HttpContext.RequestAborted);
        if (problem is not null) return;
        services.GetRequiredService<WorkRunner>().Nudge();
        navigation.NavigateTo(DeliveryAddress.Of(Id));
    }

    private async Task CancelAsync()
    {
        await desk.CancelAsync(Caller, Id, HttpContext.RequestAborted);
        navigation.NavigateTo(DeliveryAddress.Of(Id));
    }

    private async Task WithdrawAsync()
    {
        problem = await desk.WithdrawAsync(Caller, Id, HttpContext.RequestAborted);
        if (problem is null) navigation.NavigateTo(DeliveryAddress.Surveys);
    }
}
