namespace TalentMarket.Web.Accounts;

/// <summary>A browser in two words. What it says of itself is longer than anybody reads, and names others first.</summary>
internal static class BrowserText
{
    // The first that occurs: each later one is also named by those before it.
    private static readonly (string Sign, string Name)[] Browsers =
        [("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Sign, string Name)[] Systems =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("Linux", "Linux")];

    public static string Of(string userAgent) => (First(Browsers, userAgent), First(Systems, userAgent)) switch
    {
        ({ } browser, { } system) => $"{browser} on {system}",
        ({ } browser, null) => browser,
        (null, { } system) => $"A browser on {system}",
        _ => "A program",
    };

    private static string? First((string Sign, string Name)[] known, string userAgent) =>
        known.FirstOrDefault(candidate => userAgent.Contains(candidate.Sign, StringComparison.Ordinal)).Name;
}
