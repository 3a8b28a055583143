namespace TalentMarket.Domain.Statistics;

/// <summary>Quantiles of people counted in pay ranges, such as a published table or posted ranges.</summary>
public abstract record GroupedQuantile
{
    /// <summary>A last range wider than this share of its start says how fast the tail thins out.</summary>
    private const double MinimumTailWidthShare = 0.2;

    private GroupedQuantile()
    {
    }

    /// <summary>Within a closed range, as if its people were spread evenly.</summary>
    public sealed record Interpolated(double Value) : GroupedQuantile;

    /// <summary>In the open range on top, if the tail thins out as a Pareto distribution does: modelled, not read.</summary>
    public sealed record Modelled(double Value) : GroupedQuantile;

    /// <summary>In the open range on top, of which no more can be said.</summary>
    public sealed record AtLeast(double Value) : GroupedQuantile;

    /// <summary>L + (pN − F) ÷ f × (U − L), L and U bounding the range that holds the quantile, F people below it and f in it. In an open
    /// range on top, its start × (people in it ÷ (1 − p)N)^(1 ÷ a) with a = ln((f₋₁ + f) ÷ f) ÷ ln(L ÷ L₋₁).</summary>
    /// <param name="starts">The lower bound of each range, ascending.</param>
    /// <param name="end">The upper bound of the last range; positive infinity where it is open.</param>
    /// <param name="people">Counted in each range, 0 or more.</param>
    /// <param name="probability">0 to 1.</param>
    /// <exception cref="ArgumentException">Lengths differ, bounds do not ascend, a count is negative, or nobody is counted.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probability lies outside 0 to 1.</exception>
    public static GroupedQuantile Of(IReadOnlyList<double> starts, double end, IReadOnlyList<double> people, double probability)
    {
        Check(starts, end, people, probability);
        var (wanted, below) = (probability * people.Sum(), 0.0);
        var last = people.Count - 1;
        while (people[last] == 0) last--;
        for (var i = 0; i < last; i++)
        {
            if (people[i] > 0 && below + people[i] >= wanted) return Within(i, starts[i + 1]);
            below += people[i];
        }

        return last < starts.Count - 1 ? Within(last, starts[last + 1])
            : double.IsPositiveInfinity(end) ? Tail(starts, people, wanted)
            : Within(last, end);

        Interpolated Within(int range, double upper) =>
            new(starts[range] + Math.Clamp((wanted - below) / people[range], 0, 1) * (upper - starts[range]));
    }

    private static GroupedQuantile Tail(IReadOnlyList<double> starts, IReadOnlyList<double> people, double wanted)
    {
        var (start, inTail, above) = (starts[^1], people[^1], people.Sum() - wanted);
        if (starts.Count < 2 || starts[^2] <= 0 || people[^2] == 0 || above <= 0) return new AtLeast(start);
        var before = starts[^2];
        if (start - before <= MinimumTailWidthShare * before) return new AtLeast(start);
        var index = Math.Log((people[^2] + inTail) / inTail) / Math.Log(start / before);
        return new Modelled(start * Math.Pow(inTail / above, 1 / index));
    }

    private static void Check(IReadOnlyList<double> starts, double end, IReadOnlyList<double> people, double probability)
    {
        if (probability is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies between 0 and 1.");
        if (starts.Count != people.Count) throw new ArgumentException("Each range has a start and a number of people.", nameof(people));
        if (!starts.Append(end).Zip(starts.Append(end).Skip(1)).All(pair => pair.First < pair.Second))
            throw new ArgumentException("Ranges ascend.", nameof(starts));
        if (people.Any(count => count is not (>= 0 and < double.PositiveInfinity)))
            throw new ArgumentException("People are counted from 0.", nameof(people));
        if (!people.Any(count => count > 0)) throw new ArgumentException("A quantile of nobody does not exist.", nameof(people));
    }
}
