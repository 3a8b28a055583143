using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace TalentMarket.Web.Accounts;

/// <summary>Passkeys are made for the configured name of the installation, and without one for localhost: never for what a request says.</summary>
internal sealed class PasskeySettings(IOptions<AccountOptions> accounts) : IConfigureOptions<IdentityPasskeyOptions>
{
    private const string Local = "localhost";
    private const string Required = "required";

    public void Configure(IdentityPasskeyOptions options)
    {
        options.ServerDomain = accounts.Value.PublicAddress?.Host ?? Local;
        options.UserVerificationRequirement = Required;
        // Kept by the device with the account's name, so that nobody has to type it to sign in.
        options.ResidentKeyRequirement = Required;
        options.ValidateOrigin = context => ValueTask.FromResult(!context.CrossOrigin && IsOurs(context.Origin));
    }

    internal bool IsOurs(string origin) => Uri.TryCreate(origin, UriKind.Absolute, out var asking)
        && (accounts.Value.PublicAddress is { } ours
            ? asking.GetLeftPart(UriPartial.Authority) == ours.GetLeftPart(UriPartial.Authority)
            : asking.Host == Local);
}
