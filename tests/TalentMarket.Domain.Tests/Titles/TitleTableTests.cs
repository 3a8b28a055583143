using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Titles;

namespace TalentMarket.Domain.Tests.Titles;

public sealed class TitleTableTests
{
    private static readonly HashSet<string> Jobs = ["data-analyst", "ml-engineer"];

    [Fact]
    public void A_row_gives_a_title_a_job_none_of_ours_or_nothing()
    {
        var (rows, issues) = TitleTable.Read(["Title", "job_code", "level"],
            [(2, ["Data Wrangler", "data-analyst", "L3"]), (3, ["Chef", "none", ""]), (4, ["Cook", "", ""]), (5, ["data-wrangler", "data-analyst", "l3"])], Jobs);

        issues.ShouldBeEmpty();
        rows.Select(row => (row.Key, row.Answer)).ShouldBe([("data wrangler", new TitleAnswer("data-analyst", JobLevel.L3)), ("chef", new TitleAnswer(null, null))]);
    }

    [Fact]
    public void Every_mistake_is_named_by_row_column_found_and_expected()
    {
        var (rows, issues) = TitleTable.Read(["title", "job_code", "level"],
            [
                (2, ["Chef", "cook", ""]), (3, ["", "none", ""]), (4, ["Chef", "data-analyst", "9"]), (5, ["Chef", "none", "L1"]),
                (6, ["Chef", "none"]), (7, ["Cook", "none", ""]), (8, ["COOK", "data-analyst", ""]),
            ], Jobs);

        rows.ShouldBeEmpty();
        issues.Select(issue => issue.ToString()).ShouldBe([
            "Row 2, job_code: found 'cook', expected none, nothing, or the code of a job: data-analyst, ml-engineer.",
            "Row 3, title: found '', expected a title of at most 500 characters.",
            "Row 4, level: found '9', expected nothing, or one of L1, L2, L3, L4, L5, L6, L7, L8.",
            "Row 5, level: found 'L1', expected nothing beside a title without a job.",
            "Row 6, the whole row: found '2 cells', expected 3 cells.",
            "Row 8, title: found 'COOK', expected each title once: row 7 says something else of it.",
        ]);
    }

    [Theory]
    [InlineData("title,job", "Row 1, header: found 'job', expected one of title, job_code, level.|Row 1, header: found 'title, job', expected a column job_code.")]
    [InlineData("title,job_code,title", "Row 1, header: found 'title', expected each column once.")]
    public void A_header_of_another_table_is_refused(string header, string sentences) =>
        string.Join('|', TitleTable.Read(header.Split(','), [], Jobs).Issues).ShouldBe(sentences);

    [Fact]
    public void The_plan_leaves_out_what_is_decided_already_and_counts_the_rows_of_the_rest()
    {
        var decided = new KnownDecision(new TitleDecision { SurveyId = 1, NormalisedTitle = "chef", DecidedBy = "ada", DecidedAt = default }, 7);
        var titles = SurveyTitle.Of([Spelt("Chef", 2), Spelt("Data Wrangler", 5), Spelt("Cook", 9)], new Dictionary<string, KnownDecision> { ["chef"] = decided });
        var (rows, _) = TitleTable.Read(["title", "job_code"], [(2, ["Chef", "none"]), (3, ["Baker", "none"]), (4, ["Data Wrangler", "data-analyst"])], Jobs);

        var plan = TitleTablePlan.Of(rows, titles, new Dictionary<string, KnownDecision>());

        (plan.Same, plan.TitlesHere, plan.RowsHere, plan.TitlesElsewhere).ShouldBe((1, 1, 5L, 1));
        plan.Changes.Select(change => change.Choice).ShouldBe([new("data wrangler", null, new TitleAnswer("data-analyst", null)), new("baker", null, new TitleAnswer(null, null))]);
        TitleTablePlan.Of([rows[0] with { Answer = new TitleAnswer("ml-engineer", null) }], titles, new Dictionary<string, KnownDecision>()).Changes[0].Choice.Seen.ShouldBe(7u);
    }

    private static SpeltTitle Spelt(string title, long rows) => new(title, new TitleMatch(null, null, JobMatchOrigin.Title, rows));
}
