using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.Comparisons;

/// <summary>What is computed behind a comparison: intervals of both sides, and of what lies between them.</summary>
public sealed record ComparisonEstimates(
    IReadOnlyList<BandEstimate> First, IReadOnlyList<BandEstimate> Second, IReadOnlyList<BandDifference> Differences);
