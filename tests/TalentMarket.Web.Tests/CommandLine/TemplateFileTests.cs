using ExcelDataReader;
using System.Text;
using TalentMarket.Data.Surveys;
using TalentMarket.Web.CommandLine;

namespace TalentMarket.Web.Tests.CommandLine;

public sealed class TemplateFileTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task The_csv_template_is_the_header_of_the_canonical_format()
    {
        using var folder = new VerbFolder();
        var path = folder.PathOf("pay.csv");
        var terminal = VerbTerminal.Create();

        (await Verbs.RunAsync(["import", "--template", "csv", "--out", path], terminal, None)).ShouldBe(0);
        (await Verbs.RunAsync(["import", "--template", "csv", "--out", path], terminal, None)).ShouldBe(1);

        File.ReadAllText(path).TrimEnd().Split(',').ShouldBe(CanonicalFormat.Columns.Select(column => column.Column));
        terminal.Error.Lines().ShouldBe([$"{path} exists already. Name another with --out FILE."]);
    }

    [Fact]
    public void The_workbook_has_the_header_and_explains_every_column()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var content = new MemoryStream();
        TemplateFile.WriteWorkbook(content);
        content.Position = 0;

        using var workbook = ExcelReaderFactory.CreateOpenXmlReader(content);
        workbook.Name.ShouldBe(CanonicalFormat.SheetName);
        workbook.Read().ShouldBeTrue();
        Enumerable.Range(0, CanonicalFormat.Columns.Count).Select(workbook.GetString).ShouldBe(CanonicalFormat.Columns.Select(column => column.Column));
        workbook.Read().ShouldBeFalse();
        workbook.NextResult().ShouldBeTrue();
        workbook.RowCount.ShouldBe(CanonicalFormat.Columns.Count + 1);
    }
}
