using Microsoft.AspNetCore.Authentication;

namespace TalentMarket.Web.Accounts;

/// <summary>Why somebody was sent to another service.</summary>
internal enum ExternalPurpose
{
    SignIn = 1,
    Link = 2,
    Invitation = 3,
    Confirm = 4,
}

/// <summary>What is remembered of it until they are back, sealed in the state that the service hands back.</summary>
/// <param name="SessionId">Who was signed in, to link or to confirm.</param>
/// <param name="Token">Of an invitation.</param>
internal sealed record ExternalErrand(ExternalPurpose Purpose, string ReturnUrl, Guid? SessionId = null, string Token = "")
{
    private const string PurposeItem = "purpose";
    private const string ReturnUrlItem = "return";
    private const string SessionItem = "session";
    private const string TokenItem = "token";

    public AuthenticationProperties Properties => new(new Dictionary<string, string?>
    {
        [PurposeItem] = Purpose.ToString(), [ReturnUrlItem] = ReturnUrl, [SessionItem] = SessionId?.ToString(), [TokenItem] = Token,
    })
    {
        RedirectUri = "/",
    };

    /// <summary>Null where the state did not hold.</summary>
    public static ExternalErrand? Read(AuthenticationProperties? properties) =>
        properties is not null && Enum.TryParse<ExternalPurpose>(properties.GetString(PurposeItem), out var purpose)
            ? new(purpose, LocalAddress.OrHome(properties.GetString(ReturnUrlItem)),
                Guid.TryParse(properties.GetString(SessionItem), out var session) ? session : null, properties.GetString(TokenItem) ?? "")
            : null;
}
