using TalentMarket.Domain.Jobs;

namespace TalentMarket.Domain.Tests.Jobs;

public sealed class JobSuggesterTests
{
    private static readonly JobSuggester Suggester = new(new JobTitleMatcher(new Dictionary<string, string>
    {
        ["ml engineer"] = "ml-engineer",
        ["machine learning engineer"] = "ml-engineer",
        ["data scientist"] = "data-scientist",
        ["data science"] = "data-scientist",
        ["data analyst"] = "data-analyst",
        ["data engineer"] = "data-engineer",
        ["research scientist"] = "research-scientist",
        ["software developer"] = "software-engineer",
        ["data platform engineer"] = "data-engineer",
    }));

    [Theory]
    [InlineData("Sr. Data Scientist II", "data-scientist", MatchQuality.Strong)]
    [InlineData("DATA SCIENTIST - FRAUD", "data-scientist", MatchQuality.Partial)]
    [InlineData("Research scientist in artificial intelligence", "research-scientist", MatchQuality.Partial)]
    public void A_title_that_says_one_job_needs_no_person(string title, string jobCode, MatchQuality quality) =>
        Suggester.Suggest(title).Automatic.ShouldBe((jobCode, quality));

    [Theory]
    [InlineData("Data analyst and data scientist")]
    [InlineData("Data scientist manager")]
    [InlineData("Data analyst, database administrator")]
    [InlineData("Research scientist, flow cytometry")]
    [InlineData("Machine learning software developer")]
    [InlineData("Principal scientist")]
    [InlineData("Chef de partie")]
    [InlineData("")]
    public void A_title_that_says_two_works_or_none_of_ours_is_for_a_person(string title) => Suggester.Suggest(title).Automatic.ShouldBeNull();

    [Fact]
    public void Suggestions_come_the_likeliest_first_and_each_job_once()
    {
        var ranked = Suggester.Suggest("Data analyst and data scientist").Ranked;

        ranked.Take(2).Select(suggestion => suggestion.JobCode).ShouldBe(["data-analyst", "data-scientist"], ignoreOrder: true);
        ranked.Select(suggestion => suggestion.Score).ShouldBeInOrder(SortDirection.Descending);
        ranked.Select(suggestion => suggestion.JobCode).ShouldBeUnique();
        ranked.ShouldAllBe(suggestion => suggestion.Score > 0 && suggestion.Score <= 1.000001);
    }
}
