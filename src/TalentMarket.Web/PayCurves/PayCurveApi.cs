using System.Text;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayCurves;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Components;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.PayCurves;

/// <summary>The curves as an API and as a download: the page's own query, the page's own figures.</summary>
public static class PayCurveApi
{
    private const string CsvType = "text/csv; charset=utf-8";

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
        return answer is null ? PayBandRequest.Refused(problems) : Results.Json(PayCurveResponse.From(answer));
    }

    private static async Task<IResult> DownloadAsync(HttpRequest request, PayCurveReader reader, CancellationToken cancellationToken)
    {
        var (answer, problems) = await ReadAsync(request, reader, cancellationToken);
        if (answer is null) return PayBandRequest.Refused(problems);
        var words = new CurveWords(await reader.CatalogueAsync(cancellationToken), answer.Scope);
        var address = $"{request.Scheme}://{request.Host}{new CurveView { Scope = answer.Scope }}";
        var file = new PayCurveFile(answer, words, address);
        // The mark in front lets spreadsheets read the file as UTF-8.
        byte[] content = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(CsvText.Of(PayCurveFile.Columns, file.Rows))];
        return Results.File(content, CsvType, file.Name + ".csv");
    }

    private static async Task<(PayCurveAnswer? Answer, IReadOnlyList<ScopeProblem> Problems)> ReadAsync(
        HttpRequest request, PayCurveReader reader, CancellationToken cancellationToken)
    {
        var pairs = request.Query.SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? "")).ToList();
        var (scope, problems) = PayCurveScopeQuery.Read(pairs);
        // Strict, so that a misspelt filter never silently widens an answer.
        List<ScopeProblem> all = [.. problems, .. pairs
            .Where(pair => !PayCurveScopeQuery.Parameters.Contains(pair.Key, StringComparer.OrdinalIgnoreCase))
            .Select(pair => new ScopeProblem(pair.Key, pair.Value, "one of the parameters " + string.Join(", ", PayCurveScopeQuery.Parameters)))];
        if (all.Count > 0) return (null, all);
        var answer = await reader.AnswerWithIntervalsAsync(scope, cancellationToken);
        return answer.Problems.Count > 0 ? (null, answer.Problems) : (answer, []);
    }
}
