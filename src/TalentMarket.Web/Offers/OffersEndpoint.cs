using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Offers;

/// <summary>The comparison as a download: the page's own address with another ending.</summary>
public static class OffersEndpoint
{
    public static IEndpointRouteBuilder MapOffers(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet($"{OffersQuery.Page}.csv", DownloadAsync).ExcludeFromDescription().Requires(Permission.ExportFigures);
        return endpoints;
    }

    private static async Task<IResult> DownloadAsync(HttpRequest request, OffersReader reader, CancellationToken cancellationToken)
    {
        var (query, _) = OffersQuery.Read(request.QueryString.Value ?? "");
        var board = await reader.BoardAsync(query, cancellationToken);
        var file = new OffersFile(board, $"{request.Scheme}://{request.Host}{OffersQuery.Page}{query.Address}");
        return CsvFile.Of($"offers-{board.AsOf:yyyy-MM-dd}", OffersFile.Columns, file.Rows);
    }
}
