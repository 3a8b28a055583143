using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Surveys;

public sealed class RowCheckTests
{
    private const string Pay = "\"baseSalary\": { \"column\": \"pay\" }";

    [Fact]
    public void A_title_a_date_pay_and_a_currency_make_a_record()
    {
        var record = CheckedRows.Check(Pay, "title", "pay").Accepted(" Sr ML Engineer ", "120000.50");

        record.Title.ShouldBe("Sr ML Engineer");
        record.JobCode.ShouldBe("ml-engineer");
        record.JobMatchQuality.ShouldBe(MatchQuality.Strong);
        record.BaseSalary.ShouldBe(120_000.50m);
        record.Currency.Code.ShouldBe("USD");
        record.EffectiveDate.ShouldBe(new DateOnly(2025, 7, 1));
        record.OrganisationId.ShouldBe(CheckedRows.Unknown.Id);
        record.EditionId.ShouldBe(7);
        record.RowNumber.ShouldBe(2);
        record.Incumbents.ShouldBe(1);
        record.TargetIncentive.ShouldBeNull();
    }

    // 45 an hour for 52 weeks of 40 hours; 8,000 a month; 400 a day for 260 days; 1,500 a week; 120 thousand a year.
    [Theory]
    [InlineData("\"per\": \"hour\"", "45", 93_600)]
    [InlineData("\"per\": \"month\"", "8000", 96_000)]
    [InlineData("\"per\": \"day\"", "400", 104_000)]
    [InlineData("\"per\": \"week\"", "1500", 78_000)]
    [InlineData("\"times\": 1000", "120", 120_000)]
    public void Units_become_a_year(string unit, string cell, int expected) =>
        CheckedRows.Check($"\"baseSalary\": {{ \"column\": \"pay\", {unit} }}", "title", "pay").Accepted("X", cell).BaseSalary.ShouldBe(expected);

    [Fact]
    public void Pay_as_worked_is_brought_to_full_time()
    {
        var fields = Pay + """, "targetIncentive": { "column": "bonus" }, "fullTimeShare": { "column": "fte" } }, "pay": "asWorked", "file": { """;

        var record = CheckedRows.Check(fields, "title", "pay", "bonus", "fte").Accepted("X", "60000", "6000", "0.6");

        record.BaseSalary.ShouldBe(100_000);
        record.TargetIncentive.ShouldBe(10_000);
        record.FullTimeShare.ShouldBe(0.6f);
    }

    [Fact]
    public void A_grant_counts_by_the_year_with_its_refresher()
    {
        var fields = Pay + """, "equityGrant": { "column": "grant" }, "vestingYears": { "constant": "4" }, "refresher": { "column": "more" }""";
        var check = CheckedRows.Check(fields, "title", "pay", "grant", "more");

        check.Accepted("X", "1", "400000", "25000").LongTermIncentive.ShouldBe(125_000);
        check.Accepted("X", "1", "400000", "n/a").LongTermIncentive.ShouldBe(100_000);
        check.Accepted("X", "1", "", "").LongTermIncentive.ShouldBeNull();
    }

    [Fact]
    public void Every_issue_of_a_row_is_named()
    {
        var fields = Pay + """
            , "level": { "column": "level", "codes": { "EN": "L1", "SE": "L3" } }, "country": { "column": "country" }, "incumbents": { "column": "people" }
            """;

        CheckedRows.Check(fields, "title", "pay", "level", "country", "people").SetAside("", "12O000", "XX", "United States", "1.5").ShouldBe(
        [
            "Row 2, pay: found '12O000', expected a number such as 120000.50.",
            "Row 2, title: found nothing, expected a value.",
            "Row 2, country: found 'United States', expected an ISO 3166 code of two letters such as US.",
            "Row 2, level: found 'XX', expected one of EN, SE.",
            "Row 2, people: found '1.5', expected a whole number from 1 to 10000.",
        ]);
    }

    [Theory]
    [InlineData("0", "Row 2, pay: found '0', expected an amount above 0.")]
    [InlineData("-5", "Row 2, pay: found '-5', expected an amount above 0.")]
    [InlineData("n/a", "Row 2, pay: found nothing, expected a value.")]
    [InlineData("1000000000000", "Row 2, pay: found '1000000000000', expected at most twelve digits before the decimal point.")]
    [InlineData("9999999999999999999999999999", "Row 2, pay: found '9999999999999999999999999999', expected at most twelve digits before the decimal point.")]
    public void Pay_is_a_positive_amount(string cell, string sentence) =>
        CheckedRows.Check(Pay, "title", "pay").SetAside("X", cell).ShouldBe([sentence]);

    [Fact]
    public void A_share_or_a_term_near_nothing_makes_no_amount_that_cannot_be_held()
    {
        var fields = Pay + """
            , "fullTimeShare": { "column": "fte" }, "equityGrant": { "column": "grant" }, "vestingYears": { "column": "years" } }, "pay": "asWorked", "file": { 
            """;
        var check = CheckedRows.Check(fields, "title", "pay", "fte", "grant", "years");

        check.SetAside("X", "100000", "0.00000001", "", "").ShouldBe(
            ["Row 2, pay: found '100000', expected at most twelve digits before the decimal point for a full-time year."]);
        check.SetAside("X", "100000", "1", "400000", "0.00000000000000000001").ShouldBe(
            ["Row 2, grant: found '400000', expected at most twelve digits before the decimal point for a full-time year."]);
        check.SetAside("X", "100000", "1", "-1", "4").ShouldBe(["Row 2, grant: found '-1', expected an amount of 0 or more."]);
    }

    [Theory]
    [InlineData("2026-03-02")]
    [InlineData("1949-12-31")]
    public void Pay_is_of_a_day_that_has_come(string cell)
    {
        var check = CheckedRows.Check(Pay + """, "effectiveDate": { "column": "day" }""", "title", "pay", "day");

        check.SetAside("X", "1", cell).ShouldBe([$"Row 2, day: found '{cell}', expected a date from 1950 to 2026-03-01."]);
        check.Accepted("X", "1", "2026-03-01").EffectiveDate.ShouldBe(new DateOnly(2026, 3, 1));
    }

    // U+1F600 takes two places of a text, 99 and 100 here.
    [Fact]
    public void A_long_cell_is_never_cut_within_a_character()
    {
        var cell = new string('x', 99) + "\U0001F600 and more";

        CheckedRows.Check(Pay, "title", "pay").SetAside("X", cell).ShouldBe(
            [$"Row 2, pay: found '{new string('x', 99)}…', expected a number such as 120000.50."]);
    }

    [Fact]
    public void A_header_is_text() => CheckedRows.BindingProblems(Pay, "title", "pay", "a\0b").ShouldBe(
        ["The file's header holds a NUL character, which no text has. Is it a text file, and in the encoding the mapping says?"]);

    [Theory]
    [InlineData("14999.99")]
    [InlineData("1000000.01")]
    public void A_named_range_sets_aside_what_is_outside(string cell) =>
        CheckedRows.Check("\"baseSalary\": { \"column\": \"pay\", \"from\": 15000, \"to\": 1000000 }", "title", "pay").SetAside("X", cell)
            .ShouldBe([$"Row 2, pay: found '{cell}', expected 15000 to 1000000."]);

    [Fact]
    public void What_cannot_be_read_is_missing_where_the_mapping_says_so()
    {
        var fields = Pay + """, "relevantYears": { "column": "years", "to": 50, "otherwise": "missing" }""";
        var check = CheckedRows.Check(fields, "title", "pay", "years");

        check.Accepted("X", "1", "12.5").RelevantYears.ShouldBe(12.5f);
        check.Accepted("X", "1", "+20").RelevantYears.ShouldBeNull();
        check.Accepted("X", "1", "1997").RelevantYears.ShouldBeNull();
    }

    [Fact]
    public void A_city_leads_to_its_hub_and_another_to_none()
    {
        var check = CheckedRows.Check(Pay + """, "city": { "column": "city" }, "country": { "column": "country" }""", "title", "pay", "city", "country");

        check.Accepted("X", "1", "London", "gb").HubCode.ShouldBe("london");
        check.Accepted("X", "1", "London", "CA").HubCode.ShouldBeNull();
        check.Accepted("X", "1", "Leeds", "GB").HubCode.ShouldBeNull();
    }

    [Fact]
    public void A_named_employer_brings_its_tier_on_the_date()
    {
        var check = CheckedRows.Check(Pay + """, "organisation": { "column": "employer" }""", "title", "pay", "employer");

        check.Accepted("X", "1", "Google").Tier.ShouldBe(TalentTier.BigTech);
        check.Accepted("X", "1", "").OrganisationId.ShouldBe(CheckedRows.Unknown.Id);
        check.SetAside("X", "1", "***").ShouldBe(["Row 2, employer: found '***', expected a name with letters or digits."]);
    }

    [Fact]
    public void A_row_has_as_many_cells_as_the_header() => CheckedRows.Check(Pay, "title", "pay").SetAside("X", "1", "2")
        .ShouldBe(["Row 2, the whole row: found 3 cells, expected 2 cells."]);

    [Fact]
    public void A_text_is_short_and_has_no_nul()
    {
        var check = CheckedRows.Check(Pay, "title", "pay");

        check.SetAside(new string('x', 501), "1").ShouldBe(
            [$"Row 2, title: found '{new string('x', 100)}…', expected at most 500 characters, and none of them NUL."]);
        check.SetAside("a\0b", "1").ShouldBe(["Row 2, title: found 'a\uFFFDb', expected at most 500 characters, and none of them NUL."]);
        check.Accepted(new string('x', 500), "1").Title.Length.ShouldBe(500);
    }

    [Fact]
    public void A_column_the_file_lacks_is_named_with_those_it_has() =>
        CheckedRows.BindingProblems(Pay, "title", "Salary", "Year").ShouldBe(
            ["The mapping reads baseSalary from the column 'pay', which the file does not have. Its columns are title, Salary, Year."]);

    [Fact]
    public void A_column_the_file_has_twice_is_not_guessed() =>
        CheckedRows.BindingProblems(Pay, "title", "pay", "PAY").ShouldBe(
            ["The mapping reads baseSalary from the column 'pay', which the file has 2 times."]);
}
