namespace TalentMarket.Data.Accounts;

internal static class ExternalLogin
{
    public static void AddLogin(this TalentMarketDbContext db, Guid accountId, ExternalIdentity identity) => db.AccountLogins.Add(new AccountLogin
    {
        UserId = accountId, LoginProvider = identity.Service, ProviderKey = identity.Key, ProviderDisplayName = identity.Name,
    });
}
