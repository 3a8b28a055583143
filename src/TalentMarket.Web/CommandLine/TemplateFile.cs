using Radzen.Documents.Spreadsheet;
using TalentMarket.Data.Surveys;

namespace TalentMarket.Web.CommandLine;

/// <summary>An empty file in the canonical format; the workbook explains its columns on a second sheet.</summary>
internal static class TemplateFile
{
    public static async Task<int> WriteAsync(VerbArguments arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        if (arguments["--template"] is not ("csv" or "xlsx"))
            return await terminal.MisusedAsync($"--template is '{arguments["--template"]}', expected csv or xlsx.");
        var path = arguments["--out"] ?? $"{CanonicalFormat.MappingName}.{arguments["--template"]}";
        if (File.Exists(path)) return await terminal.FailedAsync($"{path} exists already. Name another with --out FILE.");
        await using (var file = File.Create(path))
        {
            if (arguments["--template"] == "csv") await WriteCsvAsync(file, cancellationToken);
            else WriteWorkbook(file);
        }

        await terminal.Output.WriteLineAsync($"Wrote {path}. Import it, filled in, with: import {path} --survey NAME --mapping {CanonicalFormat.MappingName}");
        return Verbs.Done;
    }

    public static async Task WriteCsvAsync(Stream to, CancellationToken cancellationToken)
    {
        await using var text = new StreamWriter(to, leaveOpen: true);
        await text.WriteLineAsync(string.Join(',', CanonicalFormat.Columns.Select(column => column.Column)).AsMemory(), cancellationToken);
    }

    public static void WriteWorkbook(Stream to)
    {
        var columns = CanonicalFormat.Columns;
        var workbook = new Workbook();
        var pay = workbook.AddSheet(CanonicalFormat.SheetName, 200, columns.Count);
        var rules = workbook.AddSheet("Columns", columns.Count + 1, 2);
        rules.Cells[0, 0].Value = "Column";
        rules.Cells[0, 1].Value = "Rule";
        for (var i = 0; i < columns.Count; i++)
        {
            pay.Cells[0, i].Value = columns[i].Column;
            rules.Cells[i + 1, 0].Value = columns[i].Column;
            rules.Cells[i + 1, 1].Value = columns[i].Rule;
        }

        workbook.SaveToStream(to);
    }
}
