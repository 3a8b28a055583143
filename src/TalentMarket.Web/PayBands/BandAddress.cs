using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.PayBands;

/// <summary>Addresses of the page and of its downloads.</summary>
public static class BandAddress
{
    public const string Page = "/pay/bands";
    public const string TableView = "table";

    public static string Of(MarketScope scope, bool isTable = false)
    {
        var query = ScopeQuery.Write(scope);
        if (isTable) query += (query.Length == 0 ? "" : "&") + "view=" + TableView;
        return query.Length == 0 ? Page : $"{Page}?{query}";
    }

    /// <summary>The same scope as a file: "csv" or "xlsx".</summary>
    public static string File(MarketScope scope, string extension) => WithQuery($"{Page}.{extension}", scope);

    public static string Api(MarketScope scope) => WithQuery(PayBandApi.Address, scope);

    /// <summary>The scope of one group alone, grouped as before; all of the dimension again when it already is alone;
    /// null where the group has no value to narrow to.</summary>
    public static MarketScope? Narrowed(MarketScope scope, string key)
    {
        if (scope.GroupBy == BandDimension.None) return null;
        if (scope.GroupBy == BandDimension.Element)
            return scope with { Element = Slug.Find<PayElement>(key) ?? scope.Element, GroupBy = MarketScope.Everything.GroupBy };
        var dimension = Slug.Of(scope.GroupBy);
        var others = ScopeQuery.Pairs(scope).Where(pair => pair.Key != dimension).ToList();
        var (narrowed, problems) = ScopeQuery.Read(others.Append(KeyValuePair.Create(dimension, key)));
        if (problems.Count > 0) return null;
        if (narrowed == scope) return ScopeQuery.Read(others).Scope;
        return scope.GroupBy == BandDimension.Job ? narrowed with { GroupBy = BandDimension.Level } : narrowed;
    }

    private static string WithQuery(string path, MarketScope scope) =>
        ScopeQuery.Write(scope) is { Length: > 0 } query ? $"{path}?{query}" : path;
}
