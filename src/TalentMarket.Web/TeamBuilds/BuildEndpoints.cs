using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Components;
using TalentMarket.Web.Deals;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>A comparison as a download and for programs: the page's own address with another beginning or end.</summary>
public static class BuildEndpoints
{
    public const string FreeApi = "/api/v1/models/buy-or-build";
    public const string DealApi = DealAddress.Api + "/{slug}/build";

    public static string Csv(BuildQuery query) => $"{query.Basis.Page}.csv{query.QueryText}";

    public static string Api(BuildQuery query) => (query.Basis.Deal is { } deal ? $"{DealAddress.ApiOf(deal.Slug)}/build" : FreeApi) + query.QueryText;

    public static IEndpointRouteBuilder MapTeamBuilds(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet($"{BuildBasis.FreePage}.csv", (HttpRequest request, TeamBuildReader reader, CancellationToken cancellationToken) =>
            DownloadAsync(request, reader, null, cancellationToken)).ExcludeFromDescription().Requires(Permission.ExportFigures);
        endpoints.MapGet($"{DealAddress.Page}/{{slug}}/build.csv", (HttpRequest request, TeamBuildReader reader, string slug, CancellationToken cancellationToken) =>
            DownloadAsync(request, reader, slug, cancellationToken)).ExcludeFromDescription().Requires(Permission.ExportFigures);
        endpoints.MapGet(FreeApi, (HttpRequest request, TeamBuildReader reader, CancellationToken cancellationToken) =>
            AnswerAsync(request, reader, null, cancellationToken)).WithName("GetBuyOrBuild").WithTags("Models")
            .WithSummary("Buying a team against hiring it one by one").Produces<BuildResponse>().ProducesValidationProblem().Requires(Permission.BrowseFigures);
        endpoints.MapGet(DealApi, (HttpRequest request, TeamBuildReader reader, string slug, CancellationToken cancellationToken) =>
            AnswerAsync(request, reader, slug, cancellationToken)).WithName("GetDealBuild").WithTags("Models")
            .WithSummary("A deal's team, bought or hired one by one").Produces<BuildResponse>().ProducesValidationProblem().Produces(StatusCodes.Status404NotFound)
            .Requires(Permission.BrowseFigures);
        return endpoints;
    }

    private static async Task<IResult> DownloadAsync(HttpRequest request, TeamBuildReader reader, string? slug, CancellationToken cancellationToken)
    {
        if (await BoardAsync(request, reader, slug, cancellationToken) is not { } board) return Results.NotFound();
        if (board.Outcome is null) return Refused(board);
        var address = $"{request.Scheme}://{request.Host}{board.Query.Address}";
        return CsvFile.Of($"buy-or-build-{board.AsOf:yyyy-MM-dd}", BuildFile.Columns, BuildFile.Rows(board, address));
    }

    private static async Task<IResult> AnswerAsync(HttpRequest request, TeamBuildReader reader, string? slug, CancellationToken cancellationToken)
    {
        var unknown = StrictQuery.Unknown(StrictQuery.Pairs(request), BuildQuery.Order.ToList()).ToList();
        if (unknown.Count > 0) return StrictQuery.Refused(unknown);
        if (await BoardAsync(request, reader, slug, cancellationToken) is not { } board) return Results.NotFound();
        return board.Outcome is null ? Refused(board) : Results.Json(BuildResponse.From(board));
    }

    private static async Task<BuildBoard?> BoardAsync(HttpRequest request, TeamBuildReader reader, string? slug, CancellationToken cancellationToken)
    {
        var deal = slug is null ? null : await reader.DealAsync(slug, cancellationToken);
        if (slug is not null && deal is null) return null;
        var (query, _) = BuildQuery.Read(request.QueryString.Value ?? "", deal is null ? BuildBasis.Free : BuildBasis.Of(deal));
        return await reader.BoardAsync(query, cancellationToken);
    }

    private static IResult Refused(BuildBoard board) => Results.ValidationProblem(
        board.Problems.GroupBy(problem => problem.Field).ToDictionary(group => group.Key, group => group.Select(problem => problem.ToString()).ToArray()),
        title: "The scenario cannot be computed.");
}
