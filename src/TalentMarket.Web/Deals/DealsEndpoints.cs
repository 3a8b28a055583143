using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Deals;

/// <summary>The deals as downloads: the page's own address with another ending.</summary>
public static class DealsEndpoints
{
    public static IEndpointRouteBuilder MapDeals(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet($"{DealsQuery.Page}.csv", DownloadCsvAsync).ExcludeFromDescription().Requires(Permission.ExportFigures);
        endpoints.MapGet($"{DealsQuery.Page}.xlsx", DownloadXlsxAsync).ExcludeFromDescription().Requires(Permission.ExportFigures);
        return endpoints;
    }

    private static Task<IResult> DownloadCsvAsync(HttpRequest request, DealsReader reader, CancellationToken cancellationToken) =>
        DownloadAsync(request, reader, file => CsvFile.Of(file.Name, file.Columns, file.Rows), cancellationToken);

    private static Task<IResult> DownloadXlsxAsync(HttpRequest request, DealsReader reader, CancellationToken cancellationToken) =>
        DownloadAsync(request, reader, file => XlsxFile.Of(file.Name, "Deals", file.Columns, file.Rows, file.About), cancellationToken);

    private static async Task<IResult> DownloadAsync(HttpRequest request, DealsReader reader, Func<DealsFile, IResult> write, CancellationToken cancellationToken)
    {
        var pairs = StrictQuery.Pairs(request);
        var (query, problems) = DealsQuery.Read(pairs);
        var refused = problems.Concat(StrictQuery.Unknown(pairs, DealsQuery.Parameters)).ToList();
        if (refused.Count > 0) return StrictQuery.Refused(refused);
        var (findings, stamp) = await reader.FindAsync(query.Search, cancellationToken);
        return write(new DealsFile(findings, stamp, query, $"{request.Scheme}://{request.Host}{query.Address}"));
    }
}
