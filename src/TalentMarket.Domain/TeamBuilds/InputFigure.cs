using TalentMarket.Domain.Statistics.Distributions;

namespace TalentMarket.Domain.TeamBuilds;

/// <summary>How what is not known about an input is written down.</summary>
public enum InputShape
{
    /// <summary>Lowest, likeliest and highest: PERT.</summary>
    Judgement,

    /// <summary>P10, median and P90 of a time or a cost: log-normal.</summary>
    TimeOrCost,

    /// <summary>A rate, as sure as if it had been seen in so many cases: beta, after Jeffreys.</summary>
    Rate,
}

/// <summary>One input with what is not known about it.</summary>
public sealed record InputFigure
{
    private InputFigure(InputShape shape, double low, double best, double high, double cases) =>
        (Shape, Low, Best, High, Cases) = (shape, low, best, high, cases);

    public InputShape Shape { get; }

    /// <summary>The lowest of a judgement, the P10 of a time or cost; of a rate its P10.</summary>
    public double Low { get; }

    public double Best { get; }

    public double High { get; }

    /// <summary>Of a rate only.</summary>
    public double Cases { get; }

    public static InputFigure Judgement(double low, double likeliest, double high) => new(InputShape.Judgement, low, likeliest, high, 0);

    public static InputFigure TimeOrCost(double p10, double median, double p90) => new(InputShape.TimeOrCost, p10, median, p90, 0);

    public static InputFigure Rate(double rate, double cases)
    {
        var share = BetaDistribution.Of(rate * cases, cases);
        return new InputFigure(InputShape.Rate, share.At(0.1), rate, share.At(0.9), cases);
    }

    /// <summary>Another best figure in the same shape; the range stretches to hold it.</summary>
    public InputFigure WithBest(double best) => Shape == InputShape.Rate ? Rate(best, Cases)
        : new InputFigure(Shape, Math.Min(Low, best), best, Math.Max(High, best), 0);

    public Distribution Distribution => Shape switch
    {
        InputShape.Judgement => PertDistribution.Of(Low, Best, High),
        InputShape.TimeOrCost => LogNormalDistribution.Of(Low, Best, High),
        // A rate of none or of all is taken at its word: what nobody accepts is never filled.
        InputShape.Rate => Best is 0 or 1 ? new FixedValue(Best) : BetaDistribution.Of(Best * Cases, Cases),
        _ => throw new InvalidOperationException($"{Shape} is no shape."),
    };
}
