using Microsoft.AspNetCore.Mvc;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Components;
using TalentMarket.Web.Hosting;

namespace TalentMarket.Web.JobPricing;

/// <summary>The priced rows as a download. The page sends the rows again: nobody keeps them in between.</summary>
public static class PriceEndpoints
{
    public const string Csv = PriceQuestion.Page + ".csv";
    public const string Xlsx = PriceQuestion.Page + ".xlsx";

    public static IEndpointRouteBuilder MapJobPricing(this IEndpointRouteBuilder endpoints)
    {
        Map(Csv, (name, file) => CsvFile.Of(name, PriceFile.Columns, file.Rows));
        Map(Xlsx, (name, file) => XlsxFile.Of(name, "Jobs", PriceFile.Columns, file.Rows, file.About));
        return endpoints;

        void Map(string address, Func<string, PriceFile, IResult> write) => endpoints
            .MapPost(address, (HttpRequest request, JobPricer pricer, CancellationToken cancellationToken) => AnswerAsync(request, pricer, write, cancellationToken))
            .ExcludeFromDescription().Requires(Permission.ExportFigures).TakesSiteForms()
            .WithMetadata(new FormInMemoryAttribute(PriceQuestion.LargestRequestBytes), new RequestSizeLimitAttribute(PriceQuestion.LargestRequestBytes));
    }

    private static async Task<IResult> AnswerAsync(
        HttpRequest request, JobPricer pricer, Func<string, PriceFile, IResult> write, CancellationToken cancellationToken)
    {
        var board = await pricer.BoardAsync(await request.ReadFormAsync(cancellationToken), cancellationToken);
        return board.Sheet.Problem is { } problem
            ? Results.Text(problem, statusCode: StatusCodes.Status400BadRequest)
            : write($"priced-jobs-{board.AsOf:yyyy-MM-dd}", new PriceFile(board, $"{request.Scheme}://{request.Host}"));
    }
}
