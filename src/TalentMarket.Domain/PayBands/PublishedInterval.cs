using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Statistics.Intervals;

namespace TalentMarket.Domain.PayBands;

/// <summary>What stands where the interval of one percentile is asked for.</summary>
public abstract record PublishedInterval
{
    private protected PublishedInterval()
    {
    }
}

/// <summary>Low to high holds the market's value with the confidence of <see cref="BandEstimate.Level"/>.</summary>
public sealed record ShownInterval : PublishedInterval
{
    internal ShownInterval(Money low, Money high, IntervalMethod method) => (Low, High, Method) = (low, high, method);

    public Money Low { get; }

    public Money High { get; }

    public IntervalMethod Method { get; }
}

/// <summary>The group is too thin, or its interval would end at its lowest or highest pay, which is never shown.</summary>
public sealed record UnavailableInterval : PublishedInterval
{
    public const string Text = "interval not available";

    internal UnavailableInterval()
    {
    }
}
