using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Hubs;
using TalentMarket.Domain.JobPricing;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.JobPricing;

public sealed class PaySheetTests
{
    private static readonly Currency Gbp = new("GBP");

    [Fact]
    public void With_a_header_columns_may_stand_in_any_order()
    {
        var sheet = Read("Annual salary,Job title,Employee,Grade,Location,Currency", "\"$215,000\",ML Engineer,E1,senior,San Francisco,usd");

        sheet.Problems.ShouldBeEmpty();
        sheet.Rows.ShouldHaveSingleItem().ShouldBe(new PayRow(2, "ML Engineer", JobLevel.L3, "san-francisco", new Money(215_000, Currency.Usd)));
    }

    [Fact]
    public void Without_a_header_columns_stand_in_their_order_and_level_and_hub_may_be_empty()
    {
        var sheet = Read("Data Scientist,,,62000", "Data Scientist,l2,\"London, GB\",62000,GBP");

        sheet.Rows.ShouldBe(
        [
            new PayRow(1, "Data Scientist", null, null, new Money(62_000, Currency.Usd)),
            new PayRow(2, "Data Scientist", JobLevel.L2, "london", new Money(62_000, Gbp)),
        ]);
    }

    [Fact]
    public void Each_cell_that_cannot_be_read_is_told_and_the_other_rows_are_read()
    {
        var sheet = Read("title,level,hub,pay,currency", ",wizard,Atlantis,lots,ZZZ", "ML Engineer,3,,185000,", "ML Engineer,L3,Cambridge,-5,USD");

        sheet.Rows.ShouldHaveSingleItem().Number.ShouldBe(3);
        sheet.Problems.Select(problem => problem.ToString()).ShouldBe(
        [
            "Row 2, title: found nothing, expected a job title.",
            "Row 2, level: found 'wizard', expected one of L1, L2, L3, L4, L5, L6, L7, L8, or the name of one such as senior.",
            "Row 2, hub: found 'Atlantis', expected the name or code of one hub, or a city that belongs to one, such as San Francisco or London, GB.",
            "Row 2, currency: found 'ZZZ', expected one of GBP, USD.",
            "Row 2, pay: found 'lots', expected an amount of money a year above 0, such as 185000 or 185,000.",
            // Two hubs are called so: one in Britain, one in Massachusetts.
            "Row 4, hub: found 'Cambridge', expected the name or code of one hub, or a city that belongs to one, such as San Francisco or London, GB.",
            "Row 4, pay: found '-5', expected an amount of money a year above 0, such as 185000 or 185,000.",
        ]);
    }

    [Fact]
    public void An_amount_that_names_another_currency_is_not_taken_for_the_rows() =>
        Read("title,level,hub,pay", "ML Engineer,L3,,\"£95,000\"").Problems.ShouldHaveSingleItem()
            .ToString().ShouldBe("Row 2, pay: found '£95,000', expected an amount in USD, the row's currency.");

    [Theory]
    [InlineData("There is no row to price. Paste rows of title, level, hub and pay, or choose a file.", " , ,")]
    [InlineData("There is a header and no row under it.", "title,level,hub,pay")]
    [InlineData("The header has no column for pay. It reads 'title', 'level', 'hub'.", "title,level,hub", "a,b,c")]
    [InlineData("The first row is no header, and the table has 2 of the 4 columns title, level, hub and pay. Add the columns that are missing, empty where nothing is known, or a header.", "ML Engineer,185000")]
    public void A_table_that_is_none_is_refused_in_a_sentence(string sentence, params string[] lines) => Read(lines).Problem.ShouldBe(sentence);

    [Theory]
    [InlineData(500, null)]
    [InlineData(501, "There are more than 500 rows. Price them in parts of up to 500.")]
    public void Up_to_five_hundred_rows_are_priced(int rows, string? sentence) =>
        Read(["title,level,hub,pay", .. Enumerable.Repeat("ML Engineer,L3,,185000", rows)]).Problem.ShouldBe(sentence);

    [Fact]
    public void A_code_means_its_hub_whatever_else_is_called_so() => Words.Hub("cambridge-gb").ShouldBe("cambridge-gb");

    // Whatever is pasted: every row that is not empty is read or told of, or the whole is refused in a sentence.
    [Fact]
    public void No_text_is_too_strange_to_be_answered() => Prop.ForAll<string?[][]>(cells =>
    {
        SurveyRow[] rows = [new(1, PaySheet.Columns), .. cells.Select((row, index) => new SurveyRow(index + 2, [.. row.Select(cell => cell ?? "")]))];
        var sheet = PaySheet.Read(rows, Words, Currency.Usd);
        return sheet.Problem is not null || sheet.Cells.All(row => sheet.Rows.Any(read => read.Number == row.RowNumber) != sheet.Problems.Any(problem => problem.Number == row.RowNumber));
    }).QuickCheckThrowOnFailure();

    private static PayWords Words => new(
        [new LevelAnchor { Level = JobLevel.L3, Name = "senior", ScopeOfWork = "", Autonomy = "", Impact = "", EffectiveFrom = default, SourceId = 1 }],
        [Hub("san-francisco", "San Francisco", "US"), Hub("london", "London", "GB"), Hub("cambridge-gb", "Cambridge", "GB"), Hub("cambridge-us", "Cambridge", "US")],
        [new HubCity { City = "OAKLAND, CA", Country = "US", HubCode = "san-francisco", SourceId = 1 }],
        [Currency.Usd, Gbp]);

    private static Hub Hub(string code, string name, string country) => new()
    {
        Code = code, Name = name, Country = country, Region = "", LatitudeDegrees = 0, LongitudeDegrees = 0, EffectiveFrom = default, SourceId = 1,
    };

    // Commas between cells, outside quotation marks.
    private static PaySheet Read(params string[] lines) => PaySheet.Read(
        [.. lines.Select((line, index) => new SurveyRow(index + 1, Cells(line)))], Words, Currency.Usd);

    private static string[] Cells(string line) =>
        [.. line.Split('"').SelectMany((part, index) => index % 2 == 1 ? [part.Replace(',', '\u0001')] : new[] { part })
            .Aggregate("", string.Concat).Split(',').Select(cell => cell.Replace('\u0001', ','))];
}
