using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Surveys;

public sealed class ClosedListTests
{
    [Theory]
    [InlineData("posted_range")]
    [InlineData("posted-range")]
    [InlineData("Posted Range")]
    [InlineData("PostedRange")]
    public void Only_letters_and_digits_count(string text) => ClosedList.Find<ObservationKind>(text).ShouldBe(ObservationKind.PostedRange);

    [Fact]
    public void Levels_read_in_either_case() => ClosedList.Find<JobLevel>("l3").ShouldBe(JobLevel.L3);

    [Theory]
    [InlineData("3")]
    [InlineData("")]
    [InlineData("range")]
    public void A_number_or_a_part_is_no_member(string text) => ClosedList.Find<ObservationKind>(text).ShouldBeNull();
}
