using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Blending;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Tests.Blending;

/// <summary>Surveys to blend, made by chance.</summary>
internal static class Surveys
{
    public static Gen<SurveyDistribution> Distribution =>
        from start in Gen.Choose(40, 400)
        from steps in Gen.Choose(0, 60).ArrayOf(4)
        select new SurveyDistribution([.. PayDistribution.Probabilities.Zip(
            steps.Prepend(0).Aggregate(new List<double>(), (made, step) => [.. made, made.LastOrDefault(start * 1_000) + step * 1_000]))]);

    public static Arbitrary<BlendSource[]> Several => (
        from count in Gen.Choose(1, 5)
        from distributions in Distribution.ArrayOf(count)
        from weights in Gen.Choose(1, 20).ArrayOf(count)
        select distributions.Zip(weights, (distribution, weight) => (distribution, weight))
            .Select((pair, i) => new BlendSource($"survey {i}", pair.distribution, pair.weight, 30)).ToArray()).ToArbitrary();
}
