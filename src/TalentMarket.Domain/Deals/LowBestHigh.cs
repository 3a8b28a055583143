namespace TalentMarket.Domain.Deals;

/// <summary>A figure that is not known exactly. A bound that is absent is open: "more than 900 million" has no high.</summary>
public sealed record LowBestHigh
{
    /// <exception cref="ArgumentException">The three do not ascend, or one is negative.</exception>
    public LowBestHigh(decimal? low, decimal best, decimal? high)
    {
        if (low > best || best > high) throw new ArgumentException($"Low, best and high ascend: {low}, {best}, {high}.", nameof(best));
        if (best < 0 || low < 0) throw new ArgumentException("A figure of a deal is not negative.", nameof(best));
        (Low, Best, High) = (low, best, high);
    }

    public decimal? Low { get; }

    public decimal Best { get; }

    public decimal? High { get; }

    public bool IsExact => Low == Best && High == Best;

    public static LowBestHigh Exactly(decimal figure) => new(figure, figure, figure);

    /// <summary>This best, within the lowest low and the highest high of all; one open bound leaves the envelope open.</summary>
    public LowBestHigh Within(IEnumerable<LowBestHigh> others)
    {
        var (low, high) = (Low, High);
        foreach (var other in others)
        {
            low = low is { } l && other.Low is { } otherLow ? Math.Min(l, otherLow) : null;
            high = high is { } h && other.High is { } otherHigh ? Math.Max(h, otherHigh) : null;
        }

        return new LowBestHigh(low, Best, high);
    }

    /// <summary>Low + low, best + best, high + high.</summary>
    public LowBestHigh Plus(LowBestHigh other) => new(Low + other.Low, Best + other.Best, High + other.High);

    /// <summary>Low − high, best − best, high − low; the low is at least 0. Null where the best would be negative.</summary>
    public LowBestHigh? Less(LowBestHigh other)
    {
        if (other.Best > Best) return null;
        var low = Low - other.High;
        return new LowBestHigh(low < 0 ? 0 : low, Best - other.Best, High - other.Low ?? High);
    }

    /// <summary>Low ÷ high, best ÷ best, high ÷ low: an open or empty divisor leaves the bound open. Null where the best divisor is 0.</summary>
    public LowBestHigh? Over(LowBestHigh divisor)
    {
        if (divisor.Best == 0) return null;
        return new LowBestHigh(Low / divisor.High, Best / divisor.Best, divisor.Low is > 0 ? High / divisor.Low : null);
    }
}
