using System.Globalization;

namespace TalentMarket.Web.Deals.Curation;

/// <summary>Addresses of what changes deals and follows them.</summary>
public static class CurationAddress
{
    public const string New = DealAddress.Page + "/new";
    public const string Import = DealAddress.Page + "/import";
    public const string Template = DealAddress.Page + "/import/template.csv";
    public const string Searches = DealAddress.Page + "/searches";
    public const string AtomFeed = DealAddress.Page + "/feed.atom";
    public const string JsonFeed = DealAddress.Page + "/feed.json";

    public static string Edit(string slug) => DealAddress.Of(slug) + "/edit";

    public static string NewClaim(string slug) => DealAddress.Of(slug) + "/claims/new";

    public static string Claim(string slug, long id) => string.Create(CultureInfo.InvariantCulture, $"{DealAddress.Of(slug)}/claims/{id}");

    public static string Save(string query) => $"{Searches}?save={Uri.EscapeDataString(query)}";
}
