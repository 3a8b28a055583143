using TalentMarket.Domain.Reference;

namespace TalentMarket.Web.Reference;

/// <summary>Addresses of the pages and files of reference data.</summary>
public static class ReferenceAddress
{
    public const string Page = "/admin/reference";
    public const string FileRoute = "/admin/reference/{code}/rows.csv";

    private const string AppliedParameter = "applied";

    public static string Of(ReferenceTable table) => $"{Page}/{table.Code}";

    public static string File(ReferenceTable table) => $"{Page}/{table.Code}/rows.csv";

    public static string Applied(ReferenceTable table) => $"{Of(table)}?{AppliedParameter}=yes";

    public static string Preview(Guid id) => $"{Page}/files/{id}";

    public static string Of(ReferenceTable table, string search, int page)
    {
        var query = new List<string>();
        if (search.Length > 0) query.Add("q=" + Uri.EscapeDataString(search));
        if (page > 1) query.Add($"page={page}");
        return Of(table) + (query.Count == 0 ? "" : "?" + string.Join('&', query));
    }
}
