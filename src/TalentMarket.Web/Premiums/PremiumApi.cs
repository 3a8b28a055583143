using System.Text;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Market;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Components;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.Premiums;

/// <summary>Premiums as an API and as a download: the page's own query, the page's own figures.</summary>
public static class PremiumApi
{
    private const string CsvType = "text/csv; charset=utf-8";

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
        if (asked.Problems.Count > 0) return PayBandRequest.Refused(asked.Problems);
        var answer = await reader.AnswerAsync(asked.Scope, cancellationToken);
        return answer.Problems.Count > 0 ? PayBandRequest.Refused(answer.Problems) : Results.Json(PremiumResponse.From(answer));
    }

    // The mark in front lets spreadsheets read the file as UTF-8.
    private static async Task<IResult> DownloadAsync(HttpRequest request, PremiumReader reader, CancellationToken cancellationToken)
    {
        var asked = PremiumRequest.Read(request);
        if (asked.Problems.Count > 0) return PayBandRequest.Refused(asked.Problems);
        var answer = await reader.AnswerAsync(asked.Scope, cancellationToken);
        if (answer.Problems.Count > 0) return PayBandRequest.Refused(answer.Problems);
        var address = $"{request.Scheme}://{request.Host}{PremiumAddress.Of(asked.Scope)}";
        return Results.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(CsvText.Of(PremiumFile.Columns, PremiumFile.Rows(answer, address)))],
            CsvType, $"premium-{Slug.Of(asked.Scope.Kind)}-{answer.AsOf:yyyy-MM-dd}.csv");
    }
}
