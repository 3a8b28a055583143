using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Accounts;

/// <summary>Links that are handed out. Of each the store knows the hash alone, so none can be shown a second time.</summary>
public static class AccountLinks
{
    public static TimeSpan LifetimeOf(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.SetUp => TimeSpan.FromMinutes(30),
        LinkPurpose.Invitation => TimeSpan.FromDays(7),
        _ => TimeSpan.FromHours(1),
    };

    /// <summary>Adds a link to what the context will save.</summary>
    /// <returns>The token that goes into the address.</returns>
    internal static string AddLink(
        this TalentMarketDbContext db, TimeProvider clock, LinkPurpose purpose, string createdBy,
        Guid? accountId = null, string? email = null, Role? role = null)
    {
        var token = Secret.Create();
        var now = clock.GetUtcNow();
        db.AccountLinks.Add(new AccountLink
        {
            Id = Guid.CreateVersion7(now), TokenHash = Secret.HashOf(token), Purpose = purpose, AccountId = accountId, Email = email, Role = role,
            CreatedBy = createdBy, CreatedAt = now, ExpiresAt = now + LifetimeOf(purpose),
        });
        return token;
    }

    internal static IQueryable<AccountLink> Usable(this IQueryable<AccountLink> links, string token, LinkPurpose purpose, DateTimeOffset now)
    {
        var hash = Secret.HashOf(token);
        return links.Where(link => link.TokenHash == hash && link.Purpose == purpose && link.UsedAt == null && link.ExpiresAt > now);
    }
}
