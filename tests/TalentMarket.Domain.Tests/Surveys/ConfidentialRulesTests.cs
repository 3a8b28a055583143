using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Surveys;

/// <summary>The canonical columns under short names; each test changes one cell of a row that is accepted.</summary>
public sealed class ConfidentialRulesTests
{
    private static readonly string[] Header =
    [
        "id", "row", "consent", "org", "date", "title", "role", "score", "raw", "level", "track", "years", "relevant", "frontier", "phd", "run",
        "hub", "country", "place", "fte", "currency", "base", "bonus", "equity", "grant", "vest", "price", "signon", "people", "kind", "grade",
    ];

    private static readonly string[] Good =
    [
        "s1", "1", "yes", "K7", "2026-01-15", "ML Engineer", "ml-engineer", "0.8", "Senior", "L3", "engineering", "9", "6", "1", "held", "participated",
        "london", "GB", "hybrid", "1", "USD", "210000", "40000", "restricted-stock", "400000", "4", "public", "20000", "1", "incumbent", "B",
    ];

    private static readonly string[] Fields =
    [
        "submissionId", "submissionRow", "consent", "organisation", "effectiveDate", "title", "job", "matchScore", "sourceLevel", "level", "track",
        "careerYears", "relevantYears", "frontierYears", "phd", "frontierRun", "hub", "country", "workplace", "fullTimeShare", "currency",
        "baseSalary", "targetIncentive", "equityKind", "equityGrant", "vestingYears", "priceBasis", "signOn", "incumbents", "observationKind", "evidenceGrade",
    ];

    [Fact]
    public void A_complete_row_is_accepted_at_the_quality_its_score_says()
    {
        var record = Check().Accepted(Good);

        record.OrganisationId.ShouldBe(2);
        record.JobMatchQuality.ShouldBe(MatchQuality.Strong);
        record.LongTermIncentive.ShouldBe(100_000);
    }

    [Theory]
    [InlineData("consent", "no", "found 'no', expected yes: pay is taken in with consent only.")]
    [InlineData("org", "Google", "found 'Google', expected a pseudonym, never the name of an organisation.", 2)]
    [InlineData("org", "", "found nothing, expected a value.")]
    [InlineData("score", "0.54", "found '0.54', expected 0.55 to 1: a weaker match is decided by hand.")]
    [InlineData("date", "2024-02-29", "found '2024-02-29', expected a date from 2024-03-01 to 2026-03-01.")]
    [InlineData("date", "2026-03-02", "found '2026-03-02', expected a date from 1950 to 2026-03-01.")]
    [InlineData("years", "51", "found '51', expected 0 to 50.")]
    [InlineData("relevant", "9.6", "found '9.6', expected 0 or more, and at most half a year above careerYears.")]
    [InlineData("frontier", "7", "found '7', expected 0 or more, and at most relevantYears.")]
    [InlineData("hub", "", "found nothing, expected a value.")]
    [InlineData("country", "FR", "found 'london', expected a hub in FR: this one is in GB.", 1, "hub")]
    [InlineData("fte", "1.1", "found '1.1', expected a share above 0 and at most 1.")]
    [InlineData("currency", "XAU", "found 'XAU', expected a currency with an exchange rate on file for the effective date.")]
    [InlineData("base", "3000001", "found '3000001', expected 15000 to 3000000 US dollars a year.")]
    [InlineData("bonus", "630001", "found '630001', expected at most three times the base salary.")]
    [InlineData("signon", "1050001", "found '1050001', expected 0 to five times the base salary.")]
    [InlineData("grant", "", "found nothing, expected a value.")]
    [InlineData("vest", "7", "found '7', expected 1 to 6 years.")]
    [InlineData("grant", "200000004", "found '200000004', expected at most 50000000 US dollars a year of vesting.")]
    [InlineData("people", "10001", "found '10001', expected a whole number from 1 to 10000.")]
    public void A_cell_out_of_the_rules_sets_the_row_aside(
        string column, string cell, string issue, int issues = 1, string? named = null)
    {
        var sentences = Check().SetAside(With((column, cell)));

        sentences.Count.ShouldBe(issues);
        sentences.ShouldContain($"Row 2, {named ?? column}: {issue}");
    }

    [Fact]
    public void A_low_base_salary_is_refused_in_dollars() => Check().SetAside(With(("base", "14999"), ("bonus", "0"))).ShouldBe(
        ["Row 2, base: found '14999', expected 15000 to 3000000 US dollars a year."]);

    [Fact]
    public void Who_led_a_frontier_run_was_on_one() => Check().SetAside(With(("run", "led"), ("frontier", "0.4"))).ShouldBe(
        ["Row 2, frontier: found '0.4', expected 0.5 or more for who led a frontier run."]);

    [Fact]
    public void Without_equity_nothing_of_a_grant_is_asked() =>
        Check().Accepted(With(("equity", "none"), ("grant", ""), ("vest", ""), ("price", ""))).LongTermIncentive.ShouldBeNull();

    [Fact]
    public void A_row_number_is_used_once_in_a_submission()
    {
        var check = Check();
        check.Accepted(Good);
        check.Accepted(With(("row", "2")));

        check.SetAside(Good).ShouldBe(["Row 2, row: found '1', expected a row number used once in the submission s1."]);
    }

    [Fact]
    public void A_mapping_without_what_a_confidential_survey_needs_is_refused()
    {
        var (mapping, _) = ColumnMappingFile.Read(Mapping(Fields.Except(["consent", "hub"])));

        BoundMapping.Bind(mapping!, Header).Problems.ShouldBe(
        [
            "A confidential survey needs 'consent', which the mapping does not feed.",
            "A confidential survey needs 'hub', which the mapping does not feed.",
        ]);
    }

    private static RowCheck Check() => CheckedRows.CheckConfidential(Mapping(Fields), Header);

    private static string[] With(params (string Column, string Cell)[] changes) =>
        [.. Header.Zip(Good, (column, cell) => changes.FirstOrDefault(change => change.Column == column) is { Column: not null } change ? change.Cell : cell)];

    private static string Mapping(IEnumerable<string> fields) => $$"""
        {
          "format": 1,
          "survey": { "class": "confidential", "name": "A survey", "publisher": "Somebody", "address": "contributed", "licence": "confidential" },
          "fields": { {{string.Join(", ", fields.Select(field => $"\"{field}\": {{ \"column\": \"{Header[Array.IndexOf(Fields, field)]}\" }}"))}} }
        }
        """;
}
