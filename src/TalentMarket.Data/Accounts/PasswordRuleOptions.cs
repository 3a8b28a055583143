namespace TalentMarket.Data.Accounts;

public sealed class PasswordRuleOptions
{
    public const string SectionName = "Accounts";

    /// <summary>The name of whoever runs the installation, which is no password there.</summary>
    public string Organisation { get; init; } = "";
}
