using System.Globalization;
using System.Security.Claims;
using TalentMarket.Data.Accounts;

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
        new Claim(ClaimTypes.Role, who.Role.ToString()),
        new Claim(Session, who.SessionId.ToString()),
        new Claim(Method, Word(who.Method)),
        new Claim(AuthenticatedAt, who.AuthenticatedAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
    ], scheme));

    private static string Word(SignInMethod method) => method switch
    {
        SignInMethod.SecondFactor => "mfa",
        SignInMethod.Passkey => "passkey",
        SignInMethod.External => "ext",
        _ => "pwd",
    };
}
