using System.Globalization;
using TalentMarket.Data.Reference;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Reference;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Reference;

/// <summary>A table of reference data as a file that can be changed and brought again.</summary>
public static class ReferenceEndpoints
{
    public static IEndpointRouteBuilder MapReference(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(ReferenceAddress.FileRoute, AnswerAsync).ExcludeFromDescription().Requires(Permission.ManagePolicies);
        return endpoints;
    }

    private static async Task<IResult> AnswerAsync(string code, HttpContext context, Callers callers, ReferenceReader reader, CancellationToken cancellationToken)
    {
        if (ReferenceTables.Find(code) is not { } table) return Results.NotFound();
        var rows = await reader.RowsAsync(callers.Of(context), table, cancellationToken);
        return CsvFile.Of(table.Code, [.. table.Columns.Select(column => column.Name)], rows.Select(row => Cells(table, row)));
    }

    // A number is no formula, even below 0.
    private static object?[] Cells(ReferenceTable table, ReferenceRow row) =>
        [.. table.Columns.Zip(row.Cells).Select(pair => pair is { First.IsNumber: true, Second: { } text } ? decimal.Parse(text, CultureInfo.InvariantCulture) : (object?)pair.Second)];
}
