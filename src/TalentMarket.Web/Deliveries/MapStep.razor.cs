using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Deliveries;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Deliveries;

/// <summary>How the columns of a file are to be read: as a known mapping says, or column by column.</summary>
public sealed partial class MapStep(DeliveryReader reader, Callers callers) : ComponentBase
{
    [Parameter, EditorRequired]
    public required Delivery Delivery { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback<MappingChoice> OnCheck { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback OnWithdraw { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private DeliveryLook? Look { get; set; }

    protected override async Task OnInitializedAsync() =>
        Look = await reader.LookAsync(callers.Of(HttpContext), Delivery.Id, null, HttpContext.RequestAborted);

    private static string FormName(KnownMapping known) => $"known-{known.SurveyCode}-{known.File.Sha256[..12]}";

    private Task ChooseAsync(KnownMapping known) => OnCheck.InvokeAsync(new MappingChoice(known.SurveyCode!, known.File, null));
}
