using TalentMarket.Domain.Statistics;

namespace TalentMarket.Domain.Tests.Statistics;

public sealed class ReliabilityTests
{
    [Theory]
    // The bounds of the British earnings survey's tables.
    [InlineData(0, Reliability.Precise)]
    [InlineData(0.05, Reliability.Precise)]
    [InlineData(0.0501, Reliability.Reasonable)]
    [InlineData(0.10, Reliability.Reasonable)]
    [InlineData(0.20, Reliability.Acceptable)]
    [InlineData(0.2001, Reliability.Unreliable)]
    [InlineData(double.NaN, Reliability.Unreliable)]
    public void A_coefficient_of_variation_has_its_word(double coefficientOfVariation, Reliability expected) =>
        Reliabilities.Of(coefficientOfVariation).ShouldBe(expected);
}
