namespace TalentMarket.Web.Accounts;

/// <summary>Addresses that lead back into this site, and nowhere else.</summary>
public static class LocalAddress
{
    /// <summary>The address if it is one of this site's own, else the first page.</summary>
    public static string OrHome(string? address) => Is(address) ? address! : "/";

    // A header holds printable ASCII only; pages write their addresses escaped. Browsers take a backslash for a slash.
    public static bool Is(string? address) =>
        address is ['/', ..] and not ['/', '/', ..] && !address.Contains('\\') && address.All(character => character is > ' ' and <= '~');
}
