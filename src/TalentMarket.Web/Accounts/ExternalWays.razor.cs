using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace TalentMarket.Web.Accounts;

/// <summary>Links to the services that the installation names; without one there is nothing.</summary>
public sealed partial class ExternalWays(IOptions<AccountOptions> services) : ComponentBase
{
    /// <summary>What stands before the name of a service.</summary>
    [Parameter, EditorRequired]
    public required string Words { get; set; }

    [Parameter, EditorRequired]
    public required Func<string, string> Address { get; set; }

    /// <summary>What is said when a service did not let somebody in, of its name.</summary>
    [Parameter]
    public Func<string, string> Refusal { get; set; } = service => $"Signing in at {service} did not work: it let nobody in, or no account here is linked to who you are there, or it is locked. "
        + "Accounts are linked on the page \"Your account\".";

    [SupplyParameterFromQuery(Name = ExternalSite.Refused)]
    public string? Refused { get; set; }

    private string? Problem => Refused is not null && services.Value.External.TryGetValue(Refused, out var service) ? Refusal(service.DisplayName) : null;
}
