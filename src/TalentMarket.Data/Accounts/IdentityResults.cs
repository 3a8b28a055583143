using Microsoft.AspNetCore.Identity;

namespace TalentMarket.Data.Accounts;

internal static class IdentityResults
{
    /// <summary>For what no person's mistake can bring about.</summary>
    public static void ThrowIfFailed(this IdentityResult result)
    {
        if (!result.Succeeded) throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Description)));
    }
}
