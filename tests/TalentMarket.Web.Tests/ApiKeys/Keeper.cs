using Microsoft.Extensions.DependencyInjection;
using TalentMarket.Data.ApiKeys;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests.ApiKeys;

/// <summary>Somebody with an account who makes keys.</summary>
internal sealed record Keeper(AnySite Site, Caller Caller)
{
    public static async Task<Keeper> OfAsync(AnySite site, Role role)
    {
        var account = await Comer.AccountAsync(site, role);
        return new Keeper(site, Caller.Account(account.Id, account.Email!, role, Grants.Of(AnonymousAccess.None)));
    }

    public async Task<KeyOutcome.Created> CreateAsync(params Permission[] scopes) =>
        (KeyOutcome.Created)await Site.Services.GetRequiredService<KeyStore>()
            .CreateAsync(Caller, new KeyRequest("nightly", scopes.ToHashSet(), 30), CancellationToken.None);
}
