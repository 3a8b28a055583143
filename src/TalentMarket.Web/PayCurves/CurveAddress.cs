using TalentMarket.Domain.PayCurves;

namespace TalentMarket.Web.PayCurves;

/// <summary>Addresses of the page and of its downloads.</summary>
public static class CurveAddress
{
    public const string Page = "/pay/curves";
    public const string Api = "/api/v1/pay-curves";

    public static string File(PayCurveScope scope) => WithQuery($"{Page}.csv", scope);

    public static string ApiOf(PayCurveScope scope) => WithQuery(Api, scope);

    private static string WithQuery(string path, PayCurveScope scope) =>
        PayCurveScopeQuery.Write(scope) is { Length: > 0 } query ? $"{path}?{query}" : path;
}
