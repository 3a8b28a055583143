using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics.Curves;

namespace TalentMarket.Domain.PayCurves;

/// <summary>The people of neighbouring whole years. Raw: never shown.</summary>
internal sealed class CurveBin
{
    private static readonly double[] Probabilities = [.. PayDistribution.Probabilities];

    private CurveBin(IReadOnlyList<CurveRow> rows)
    {
        Rows = rows;
        Sample = WeightedSample.Of(rows.Select(row => (row.LogPay, 1.0)));
        Contributors = Contributors.Of(rows.Select(row => (row.Organisation, row.Pay, row.EffectiveDate)));
        Pay = PayOf(Sample);
    }

    public IReadOnlyList<CurveRow> Rows { get; }

    public int FirstYear => Rows.Min(row => row.Year);

    public int LastYear => Rows.Max(row => row.Year);

    public double MeanYears => Rows.Average(row => row.Years);

    /// <summary>ln pay, each person counted once.</summary>
    public WeightedSample Sample { get; }

    public Contributors Contributors { get; }

    /// <summary>Percentiles of the bin's own, before the order of years is used.</summary>
    public PayDistribution Pay { get; }

    public static CurveBin Of(IEnumerable<CurveRow> rows) => new([.. rows]);

    public CurveBin With(CurveBin next) => new([.. Rows, .. next.Rows]);

    private static PayDistribution PayOf(WeightedSample sample)
    {
        var percentiles = Probabilities.Select(probability => (decimal)Math.Exp(sample.LowerQuantile(probability))).ToArray();
        return new PayDistribution(percentiles[0], percentiles[1], percentiles[2], percentiles[3], percentiles[4]);
    }
}
