namespace TalentMarket.Domain.Tests.Illustration;

public sealed class AssertionTests
{
    // Read off the words of goldens/calibration-seed.
    [Theory]
    [InlineData("C02", new double[] { 8, 3, 0, 0.05, 30, 95 })]
    [InlineData("C03", new double[] { 1_000_000, 0.60, 1_000_000, 1_250_000 })]
    [InlineData("C04", new double[] { 650_000, 1_600_000, 900_000, 1_200_000, 80, 700_000, 1_500_000 })]
    [InlineData("C05", new double[] { 10_000_000, 40_000_000, 200_000_000, 4 })]
    [InlineData("C09", new double[] { 300_000, 400_000, 290_000, 410_000 })]
    [InlineData("D03", new double[] { 0.30, 0.40, 0.25 })]
    public void The_numbers_of_an_assertion_are_those_of_its_words(string id, double[] expected) =>
        Assertion.Of(id).Numbers.Select(number => Math.Round(number, 6)).ShouldBe(expected);
}
