namespace TalentMarket.Web.Layout;

/// <summary>A page of the navigation; <see cref="Key"/> is the letter that goes there after g.</summary>
public sealed record SitePage(string Group, string Title, string Address, char Key);

/// <summary>The navigation, in its order.</summary>
public static class SitePages
{
    public static IReadOnlyList<SitePage> All { get; } =
    [
        new("Market", "Overview", "/", 'o'),
        new("Pay", "Bands", "/pay/bands", 'b'),
        new("Pay", "Curves", "/pay/curves", 'c'),
        new("Pay", "Premiums", "/pay/premiums", 'p'),
        new("Pay", "Compare", "/pay/compare", 'm'),
        new("Pay", "Offers", "/pay/offers", 'f'),
        new("Pay", "Composites", "/pay/composites", 'm'),
        new("Data", "Sources", "/data/sources", 's'),
        new("Data", "API", "/data/api", 'a'),
    ];
}
