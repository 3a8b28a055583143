using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TalentMarket.Web.Accounts;

public sealed class AccountOptions
{
    public const string SectionName = "Accounts";

    /// <summary>How many passwords and codes one address may try in a minute, over all accounts.</summary>
    [Range(1, 1_000_000)]
    public int TriesPerMinute { get; init; } = 20;

    /// <summary>Where people reach the installation, such as https://talent.example.org: mailed links lead there, and passkeys are made for its name.</summary>
    public Uri? PublicAddress { get; init; }
}

[OptionsValidator]
internal sealed partial class AccountOptionsValidator : IValidateOptions<AccountOptions>;

[OptionsValidator]
internal sealed partial class MailOptionsValidator : IValidateOptions<MailOptions>;
