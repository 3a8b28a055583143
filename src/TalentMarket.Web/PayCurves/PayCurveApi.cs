using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayCurves;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>The curves as an API and as a download: the page's own query, the page's own figures.</summary>
public static class PayCurveApi
{
    public static IEndpointRouteBuilder MapPayCurves(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(CurveAddress.Api, AnswerAsync)
            .WithName("GetPayCurves").WithTags("Pay curves")
            .Produces<PayCurveResponse>().ProducesValidationProblem()
            .AddOpenApiOperationTransformer(PayCurveApiDocument.DescribeAsync)
            .Requires(Permission.BrowseFigures);
        endpoints.MapGet($"{CurveAddress.Page}.csv", DownloadAsync).ExcludeFromDescription().Requires(Permission.ExportFigures);
        return endpoints;
    }

    private static async Task<IResult> AnswerAsync(HttpRequest request, PayCurveReader reader, CancellationToken cancellationToken)
    {
        var (answer, problems) = await ReadAsync(request, reader, cancellationToken);
        return answer is null ? StrictQuery.Refused(problems) : Results.Json(PayCurveResponse.From(answer));
    }

    private static async Task<IResult> DownloadAsync(HttpRequest request, PayCurveReader reader, CancellationToken cancellationToken)
    {
        var (answer, problems) = await ReadAsync(request, reader, cancellationToken);
        if (answer is null) return StrictQuery.Refused(problems);
        var words = new CurveWords(await reader.CatalogueAsync(cancellationToken), answer.Scope);
        var address = $"{request.Scheme}://{request.Host}{new CurveView { Scope = answer.Scope }}";
        var file = new PayCurveFile(answer, words, address);
        return CsvFile.Of(file.Name, PayCurveFile.Columns, file.Rows);
    }

    private static async Task<(PayCurveAnswer? Answer, IReadOnlyList<ScopeProblem> Problems)> ReadAsync(
        HttpRequest request, PayCurveReader reader, CancellationToken cancellationToken)
    {
        var pairs = StrictQuery.Pairs(request);
        var (scope, problems) = PayCurveScopeQuery.Read(pairs);
        List<ScopeProblem> all = [.. problems, .. StrictQuery.Unknown(pairs, PayCurveScopeQuery.Parameters)];
        if (all.Count > 0) return (null, all);
        var answer = await reader.AnswerWithIntervalsAsync(scope, cancellationToken);
        return answer.Problems.Count > 0 ? (null, answer.Problems) : (answer, []);
    }
}
