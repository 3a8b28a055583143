namespace TalentMarket.Domain.Statistics.Intervals;

/// <summary>Samples of as many clusters as there are, drawn with replacement: people of one organisation are not independent of each other,
/// so organisations are drawn with all of their rows.</summary>
public static class ClusterDraws
{
    /// <summary>Of the draws, this share at least must have the estimate, 0 to 1: a draw without one of two sides has none, and with many lost
    /// the others are a selection. A side of three organisations is lost in e⁻³ = 5 % of draws at most, a side of two in up to 14 %.</summary>
    public const double LeastUsableShare = 0.95;

    /// <summary>How many times each cluster was drawn, draw by draw; the same query gives the same draws. The array is the same each time.</summary>
    /// <param name="clusters">1 or more.</param>
    /// <param name="draws">How often to draw.</param>
    /// <param name="query">What is asked, in words that are the same for the same question.</param>
    public static IEnumerable<int[]> Of(int clusters, int draws, string query)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(clusters, 1);
        var random = SeededRandom.For(query);
        var times = new int[clusters];
        for (var draw = 0; draw < draws; draw++)
        {
            Array.Clear(times);
            for (var i = 0; i < clusters; i++) times[random.Below(clusters)]++;
            yield return times;
        }
    }
}
