using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace TalentMarket.Web.Accounts;

public sealed partial class AccountOptions : IValidatableObject
{
    public const string SectionName = "Accounts";

    /// <summary>How many passwords and codes one address may try in a minute, over all accounts.</summary>
    [Range(1, 1_000_000)]
    public int TriesPerMinute { get; init; } = 20;

    /// <summary>Where people reach the installation, such as https://talent.example.org: mailed links lead there, and passkeys are made for its name.</summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>Other services that people may sign in at, by the names that their addresses here have.</summary>
    public Dictionary<string, ExternalService> External { get; init; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (External.Count > 0 && PublicAddress is null)
            yield return new ValidationResult("Accounts:External is set, so Accounts:PublicAddress must be too: the address that the service leads back to.");
        foreach (var (name, service) in External)
            if (!ServiceName().IsMatch(name)) yield return new ValidationResult($"Accounts:External:{name} is named in at most 32 lower-case letters, digits and hyphens.");
            else if (service.Problem is { } problem) yield return new ValidationResult($"Accounts:External:{name}:{problem}");
    }

    [GeneratedRegex("^[a-z0-9-]{1,32}$", RegexOptions.NonBacktracking)]
    private static partial Regex ServiceName();
}

[OptionsValidator]
internal sealed partial class AccountOptionsValidator : IValidateOptions<AccountOptions>;

[OptionsValidator]
internal sealed partial class MailOptionsValidator : IValidateOptions<MailOptions>;
