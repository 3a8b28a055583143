using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Market;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Premiums;

/// <summary>Premiums as an API and as a download: the page's own query, the page's own figures.</summary>
public static class PremiumApi
{
    public static IEndpointRouteBuilder MapPremiums(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(PremiumAddress.Api, AnswerAsync)
            .WithName("GetPremiums").WithTags("Premiums")
            .Produces<PremiumResponse>().ProducesValidationProblem()
            .AddOpenApiOperationTransformer(PremiumApiDocument.DescribeAsync)
            .Requires(Permission.BrowseFigures);
        endpoints.MapGet($"{PremiumAddress.Page}.csv", DownloadAsync).ExcludeFromDescription().Requires(Permission.ExportFigures);
        return endpoints;
    }

    private static async Task<IResult> AnswerAsync(HttpRequest request, PremiumReader reader, CancellationToken cancellationToken)
    {
        var asked = PremiumRequest.Read(request);
        if (asked.Problems.Count > 0) return StrictQuery.Refused(asked.Problems);
        var answer = await reader.AnswerAsync(asked.Scope, cancellationToken);
        return answer.Problems.Count > 0 ? StrictQuery.Refused(answer.Problems) : Results.Json(PremiumResponse.From(answer));
    }

    private static async Task<IResult> DownloadAsync(HttpRequest request, PremiumReader reader, CancellationToken cancellationToken)
    {
        var asked = PremiumRequest.Read(request);
        if (asked.Problems.Count > 0) return StrictQuery.Refused(asked.Problems);
        var answer = await reader.AnswerAsync(asked.Scope, cancellationToken);
        if (answer.Problems.Count > 0) return StrictQuery.Refused(answer.Problems);
        var address = $"{request.Scheme}://{request.Host}{PremiumAddress.Of(asked.Scope)}";
        return CsvFile.Of($"premium-{Slug.Of(asked.Scope.Kind)}-{answer.AsOf:yyyy-MM-dd}", PremiumFile.Columns, PremiumFile.Rows(answer, address));
    }
}
