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
        Cell = CellOf(rows, Sample);
    }

    public IReadOnlyList<CurveRow> Rows { get; }

    public int FirstYear => Rows.Min(row => row.Year);

    public int LastYear => Rows.Max(row => row.Year);

    public double MeanYears => Rows.Average(row => row.Years);

    /// <summary>ln pay, each person counted once.</summary>
    public WeightedSample Sample { get; }

    /// <summary>What the gate compares with its thresholds; its percentiles are the bin's own, before the order of years is used.</summary>
    public PayCell Cell { get; }

    public static CurveBin Of(IEnumerable<CurveRow> rows) => new([.. rows]);

    public CurveBin With(CurveBin next) => new([.. Rows, .. next.Rows]);

    private static PayCell CellOf(IReadOnlyList<CurveRow> rows, WeightedSample sample)
    {
        var organisations = rows.Where(row => row.Organisation is not null).GroupBy(row => row.Organisation)
            .Select(group => (People: group.Count(), Pay: group.Sum(row => (decimal)row.Pay))).ToList();
        var percentiles = Probabilities.Select(probability => (decimal)Math.Exp(sample.LowerQuantile(probability))).ToArray();
        return new PayCell
        {
            People = rows.Count,
            Organisations = organisations.Count == 0 ? null : organisations.Count,
            LargestOrganisationPeople = organisations.Count == 0 ? 0 : organisations.Max(organisation => organisation.People),
            LargestOrganisationPay = organisations.Count == 0 ? 0 : organisations.Max(organisation => organisation.Pay),
            TotalPay = rows.Sum(row => (decimal)row.Pay),
            AllEqual = rows.All(row => row.Pay == rows[0].Pay),
            EarliestEffectiveDate = rows.Min(row => row.EffectiveDate),
            LatestEffectiveDate = rows.Max(row => row.EffectiveDate),
            Pay = new PayDistribution(percentiles[0], percentiles[1], percentiles[2], percentiles[3], percentiles[4]),
        };
    }
}
