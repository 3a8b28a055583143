using TalentMarket.Domain.Jobs;

namespace TalentMarket.Domain.Tests.Jobs;

public sealed class JobTitleMatcherTests
{
    private static readonly JobTitleMatcher Matcher = new(new Dictionary<string, string>
    {
        ["ml engineer"] = "ml-engineer",
        ["lead ml engineer"] = "ml-lead",
        ["data scientist"] = "data-scientist",
    });

    [Theory]
    [InlineData("ML Engineer", "ml-engineer", MatchQuality.Exact)]
    [InlineData(" ml-engineer ", "ml-engineer", MatchQuality.Exact)]
    [InlineData("Lead ML Engineer", "ml-lead", MatchQuality.Exact)]
    [InlineData("Sr. ML Engineer II", "ml-engineer", MatchQuality.Strong)]
    [InlineData("Staff Data Scientist", "data-scientist", MatchQuality.Strong)]
    [InlineData("Senior ML Engineer, Ads", "ml-engineer", MatchQuality.Partial)]
    [InlineData("Data Scientist (NLP)", "data-scientist", MatchQuality.Partial)]
    [InlineData("Data Scientist - Growth", "data-scientist", MatchQuality.Partial)]
    public void The_first_rule_that_leads_to_a_job_decides(string title, string jobCode, MatchQuality quality) =>
        Matcher.Match(title).ShouldBe((jobCode, quality));

    [Theory]
    [InlineData("Engineer")]
    [InlineData("Manager, Data Scientist")]
    [InlineData("Senior")]
    [InlineData("")]
    public void What_no_rule_leads_to_is_left_unmatched(string title) => Matcher.Match(title).ShouldBeNull();
}
