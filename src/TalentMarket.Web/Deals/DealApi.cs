using TalentMarket.Data.Deals;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Deals;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Deals;

/// <summary>Deals as an API: the page's own search, and one deal with everything claimed about it.</summary>
public static class DealApi
{
    public static IEndpointRouteBuilder MapDealApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(DealAddress.Api, ListAsync)
            .WithName("GetDeals").WithTags("Deals")
            .Produces<DealListResponse>().ProducesValidationProblem()
            .AddOpenApiOperationTransformer(DealApiDocument.DescribeListAsync)
            .Requires(Permission.BrowseFigures);
        endpoints.MapGet(DealAddress.Api + "/{slug}", FindAsync)
            .WithName("GetDeal").WithTags("Deals")
            .Produces<DealResponse>().ProducesProblem(StatusCodes.Status404NotFound)
            .AddOpenApiOperationTransformer(DealApiDocument.DescribeOneAsync)
            .Requires(Permission.BrowseFigures);
        return endpoints;
    }

    private static async Task<IResult> ListAsync(HttpRequest request, DealsReader reader, CancellationToken cancellationToken)
    {
        var pairs = StrictQuery.Pairs(request);
        var (search, problems) = DealSearchQuery.Read(pairs);
        problems = [.. problems, .. StrictQuery.Unknown(pairs, DealSearchQuery.Parameters)];
        if (problems.Count > 0) return StrictQuery.Refused(problems);
        var (findings, stamp) = await reader.FindAsync(search, cancellationToken);
        return Results.Json(DealListResponse.From(findings, stamp));
    }

    private static async Task<IResult> FindAsync(string slug, DealBooks books, CancellationToken cancellationToken)
    {
        var book = await books.CurrentAsync(cancellationToken);
        return book.Find(slug) is { } deal
            ? Results.Json(DealResponse.From(deal, book.Stamp))
            : Results.Problem($"There is no deal '{slug}'; {DealAddress.Api} lists all.", statusCode: StatusCodes.Status404NotFound, title: "No such deal.");
    }
}
