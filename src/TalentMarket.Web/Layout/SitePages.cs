using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Layout;

/// <summary>A page of the navigation; <see cref="Key"/> is the letter that goes there after g.</summary>
public sealed record SitePage(string Group, string Title, string Address, char Key, Permission Needs = Permission.BrowseFigures);

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
        new("Pay", "Price my jobs", "/pay/price-my-jobs", 'j'),
        new("Pay", "Composites", "/pay/composites", 'i'),
        new("Deals", "Deals", "/deals", 'd'),
        new("Deals", "Regulators", "/deals/regulators", 'r'),
        new("Deals", "Saved searches", "/deals/searches", 'v', Permission.KeepWork),
        new("Deals", "Add a deal", "/deals/new", 'e', Permission.CurateDeals),
        new("Models", "Buy or build", "/models/buy-or-build", 'y'),
        new("Models", "Founders", "/models/founders", 'n'),
        new("Data", "Sources", "/data/sources", 's'),
        new("Data", "API", "/data/api", 'a'),
        new("Admin", "Surveys", "/admin/surveys", 'w', Permission.UploadSurveys),
        new("Admin", "Reference data", "/admin/reference", 'x', Permission.ManagePolicies),
        new("Admin", "People", "/admin/people", 'u', Permission.ManagePeople),
        new("Admin", "Trail", "/admin/trail", 'l', Permission.ReadTrail),
        new("Admin", "Status", "/admin/status", 't', Permission.SeeStatus),
    ];

    /// <summary>Those that a caller may open.</summary>
    public static IEnumerable<SitePage> For(Caller caller) => All.Where(page => caller.May(page.Needs));

    /// <summary>Those that the reader of a page may open; none while nobody can be known.</summary>
    internal static IEnumerable<SitePage> For(HttpContext? context, Callers callers) => context is null ? [] : For(callers.Of(context));
}
