using TalentMarket.Domain.Blending;
using TalentMarket.Domain.Jobs;

namespace TalentMarket.Domain.Tests.Blending;

public sealed class BlendWeightTests
{
    [Fact]
    public void Organisations_count_by_match_and_by_age()
    {
        // 20 organisations × 0.75 × ½ for the year.
        BlendWeight.Of(20, MatchQuality.Strong, new DateOnly(2025, 7, 1), new DateOnly(2026, 7, 1)).ShouldBe(7.5, 1e-12);
        BlendWeight.Of(20, MatchQuality.Exact, new DateOnly(2026, 8, 1), new DateOnly(2026, 7, 1)).ShouldBe(20);
        BlendWeight.Of(null, MatchQuality.Partial, new DateOnly(2026, 7, 1), new DateOnly(2026, 7, 1)).ShouldBe(.5);
    }

    [Fact]
    public void An_organisation_in_two_surveys_counts_once()
    {
        var counted = BlendWeight.DistinctOrganisations([new HashSet<string> { "a", "b", "c" }, new HashSet<string> { "c", "d" }]);

        counted.ShouldBe([2.5, 1.5]);
        counted.Sum().ShouldBe(4);
    }
}
