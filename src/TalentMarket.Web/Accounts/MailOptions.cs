using System.ComponentModel.DataAnnotations;

namespace TalentMarket.Web.Accounts;

/// <summary>The server that sends mail; without a host none is sent, and links are shown instead.</summary>
public sealed class MailOptions : IValidatableObject
{
    public const string SectionName = "Mail";

    public string Host { get; init; } = "";

    [Range(1, 65_535)]
    public int Port { get; init; } = 587;

    public string UserName { get; init; } = "";

    public string Password { get; init; } = "";

    /// <summary>The address that mail comes from.</summary>
    [EmailAddress]
    public string? From { get; init; }

    /// <summary>Off only for a server on the same machine.</summary>
    public bool UsesTls { get; init; } = true;

    public bool IsConfigured => Host.Length > 0;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsConfigured && string.IsNullOrEmpty(From)) yield return new ValidationResult("Mail:Host is set, so Mail:From must be too: the address that mail comes from.");
    }
}
