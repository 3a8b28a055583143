namespace TalentMarket.Web.Deals;

/// <summary>Addresses of one deal and of what is about all.</summary>
public static class DealAddress
{
    public const string Page = "/deals";
    public const string Regulators = Page + "/regulators";
    public const string Api = "/api/v1/deals";

    public static string Of(string slug) => $"{Page}/{Uri.EscapeDataString(slug)}";

    /// <summary>The deal against hiring the same team one by one.</summary>
    public static string BuildOf(string slug) => Of(slug) + "/build";

    public static string ApiOf(string slug) => $"{Api}/{Uri.EscapeDataString(slug)}";
}
