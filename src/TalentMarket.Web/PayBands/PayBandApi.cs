using System.Text;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayBands;

/// <summary>The bands as an API and as downloads: the page's own query, the page's own figures.</summary>
public static class PayBandApi
{
    public const string Address = "/api/v1/pay-bands";

    public static IEndpointRouteBuilder MapPayBands(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Address, AnswerAsync)
            .WithName("GetPayBands").WithTags("Pay bands")
            .Produces<PayBandResponse>().ProducesValidationProblem()
            .AddOpenApiOperationTransformer(PayBandApiDocument.DescribeAsync)
            .Requires(Permission.BrowseFigures);
        endpoints.MapGet($"{BandAddress.Page}.csv", DownloadCsvAsync).ExcludeFromDescription().Requires(Permission.ExportFigures);
        endpoints.MapGet($"{BandAddress.Page}.xlsx", DownloadXlsxAsync).ExcludeFromDescription().Requires(Permission.ExportFigures);
        return endpoints;
    }

    private static async Task<IResult> AnswerAsync(HttpContext context, PayBandReader reader, CancellationToken cancellationToken)
    {
        var request = context.Request;
        context.Response.Headers.Vary = "Accept";
        var asked = PayBandRequest.Read(request);
        if (asked.Format == PayBandRequest.Csv) await ExportRecord.NoteAsync(context);
        if (asked.Problems.Count > 0) return StrictQuery.Refused(asked.Problems);
        var answer = await reader.AnswerAsync(asked.Scope, cancellationToken);
        if (answer.Problems.Count > 0) return StrictQuery.Refused(answer.Problems);
        if (asked.Format == PayBandRequest.Json) return Results.Json(PayBandResponse.From(answer, await reader.EstimatesAsync(answer, cancellationToken)));
        var file = await FileAsync(asked, request, reader, cancellationToken);
        return Results.Text(CsvText.Of(PayBandFile.Columns, file.Rows), CsvFile.Type, Encoding.UTF8);
    }

    private static Task<IResult> DownloadCsvAsync(HttpRequest request, PayBandReader reader, CancellationToken cancellationToken) =>
        DownloadAsync(request, reader, file => CsvFile.Of(file.Name, PayBandFile.Columns, file.Rows), cancellationToken);

    private static Task<IResult> DownloadXlsxAsync(HttpRequest request, PayBandReader reader, CancellationToken cancellationToken) =>
        DownloadAsync(request, reader, file => XlsxFile.Of(file.Name, "Pay bands", PayBandFile.Columns, file.Rows, file.About), cancellationToken);

    private static async Task<IResult> DownloadAsync(
        HttpRequest request, PayBandReader reader, Func<PayBandFile, IResult> write, CancellationToken cancellationToken)
    {
        var asked = PayBandRequest.Read(request);
        var problems = asked.Problems.Count > 0 ? asked.Problems : (await reader.AnswerAsync(asked.Scope, cancellationToken)).Problems;
        return problems.Count > 0 ? StrictQuery.Refused(problems) : write(await FileAsync(asked, request, reader, cancellationToken));
    }

    private static async Task<PayBandFile> FileAsync(
        PayBandRequest asked, HttpRequest request, PayBandReader reader, CancellationToken cancellationToken)
    {
        var words = new ScopeWords(await reader.CatalogueAsync(cancellationToken));
        var address = $"{request.Scheme}://{request.Host}{BandAddress.Of(asked.Scope)}";
        var answer = await reader.AnswerAsync(asked.Scope, cancellationToken);
        return new PayBandFile(answer, await reader.EstimatesAsync(answer, cancellationToken), words, address);
    }
}
