namespace TalentMarket.Domain.PayCurves;

/// <summary>Median pay at three years ÷ median pay at none, 2.00 being a doubling; or why it cannot be told.</summary>
public abstract class CurveMultiplier
{
    public const double FromYears = 0;
    public const double ToYears = 3;

    private protected CurveMultiplier()
    {
    }
}

/// <summary>A multiplier that may be shown, to two decimals.</summary>
public sealed class PublishedMultiplier : CurveMultiplier
{
    internal PublishedMultiplier()
    {
    }

    public required double Ratio { get; init; }

    /// <summary>Pointwise interval; null where none is available.</summary>
    public required (double Low, double High)? Interval { get; init; }
}

/// <summary>The curve does not tell the two years apart.</summary>
public sealed class NoMultiplier : CurveMultiplier
{
    internal NoMultiplier(string reason) => Reason = reason;

    public string Reason { get; }
}
