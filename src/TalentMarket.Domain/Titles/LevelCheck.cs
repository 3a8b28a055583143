using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Statistics.Curves;

namespace TalentMarket.Domain.Titles;

/// <summary>Compares where the levels of an organisation or an edition stand in pay with where the market's levels do. It doubts and never moves:
/// levels taken from pay would make bands by level go round in a circle.</summary>
public static class LevelCheck
{
    /// <summary>Further apart than this a level is doubted.</summary>
    public const double MostLevelsApart = 1;

    /// <summary>The levels whose median stands more than one level from their own place in the market; none where the market has fewer than two levels.</summary>
    public static IReadOnlyList<LevelDoubt> Doubts(IEnumerable<LevelMedian> levels, IReadOnlyCollection<LevelMedian> market)
    {
        var anchors = Anchors(market);
        return anchors.Count < 2 ? [] :
        [
            .. levels.Select(level => new LevelDoubt(level.Level, Place(Math.Log(level.Median), anchors)))
                .Where(doubt => Math.Abs(doubt.LevelsApart) > MostLevelsApart).OrderBy(doubt => doubt.Level),
        ];
    }

    // A market in which a higher level is paid less says of the two only that they are alike.
    private static List<(double Level, double LogPay)> Anchors(IReadOnlyCollection<LevelMedian> market)
    {
        var inOrder = market.OrderBy(level => level.Level).ToList();
        var fit = Pava.Fit([.. inOrder.Select(level => Math.Log(level.Median))], [.. inOrder.Select(_ => 1.0)]);
        return [.. inOrder.Zip(fit, (level, logPay) => (Level: (double)level.Level, LogPay: logPay))
            .GroupBy(anchor => anchor.LogPay).Select(alike => (alike.Average(anchor => anchor.Level), alike.Key))];
    }

    // Beyond the lowest and the highest level nothing is known, so that nothing is doubted for it.
    private static double Place(double logPay, List<(double Level, double LogPay)> anchors)
    {
        if (logPay <= anchors[0].LogPay) return anchors[0].Level;
        if (logPay >= anchors[^1].LogPay) return anchors[^1].Level;
        var above = anchors.FindIndex(anchor => anchor.LogPay >= logPay);
        var (low, high) = (anchors[above - 1], anchors[above]);
        return low.Level + ((logPay - low.LogPay) / (high.LogPay - low.LogPay) * (high.Level - low.Level));
    }
}

/// <param name="Median">Pay in the market's currency, above 0.</param>
public sealed record LevelMedian(JobLevel Level, double Median);

/// <param name="Place">Where the level's median stands among the market's medians: L2 and a half is 2.5, linear in ln pay.</param>
public sealed record LevelDoubt(JobLevel Level, double Place)
{
    /// <summary>Place − level: below 0 it is paid like a lower one.</summary>
    public double LevelsApart => Place - (double)Level;
}
