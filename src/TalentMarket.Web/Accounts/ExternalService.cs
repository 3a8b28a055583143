using System.Text.Json;
using TalentMarket.Data.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>Another service at which people may sign in, by OAuth 2 with PKCE.</summary>
public sealed class ExternalService
{
    /// <summary>What people call it.</summary>
    public string DisplayName { get; init; } = "";

    public string ClientId { get; init; } = "";

    public string ClientSecret { get; init; } = "";

    /// <summary>Where people are sent to sign in.</summary>
    public Uri? AuthorizationEndpoint { get; init; }

    /// <summary>Where the code that they bring back is changed for a token.</summary>
    public Uri? TokenEndpoint { get; init; }

    /// <summary>Where the token tells who they are, in JSON.</summary>
    public Uri? UserInformationEndpoint { get; init; }

    /// <summary>What is asked for, separated by spaces.</summary>
    public string Scopes { get; init; } = "openid email";

    /// <summary>The field that says who somebody is and never changes.</summary>
    public string IdentityClaim { get; init; } = "sub";

    public string EmailClaim { get; init; } = "email";

    /// <summary>The field that is true where the address was checked to be theirs.</summary>
    public string EmailVerifiedClaim { get; init; } = "email_verified";

    internal string? Problem =>
        DisplayName.Length == 0 ? "DisplayName is missing: what people call the service."
        : ClientId.Length == 0 ? "ClientId is missing."
        : ClientSecret.Length == 0 ? "ClientSecret is missing."
        : IdentityClaim.Length == 0 ? "IdentityClaim is empty: the field that says who somebody is."
        : !IsSafe(AuthorizationEndpoint) ? Expected(nameof(AuthorizationEndpoint))
        : !IsSafe(TokenEndpoint) ? Expected(nameof(TokenEndpoint))
        : !IsSafe(UserInformationEndpoint) ? Expected(nameof(UserInformationEndpoint))
        : null;

    /// <summary>Null when the answer does not say who somebody is.</summary>
    internal ExternalIdentity? IdentityIn(string name, JsonElement user)
    {
        if (user.ValueKind != JsonValueKind.Object || Text(user, IdentityClaim) is not { Length: > 0 and <= ExternalIdentity.LongestKey } key) return null;
        var email = Text(user, EmailClaim) is { Length: > 0 and <= ExternalIdentity.LongestName } told ? told : "";
        var isVerified = Text(user, EmailVerifiedClaim)?.Equals("true", StringComparison.OrdinalIgnoreCase) == true;
        return new ExternalIdentity(name, key, email.Length > 0 ? email : key, isVerified ? email : "");
    }

    private static string Expected(string setting) => $"{setting} is the address of the service, with https; http on this machine alone.";

    private static bool IsSafe(Uri? address) => address is { IsAbsoluteUri: true } && (address.Scheme == Uri.UriSchemeHttps || address is { Scheme: "http", IsLoopback: true });

    // Some services count their people in numbers, and some write true as text.
    private static string? Text(JsonElement user, string field) => user.TryGetProperty(field, out var value)
        ? value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number or JsonValueKind.True => value.GetRawText(),
            _ => null,
        }
        : null;
}
