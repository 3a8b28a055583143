using TalentMarket.Domain.Premiums;

namespace TalentMarket.Web.Premiums;

/// <summary>Addresses of the page, its download and its API.</summary>
public static class PremiumAddress
{
    public const string Page = "/pay/premiums";
    public const string Api = "/api/v1/premiums";
    public const string TableView = "table";

    public static string Of(PremiumScope scope, bool isTable = false)
    {
        var query = PremiumScopeQuery.Write(scope);
        if (isTable) query += (query.Length == 0 ? "" : "&") + "view=" + TableView;
        return query.Length == 0 ? Page : $"{Page}?{query}";
    }

    public static string Csv(PremiumScope scope) => WithQuery(Page + ".csv", scope);

    public static string Json(PremiumScope scope) => WithQuery(Api, scope);

    private static string WithQuery(string path, PremiumScope scope) =>
        PremiumScopeQuery.Write(scope) is { Length: > 0 } query ? $"{path}?{query}" : path;
}
