using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Founders;

/// <summary>The founder's side as a download: the page's own address with another ending.</summary>
public static class FounderEndpoint
{
    public static IEndpointRouteBuilder MapFounders(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet($"{FounderQuery.Page}.csv", DownloadAsync).ExcludeFromDescription().Requires(Permission.ExportFigures);
        return endpoints;
    }

    private static async Task<IResult> DownloadAsync(HttpRequest request, FounderReader reader, CancellationToken cancellationToken)
    {
        var (query, _) = FounderQuery.Read(request.QueryString.Value ?? "", await reader.BasisAsync(cancellationToken));
        var board = await reader.BoardAsync(query, cancellationToken);
        return CsvFile.Of($"founders-{board.AsOf:yyyy-MM-dd}", FounderFile.Columns, FounderFile.Rows(board, $"{request.Scheme}://{request.Host}{query.Address}"));
    }
}
