namespace TalentMarket.Web.Accounts;

/// <summary>The names of what a signed-in principal carries beside the framework's own.</summary>
public static class AccountClaims
{
    /// <summary>The identifier of the key that a program sent.</summary>
    public const string ApiKey = "api_key";

    /// <summary>One for each permission of a key.</summary>
    public const string Scope = "scope";
}
