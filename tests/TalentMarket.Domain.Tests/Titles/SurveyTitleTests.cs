using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Titles;

namespace TalentMarket.Domain.Tests.Titles;

public sealed class SurveyTitleTests
{
    private static readonly Dictionary<string, KnownDecision> Nothing = [];

    [Fact]
    public void Spellings_of_one_title_are_one_named_as_most_rows_write_it()
    {
        var titles = SurveyTitle.Of(
            [Spelt("ML-Engineer", 2, "ml-engineer"), Spelt("ml engineer", 5, "ml-engineer"), Spelt("Cook", 9, null), Spelt("***", 1, null), Spelt("???", 1, null)], Nothing);

        titles.Select(title => (title.Text, title.Spellings, title.Rows)).ShouldBe([("Cook", 1, 9L), ("ml engineer", 2, 7L), ("***", 1, 1L), ("???", 1, 1L)]);
    }

    [Fact]
    public void A_title_is_undecided_while_a_row_of_it_has_no_job_that_nobody_refused()
    {
        State(Spelt("Cook", 1, null)).ShouldBe(TitleState.Undecided);
        State(Spelt("ML Engineer", 1, "ml-engineer"), Spelt("ML, Engineer", 1, null)).ShouldBe(TitleState.Undecided);
        State(Spelt("ML Engineer", 1, "ml-engineer")).ShouldBe(TitleState.Matched);
        State(Spelt("ML Engineer", 1, "ml-engineer", JobMatchOrigin.File)).ShouldBe(TitleState.Matched);
        State(Spelt("ML Engineer", 1, "ml-engineer", JobMatchOrigin.File), Spelt("ML Engineer", 1, "ml-engineer", JobMatchOrigin.Person)).ShouldBe(TitleState.Decided);
        State(Spelt("Cook", 1, null, JobMatchOrigin.Person)).ShouldBe(TitleState.NoJob);
    }

    [Theory]
    [InlineData("Sr. ML-Engineer ", "sr ml engineer")]
    [InlineData(" ??? ", "???")]
    public void The_key_of_a_title_is_what_is_left_of_it_or_itself(string title, string key) => TitleDecision.KeyOf(title).ShouldBe(key);

    private static TitleState State(params SpeltTitle[] spellings) => SurveyTitle.Of(spellings, Nothing).ShouldHaveSingleItem().State;

    private static SpeltTitle Spelt(string title, long rows, string? job, JobMatchOrigin origin = JobMatchOrigin.Title) =>
        new(title, new TitleMatch(job, job is null ? null : MatchQuality.Exact, origin, rows));
}
