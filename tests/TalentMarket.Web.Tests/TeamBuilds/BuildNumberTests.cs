using TalentMarket.Web.TeamBuilds;

namespace TalentMarket.Web.Tests.TeamBuilds;

public sealed class BuildNumberTests
{
    [Theory]
    [InlineData(BuildUnit.Percent, "50", 0.5)]
    [InlineData(BuildUnit.Percent, "12.5 %", 0.125)]
    [InlineData(BuildUnit.Dollars, "250M", 250e6)]
    [InlineData(BuildUnit.Dollars, "$1.2bn", 1.2e9)]
    [InlineData(BuildUnit.Dollars, "30,000", 30_000)]
    [InlineData(BuildUnit.Months, "2.5", 2.5)]
    [InlineData(BuildUnit.Heads, "70", 70)]
    public void Figures_are_read_as_people_type_them(BuildUnit unit, string typed, double expected) =>
        BuildNumber.Read(unit, typed)!.Value.ShouldBe(expected, 1e-9 * expected);

    [Theory]
    [InlineData(BuildUnit.Dollars, "lots")]
    [InlineData(BuildUnit.Percent, "-5")]
    [InlineData(BuildUnit.Months, "2M")]
    [InlineData(BuildUnit.Heads, "")]
    public void What_is_no_figure_is_none(BuildUnit unit, string typed) => BuildNumber.Read(unit, typed).ShouldBeNull();

    [Theory]
    [InlineData(BuildUnit.Percent, 0.125, "12.5")]
    [InlineData(BuildUnit.Dollars, 1_234_000_000, "1.23bn")]
    [InlineData(BuildUnit.Dollars, 4_100, "4.1k")]
    [InlineData(BuildUnit.Months, 2, "2")]
    public void Figures_are_written_back_as_they_can_be_read(BuildUnit unit, double value, string expected)
    {
        BuildNumber.Write(unit, value).ShouldBe(expected);
        BuildNumber.Read(unit, expected)!.Value.ShouldBe(value, 0.005 * value);
    }

    [Fact]
    public void A_sentence_has_three_digits_and_the_unit()
    {
        BuildNumber.Say(BuildUnit.Percent, 0.49518).ShouldBe("49.5 %");
        BuildNumber.Say(BuildUnit.Dollars, 617.8123).ShouldBe("$618");
        BuildNumber.Say(BuildUnit.Months, 1).ShouldBe("1 month");
        BuildNumber.Say(BuildUnit.Heads, 1_234.4).ShouldBe("1,234 people");
    }
}
