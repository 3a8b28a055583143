using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Titles;

namespace TalentMarket.Domain.Tests.Titles;

public sealed class LevelGuessTests
{
    // The names of the levels as level_anchors.csv prints them: entry, mid, senior, staff, senior staff, principal, distinguished.
    [Theory]
    [InlineData("Junior Data Analyst", JobLevel.L1, "junior")]
    [InlineData("Entry-level ML Engineer", JobLevel.L1, "entry level")]
    [InlineData("ML Engineer II", JobLevel.L2, "ii")]
    [InlineData("Sr. Data Scientist", JobLevel.L3, "sr")]
    [InlineData("Senior Software Engineer III", JobLevel.L3, "senior")]
    [InlineData("Staff ML Engineer", JobLevel.L4, "staff")]
    [InlineData("Senior Staff Research Scientist", JobLevel.L5, "senior staff")]
    [InlineData("Principal Engineer", JobLevel.L6, "principal")]
    [InlineData("Distinguished Engineer", JobLevel.L7, "distinguished")]
    public void A_word_of_rank_suggests_the_level_that_is_named_so(string title, JobLevel level, string words) =>
        LevelGuess.Of(title).ShouldBe(new LevelGuess(level, words));

    [Theory]
    [InlineData("Data Scientist")]
    [InlineData("Member of Technical Staff")]
    [InlineData("Associate Director")]
    [InlineData("Lead Data Engineer")]
    [InlineData("Senior Principal Scientist")]
    [InlineData("Staffing Analyst")]
    [InlineData("ML Engineer IV")]
    [InlineData("")]
    public void What_says_no_rank_or_two_or_one_that_every_employer_uses_otherwise_suggests_none(string title) => LevelGuess.Of(title).ShouldBeNull();
}
