using System.Security.Claims;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>Reads from a request who asks.</summary>
public sealed class Callers
{
    private readonly OpenAccess open;

    internal Callers(OpenAccess open) => this.open = open;

    /// <summary>What the installation opens to everybody, wherever they sit.</summary>
    public IReadOnlySet<Permission> OpenToAll => Grants.Of(open.Setting);

    public Caller Of(HttpContext context) => Of(context.User, LocalInstallation.Is(context)).From(Origin(context));

    /// <summary>The address that asks, as the trail and the list of sessions show it.</summary>
    public static string Origin(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    /// <summary>Of a circuit, whose request is long over.</summary>
    public Caller Of(ClaimsPrincipal user) => Of(user, isAtTheMachine: false);

    private Caller Of(ClaimsPrincipal user, bool isAtTheMachine)
    {
        var openToAll = Grants.Of(open.Setting, isAtTheMachine);
        if (user.Identity?.IsAuthenticated != true
            || !Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var accountId)
            || !Enum.TryParse<Role>(user.FindFirstValue(ClaimTypes.Role), out var role)
            || !Enum.IsDefined(role)) return Caller.Anonymous(openToAll);
        var name = user.Identity.Name ?? accountId.ToString();
        if (user.FindFirstValue(AccountClaims.ApiKey) is not { } key) return Caller.Account(accountId, name, role, openToAll);
        return Guid.TryParse(key, out var keyId)
            ? Caller.ApiKey(keyId, accountId, name, role, Scopes(user), openToAll)
            : Caller.Anonymous(openToAll);
    }

    private static IEnumerable<Permission> Scopes(ClaimsPrincipal user) => user.FindAll(AccountClaims.Scope)
        .Select(claim => Enum.TryParse<Permission>(claim.Value, out var scope) && Enum.IsDefined(scope) ? scope : (Permission?)null)
        .OfType<Permission>();
}
