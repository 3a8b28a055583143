using System.Globalization;
using System.Security.Claims;
using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>Who is signed in, as claims of a principal and back.</summary>
public static class SessionClaims
{
    public const string Session = "session";

    /// <summary>How the person proved who they are: pwd, mfa, passkey or ext.</summary>
    public const string Method = "amr";

    /// <summary>When they did, in seconds since 1970.</summary>
    public const string AuthenticatedAt = "auth_time";

    internal static ClaimsPrincipal Principal(SignedIn who, string scheme) => new(new ClaimsIdentity(
    [
        new Claim(ClaimTypes.NameIdentifier, who.AccountId.ToString()),
        new Claim(ClaimTypes.Name, who.Email),
        new Claim(ClaimTypes.Role, RoleNow(who).ToString()),
        new Claim(Session, who.SessionId.ToString()),
        new Claim(Method, Word(who.Method)),
        new Claim(AuthenticatedAt, who.AuthenticatedAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
    ], scheme));

    /// <summary>True for an administrator by password alone: until there is a passkey or a second factor, they are a viewer.</summary>
    public static bool OwesFactor(SignedIn who) => who is { Role: Role.Admin, Method: SignInMethod.Password or SignInMethod.External };

    internal static Role RoleNow(SignedIn who) => OwesFactor(who) ? Role.Viewer : who.Role;

    private static string Word(SignInMethod method) => method switch
    {
        SignInMethod.SecondFactor => "mfa",
        SignInMethod.Passkey => "passkey",
        SignInMethod.External => "ext",
        _ => "pwd",
    };
}
