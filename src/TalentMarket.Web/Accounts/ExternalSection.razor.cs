using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using TalentMarket.Data.Accounts;

namespace TalentMarket.Web.Accounts;

public sealed partial class ExternalSection(
    OwnLogins own, IOptions<AccountOptions> services, Callers callers, TimeProvider clock, NavigationManager navigation) : OwnSection(callers, clock, navigation)
{
    private IReadOnlyList<AccountLogin> logins = [];
    private string? problem;

    protected override async Task OnInitializedAsync() => logins = await own.ListAsync(Caller, CancellationToken);

    private async Task UnlinkAsync(AccountLogin login)
    {
        if (!IsConfirmed()) return;
        problem = await own.UnlinkAsync(Caller, login.LoginProvider, login.ProviderKey, CancellationToken);
        if (problem is null) Reload();
    }

    private string NameOf(string service) => services.Value.External.TryGetValue(service, out var known) ? known.DisplayName : service;

    // What a service calls somebody may hold any sign; the name of a form may not.
    private static string Id(AccountLogin login) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{login.LoginProvider} {login.ProviderKey}")).AsSpan(0, 8));
}
