using System.Net;
using AngleSharp.Html.Parser;
using ExcelDataReader;

namespace TalentMarket.Web.Tests.Deals;

[Collection(SiteFixture.Name)]
public sealed class DealsDownloadTests(SiteFixture site)
{
    private const string Query = "structure=acquisition&sort=value-desc&columns=announced.value.hub";
    private readonly CancellationToken cancellationToken = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_workbook_holds_every_page_in_the_order_and_columns_of_the_screen()
    {
        var workbook = await WorkbookAsync($"/deals.xlsx?{Query}");
        var shown = new List<string>();
        foreach (var number in new[] { 1, 2 })
        {
            var page = new HtmlParser().ParseDocument(await site.Client.GetStringAsync($"/deals?{Query}&page={number}", cancellationToken));
            shown.AddRange(page.QuerySelectorAll("tbody th a").Select(team => team.TextContent));
        }

        // ../shared/data/facts/deals.csv: 34 acquisitions.
        shown.Count.ShouldBe(34);
        workbook["Deals"].Skip(1).Select(row => (string)row[0]!).ShouldBe(shown);
        workbook["Deals"][0].TakeWhile(name => (string)name! != "deal_address").ShouldBe(["target", "acquirer", "announced", "value_low", "value", "value_high", "hub"]);
    }

    [Fact]
    public async Task The_workbook_carries_its_scope_date_and_sources()
    {
        var about = (await WorkbookAsync($"/deals.xlsx?{Query}"))["About"].Select(row => $"{row[0]}: {row[1]}").ToList();

        about.ShouldContain("Scope: structure=acquisition&sort=value-desc");
        about.ShouldContain("Deals: 34");
        about.ShouldContain(line => line.StartsWith("As of: ", StringComparison.Ordinal));
        about.Count(line => line.StartsWith("Source: ", StringComparison.Ordinal)).ShouldBeGreaterThan(20);
        about.ShouldContain($"Address: {site.Address}/deals?{Query}");
    }

    [Fact]
    public async Task A_misspelt_filter_never_widens_a_file()
    {
        using var response = await site.Client.GetAsync("/deals.csv?strukture=acquisition", cancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync(cancellationToken)).ShouldContain("strukture");
    }

    private async Task<Dictionary<string, List<object?[]>>> WorkbookAsync(string address)
    {
        var sheets = new Dictionary<string, List<object?[]>>();
        using var stream = new MemoryStream(await site.Client.GetByteArrayAsync(address, cancellationToken));
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
