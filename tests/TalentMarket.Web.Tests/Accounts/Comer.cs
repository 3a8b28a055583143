using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using TalentMarket.Data.Accounts;
using TalentMarket.Data.ApiKeys;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Tests.Accounts;

/// <summary>Those who come to a site: by a session's cookie, by a key, or by neither.</summary>
internal sealed record Comer(string Name, string? Cookie, string? Key, IReadOnlySet<Permission> Own)
{
    public static Comer Nobody { get; } = new("nobody", null, null, new HashSet<Permission>());

    public bool IsSignedIn => Cookie is not null || Key is not null;

    /// <summary>A session as signing in begins it.</summary>
    public static async Task<Comer> SignedInAsync(AnySite site, Role role, CancellationToken cancellationToken)
    {
        var account = await AccountAsync(site, role);
        // A passkey is the strongest way in, so that no page asks for a second factor.
        var key = await site.Services.GetRequiredService<AccountSessions>().BeginAsync(account.Id, SignInMethod.Passkey, "a test", "127.0.0.1", cancellationToken);
        return new Comer(role.ToString(), $"tm={key}", null, Grants.Of(role));
    }

    /// <summary>A program with a key of an admin that was given one permission.</summary>
    public static async Task<Comer> WithKeyAsync(AnySite site, Permission scope, CancellationToken cancellationToken)
    {
        var account = await AccountAsync(site, Role.Admin);
        var caller = Caller.Account(account.Id, account.Email!, Role.Admin, Grants.Of(AnonymousAccess.None));
        var outcome = await site.Services.GetRequiredService<KeyStore>()
            .CreateAsync(caller, new KeyRequest("matrix", new HashSet<Permission> { scope }, 1), cancellationToken);
        return new Comer($"a key for {scope}", null, outcome.ShouldBeOfType<KeyOutcome.Created>().Text, new HashSet<Permission> { scope });
    }

    public HttpRequestMessage Request(HttpMethod method, string address)
    {
        var request = new HttpRequestMessage(method, address);
        if (Cookie is not null) request.Headers.Add("Cookie", Cookie);
        if (Key is not null) request.Headers.Add("Authorization", $"Bearer {Key}");
        return request;
    }

    internal static async Task<Account> AccountAsync(AnySite site, Role role)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var email = $"{Guid.NewGuid():N}@example.org";
        var account = new Account { Id = Guid.CreateVersion7(), UserName = email, Email = email, Role = role, CreatedAt = DateTimeOffset.UtcNow };
        (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account)).Succeeded.ShouldBeTrue();
        return account;
    }
}
