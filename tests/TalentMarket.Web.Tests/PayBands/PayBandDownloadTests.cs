using System.Globalization;
using AngleSharp.Html.Parser;
using ExcelDataReader;

namespace TalentMarket.Web.Tests.PayBands;

[Collection(SiteFixture.Name)]
public sealed class PayBandDownloadTests(SiteFixture site)
{
    private const string Query = $"survey={SmallMarket.OpenSurvey}&job=ml-engineer";
    private static readonly int[] FigureColumns = [6, 9, 10, 11, 12, 13];
    private readonly CancellationToken cancellationToken = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_workbook_says_what_the_table_says()
    {
        var workbook = await WorkbookAsync();
        var table = new HtmlParser().ParseDocument(await site.Client.GetStringAsync($"/pay/bands?job=ml-engineer&survey={SmallMarket.OpenSurvey}&view=table", cancellationToken));

        var rows = workbook["Pay bands"].Skip(1).ToList();
        var shown = table.QuerySelectorAll(".band-table tbody tr").ToList();
        rows.Count.ShouldBe(shown.Count);
        foreach (var (row, line) in rows.Zip(shown))
        {
            row[1].ShouldBe(line.QuerySelector("th")!.TextContent.Trim());
            if ((string)row[5]! != "published") line.TextContent.ShouldContain("Not shown to protect contributors");
            else line.QuerySelectorAll("td.figure").Select(cell => cell.TextContent).ShouldBe(
                FigureColumns.Select(column => ((double)row[column]!).ToString("N0", CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public async Task The_workbook_carries_its_scope_date_method_licence_and_sources()
    {
        var about = (await WorkbookAsync())["About"].Select(row => $"{row[0]}: {row[1]}").ToList();

        about.ShouldContain(line => line.StartsWith("Scope: ML engineer · all levels", StringComparison.Ordinal));
        about.ShouldContain(line => line.StartsWith("As of: ", StringComparison.Ordinal));
        about.ShouldContain(line => line.Contains("method: Percentiles of type 7", StringComparison.Ordinal));
        about.ShouldContain("Open and public records: licence: CC0 1.0");
        about.ShouldContain(line => line.Contains("https://example.org/open-index", StringComparison.Ordinal));
        about.ShouldContain($"Address: {site.Address}/pay/bands?job=ml-engineer&survey={SmallMarket.OpenSurvey}");
    }

    [Fact]
    public async Task The_file_is_named_for_what_is_in_it()
    {
        var response = await site.Client.GetAsync($"/pay/bands.csv?{Query}&asOf=2026-06-30", cancellationToken);

        response.Content.Headers.ContentDisposition?.FileNameStar.ShouldBe("pay-bands-ml-engineer-2026-06-30.csv");
    }

    private async Task<Dictionary<string, List<object?[]>>> WorkbookAsync()
    {
        var sheets = new Dictionary<string, List<object?[]>>();
        using var stream = new MemoryStream(await site.Client.GetByteArrayAsync($"/pay/bands.xlsx?{Query}", cancellationToken));
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
        do
        {
            var rows = sheets[reader.Name] = [];
            while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        }
        while (reader.NextResult());

        return sheets;
    }
}
