using System.IO.Pipelines;
using System.Net;
using System.Reflection;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Playwright;
using Radzen.Documents.Spreadsheet;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.JobPricing;
using TalentMarket.Web.Hosting;
using TalentMarket.Web.JobPricing;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests.JobPricing;

/// <summary>The page that prices rows, its files, and what it may not keep. The market is <see cref="SmallMarket"/>.</summary>
[Collection(SiteFixture.Name)]
public sealed class PriceJobsPageTests(SiteFixture browsers, PriceJobsPageTests.SmallSite site) : IClassFixture<PriceJobsPageTests.SmallSite>
{
    // Open index, L3: 100,000 to 500,000, so P25 200, P50 300, P75 400. London: ten labs of the sample. Zürich: one lab.
    private const string Rows = """
        Sr. ML Engineer	L3		270,000	USD
        ML Engineer	senior	London	300,000	USD
        ML Engineer	L3	Zürich	450,000	USD
        Chief Happiness Officer	L3		90,000	USD
        ML Engineer	L3		lots	USD
        """;

    private readonly CancellationToken cancellationToken = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_row_comes_back_with_its_ratio_percentile_and_gap()
    {
        var lines = Lines(await PriceAsync(Rows));

        // By hand: 270 ÷ 300; 0.25 + 0.25 · ln(270 ÷ 200) ÷ ln(300 ÷ 200) = 0.435; 270 − 300.
        lines[0].ShouldBe("1 Sr. ML Engineer|ML engineer strong match|270,000 USD|200,000|300,000|400,000|0.90|44th|−30,000 −10.0 %|5 people L3, everywhere");
        lines[1].ShouldContain("London");
        lines[1].ShouldContain("Illustrative");
        // P90 460: 0.75 + 0.15 · ln(450 ÷ 400) ÷ ln(460 ÷ 400) = 0.876.
        lines[2].ShouldEndWith("|1.50|88th|+150,000 +50.0 %|5 people wider than the hub: L3, everywhere");
        lines[3].ShouldBe("4 Chief Happiness Officer|Unmatched|90,000 USD|The title means no job that is known here|");
    }

    [Fact]
    public async Task All_rows_together_stand_above_and_what_cannot_be_read_is_told()
    {
        var page = await PriceAsync(Rows);

        page.QuerySelector("h1")!.TextContent.ShouldBe("3 jobs: 7.9 % above the market's medians");
        Tidy(page.QuerySelector("[role=alert]")!).ShouldBe("One cell could not be read. The other rows are priced. "
            + "Row 5, pay: found 'lots', expected an amount of money a year above 0, such as 185000 or 185,000.");
        var figures = page.QuerySelectorAll(".price-figures div").ToDictionary(item => item.QuerySelector("dt")!.TextContent, item => item.QuerySelector("dd")!.FirstChild!.TextContent.Trim());
        figures["Compared"].ShouldBe("3");
        figures["Above P75"].ShouldBe("1");
        figures["Unmatched"].ShouldBe("1");
        figures["Could not be read"].ShouldBe("1");
    }

    [Fact]
    public async Task Where_only_the_hub_is_asked_for_what_is_withheld_stays_withheld()
    {
        var line = Lines(await PriceAsync("ML Engineer\tL3\tZürich\t450,000\tUSD", (PriceQuestion.PlaceField, PriceQuestion.ExactPlace))).ShouldHaveSingleItem();

        line.ShouldContain("|Not shown to protect contributors|");
        line.ShouldNotContain("people");
    }

    [Fact]
    public async Task A_workbook_is_read_as_well()
    {
        var lines = Lines(await PriceAsync("", Workbook(["Job title", "Level", "Base salary"], ["ML Engineer", "L3", 270_000d], ["", "", ""], ["ML Engineer", "L3", 300_000d])));

        lines.Select(line => line.Split('|')[^4]).ShouldBe(["0.90", "1.00"]);
        lines[1].ShouldStartWith("4 ");
    }

    [Theory]
    [InlineData("", "There is no row to price. Paste rows of title, level, hub and pay, or choose a file.")]
    [InlineData("title,level,hub", "The header has no column for pay. It reads 'title', 'level', 'hub'.")]
    public async Task What_cannot_be_priced_at_all_is_said_in_a_sentence(string text, string sentence) =>
        Tidy((await PriceAsync(text)).QuerySelector("[role=alert]")!).ShouldBe(sentence);

    [Fact]
    public async Task The_files_say_what_the_page_says_from_the_rows_that_the_page_sends_again()
    {
        var page = await PriceAsync(Rows);
        var form = page.QuerySelector<IHtmlFormElement>($"form[action='{PriceEndpoints.Csv}']")!;
        var fields = form.QuerySelectorAll("input").ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value")!);

        var csv = (await (await SendAsync(PriceEndpoints.Csv, fields)).Content.ReadAsStringAsync(cancellationToken)).Split("\r\n");
        var workbook = await SendAsync(PriceEndpoints.Xlsx, fields);

        csv[0].TrimStart('\uFEFF').ShouldBe(string.Join(',', PriceFile.Columns));
        csv[1].ShouldStartWith("1,Sr. ML Engineer,ml-engineer,strong,,L3,,270000,USD,base-salary,published,");
        csv[1].ShouldContain(",5,5,,200000,300000,400000,0.9,43.5,within,-30000,-10,");
        csv[5].ShouldStartWith("5,ML Engineer,,,,,,,,,unread,");
        csv[5].ShouldContain("\"Row 5, pay: found 'lots'");
        workbook.Content.Headers.ContentDisposition!.FileName!.ShouldEndWith(".xlsx");
    }

    [Fact]
    public async Task Rows_that_come_back_changed_make_no_file()
    {
        var answer = await SendAsync(PriceEndpoints.Csv, new() { [PriceQuestion.RowsField] = "[[\"1\",null]]" });

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(cancellationToken)).ShouldBe("The rows of the page came back changed. Price them again.");
    }

    [Fact]
    public async Task What_is_larger_than_a_megabyte_is_refused()
    {
        (await PriceAsync("", new byte[PriceQuestion.LargestBytes + 1])).QuerySelector("[role=alert]")!.TextContent
            .ShouldBe("The file is larger than 1 MB. Keep title, level, hub and pay, and leave the other columns out.");
        (await SendAsync(PriceEndpoints.Csv, new() { [PriceQuestion.RowsField] = new string('x', (int)PriceQuestion.LargestRequestBytes) }))
            .StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    // Larger files of a form are written to the disk by default, which would keep for a moment what the page promises not to.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whatever_is_sent_stays_in_memory(bool isPageAsIs)
    {
        var limits = typeof(PriceJobsPage).GetCustomAttributes(typeof(FormInMemoryAttribute), false).ShouldHaveSingleItem();
        using var file = new ByteArrayContent(new byte[PriceQuestion.LargestBytes]);
        using var form = new MultipartFormDataContent { { file, PriceQuestion.FileField, "jobs.xlsx" } };
        var context = new DefaultHttpContext();
        context.SetEndpoint(new Endpoint(null, new EndpointMetadataCollection(isPageAsIs ? [limits] : []), "the page"));
        context.Request.ContentType = form.Headers.ContentType!.ToString();
        // As a request comes: to be read once, from front to back.
        context.Request.Body = PipeReader.Create(await form.ReadAsStreamAsync(cancellationToken)).AsStream();

        var sent = (await context.Request.ReadFormAsync(cancellationToken)).Files.ShouldHaveSingleItem().ShouldBeOfType<FormFile>();

        var buffer = typeof(FormFile).GetField("_baseStream", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(sent).ShouldBeOfType<FileBufferingReadStream>();
        buffer.InMemory.ShouldBe(isPageAsIs);
        await buffer.DisposeAsync();
    }

    [Fact]
    public async Task Five_hundred_rows_are_answered_and_one_more_is_not()
    {
        var row = "ML Engineer\tL3\t\t270,000\tUSD\n";

        Lines(await PriceAsync(string.Concat(Enumerable.Repeat(row, PaySheet.MostRows)))).Count.ShouldBe(PaySheet.MostRows);
        Tidy((await PriceAsync(string.Concat(Enumerable.Repeat(row, PaySheet.MostRows + 1)))).QuerySelector("[role=alert]")!).ShouldStartWith("There are more than 500 rows.");
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Nothing_serious_stands_in_the_way_of_anyone(int width, ColorScheme scheme)
    {
        await using var context = await browsers.BrowseAsync(width, scheme);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, PriceQuestion.Page).ToString());
        await ShouldBeFineAsync(page, width);

        await page.Locator($"[name={PriceQuestion.PasteField}]").FillAsync(Rows);
        await page.GetByRole(AriaRole.Button, new() { Name = "Price the rows" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("3 jobs");
        await ShouldBeFineAsync(page, width);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Download CSV" }).ClickAsync());

        download.SuggestedFilename.ShouldEndWith(".csv");
        new Uri(page.Url).PathAndQuery.ShouldBe(PriceQuestion.Page);
    }

    private static async Task ShouldBeFineAsync(IPage page, int width)
    {
        (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical")
            .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id} {node.Html}")).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
    }

    private Task<IDocument> PriceAsync(string text, params (string Name, string Value)[] fields) => PriceAsync(text, null, fields);

    private async Task<IDocument> PriceAsync(string text, byte[]? file, params (string Name, string Value)[] fields)
    {
        var sent = fields.ToDictionary(field => field.Name, field => field.Value);
        sent.TryAdd(PriceQuestion.PasteField, text);
        sent.TryAdd("_handler", PriceQuestion.Handler);
        var response = await SendAsync(PriceQuestion.Page, sent, file);
        return new HtmlParser().ParseDocument(await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancellationToken));
    }

    private async Task<HttpResponseMessage> SendAsync(string address, Dictionary<string, string> fields, byte[]? file = null)
    {
        var token = await FormToken.OfAsync(site.Client, PriceQuestion.Page, cancellationToken);
        using var form = new MultipartFormDataContent { { new StringContent(token.Field), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields.Where(field => field.Key != "__RequestVerificationToken")) form.Add(new StringContent(value), name);
        if (file is not null) form.Add(new ByteArrayContent(file), PriceQuestion.FileField, "jobs.xlsx");
        using var request = token.Post(address, form);
        // What is refused unread is not sent at all.
        request.Headers.ExpectContinue = true;
        return await site.Client.SendAsync(request, cancellationToken);
    }

    private static byte[] Workbook(params object[][] rows)
    {
        var workbook = new Workbook();
        var sheet = workbook.AddSheet("Jobs", rows.Length, rows.Max(row => row.Length));
        for (var row = 0; row < rows.Length; row++)
            for (var column = 0; column < rows[row].Length; column++) sheet.Cells[row, column].Value = rows[row][column];
        using var stream = new MemoryStream();
        workbook.SaveToStream(stream);
        return stream.ToArray();
    }

    private static List<string> Lines(IDocument page) =>
        [.. page.QuerySelectorAll(".table-frame tbody tr").Select(row => string.Join('|', row.Children.Select(Tidy)))];

    private static string Tidy(IElement element) =>
        string.Join(' ', string.Join(' ', element.Descendants<IText>().Select(text => text.Data)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A site with that market and nothing that other tests publish: prices know no survey to ask for.</summary>
    public sealed class SmallSite(PostgresFixture postgres) : IAsyncLifetime
    {
        private AnySite? site;

        public HttpClient Client => site!.Client;

        public Uri Address => site!.Address;

        public async ValueTask InitializeAsync()
        {
            var cancellationToken = TestContext.Current.CancellationToken;
            var connection = await postgres.CreateDatabaseAsync(cancellationToken);
            site = AnySite.Start(connection, AnonymousAccess.Export);
            await SmallMarket.AddAsync(connection, cancellationToken);
        }

        public async ValueTask DisposeAsync()
        {
            if (site is not null) await site.DisposeAsync();
        }
    }
}
