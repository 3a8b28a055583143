using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace TalentMarket.Data.Accounts;

/// <summary>What an external service calls an account.</summary>
public sealed class AccountLogin : IdentityUserLogin<Guid>;

/// <summary>A secret of an account: the key of its authenticator.</summary>
public sealed class AccountToken : IdentityUserToken<Guid>;

/// <summary>The public half of a passkey.</summary>
public sealed class AccountPasskey : IdentityUserPasskey<Guid>;

/// <summary>Accounts as the framework's identity keeps them. There are no claims beside the role, and so no table of them.</summary>
internal sealed class AccountStore(TalentMarketDbContext db, IdentityErrorDescriber describer)
    : UserOnlyStore<Account, TalentMarketDbContext, Guid, IdentityUserClaim<Guid>, AccountLogin, AccountToken, AccountPasskey>(db, describer);
