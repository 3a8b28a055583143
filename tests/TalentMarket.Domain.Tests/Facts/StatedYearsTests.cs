using TalentMarket.Domain.Facts;

namespace TalentMarket.Domain.Tests.Facts;

public sealed class StatedYearsTests
{
    // As pay_facts.csv writes roles and levels.
    [Theory]
    [InlineData("Engineering - SWE - 0 - Entry-level Engineer (I) (0-2 YoE)", 0, 2)]
    [InlineData("Engineering - SWE - 1 - Engineer (II) (2-5+ YoE)", 2, null)]
    [InlineData("Engineering - SWE - 4 - Principal Engineer (V) (15+ YoE)", 15, null)]
    [InlineData("Product - Product Manager - 2 - Senior (7-10 years) (2024+)", 7, 10)]
    [InlineData("2-4 years' experience", 2, 4)]
    [InlineData("10 years' experience", 10, 10)]
    [InlineData("entry PhD", 0, 1)]
    [InlineData("new graduate", 0, 1)]
    public void Years_are_read_as_sources_state_them(string text, int from, int? to) =>
        StatedYears.In(null, text).ShouldBe(new StatedYears(from, to));

    [Theory]
    [InlineData("senior / L5")]
    [InlineData("Engineering - Hardware Engineer - 0 - Entry (2025+)")]
    [InlineData("Engineering - Software Engineering Manager (All) (2022+)")]
    [InlineData("PhD")]
    [InlineData(null)]
    public void A_level_or_a_calendar_year_states_none(string? text) => StatedYears.In(text).ShouldBeNull();

    [Fact]
    public void The_first_text_that_states_years_is_read() =>
        StatedYears.In("software engineer", "2-4 years' experience", "new graduate").ShouldBe(new StatedYears(2, 4));
}
