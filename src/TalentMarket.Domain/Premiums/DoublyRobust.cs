using TalentMarket.Domain.Statistics.Regression;

namespace TalentMarket.Domain.Premiums;

/// <summary>Differences between treated and controls adjusted by a model of the outcome, by a model of who is treated, or by both, in units of the outcome.
/// m₁ and m₀ are least squares of the outcome in each arm, e the propensity (0 to 1) of each row. Whom the mean is over is in the names:
/// everybody, or the treated alone.</summary>
/// <exception cref="ArgumentException">An arm does not determine its model.</exception>
public sealed class DoublyRobust(
    DesignMatrix design, IReadOnlyList<double> outcome, IReadOnlyList<bool> isTreated, IReadOnlyList<double> propensity)
{
    private readonly int[] treated = [.. Enumerable.Range(0, isTreated.Count).Where(row => isTreated[row])];
    private readonly int[] controls = [.. Enumerable.Range(0, isTreated.Count).Where(row => !isTreated[row])];

    /// <summary>Regression adjustment, everybody: mean of m₁(x) − m₀(x).</summary>
    public double RegressionAdjusted() => Contrast(Arm(treated), Arm(controls), Everybody);

    /// <summary>Regression adjustment, treated: mean of m₁(x) − m₀(x) over them.</summary>
    public double RegressionAdjustedOfTreated() => Contrast(Arm(treated), Arm(controls), treated);

    /// <summary>Inverse propensity weights, everybody: Σ (D y ÷ e) ÷ Σ (D ÷ e) − Σ ((1 − D) y ÷ (1 − e)) ÷ Σ ((1 − D) ÷ (1 − e)).</summary>
    public double Weighted() =>
        Mean(treated, row => 1 / propensity[row]) - Mean(controls, row => 1 / (1 - propensity[row]));

    /// <summary>Inverse propensity weights, treated: controls weigh e ÷ (1 − e).</summary>
    public double WeightedOfTreated() => Mean(treated, _ => 1) - Mean(controls, Odds);

    /// <summary>Augmented: mean of m₁ + D (y − m₁) ÷ e − m₀ − (1 − D)(y − m₀) ÷ (1 − e). Right when either model is.</summary>
    public double Augmented() => Augmented(Arm(treated), Arm(controls));

    /// <summary>As <see cref="Augmented()"/>, the arms fitted with weights (1 ÷ e)(1 ÷ e − 1) and the same of 1 − e.</summary>
    public double AugmentedByWeightedArms() =>
        Augmented(Arm(treated, row => Squeezed(propensity[row])), Arm(controls, row => Squeezed(1 - propensity[row])));

    /// <summary>Weighted regression adjustment, everybody: the arms fitted with weights 1 ÷ e and 1 ÷ (1 − e).</summary>
    public double WeightedRegressionAdjusted() =>
        Contrast(Arm(treated, row => 1 / propensity[row]), Arm(controls, row => 1 / (1 - propensity[row])), Everybody);

    /// <summary>Weighted regression adjustment, treated: controls fitted with weights e ÷ (1 − e).</summary>
    public double WeightedRegressionAdjustedOfTreated() => Contrast(Arm(treated), Arm(controls, Odds), treated);

    /// <summary>Augmented, treated: mean over them of y − m₀ less Σ e ÷ (1 − e)(y − m₀) over controls ÷ n₁. Right when either model is.</summary>
    public double AugmentedOfTreated() => AugmentedOfTreated(Arm(controls));

    private double AugmentedOfTreated(Func<int, double> fitted) =>
        (treated.Sum(row => outcome[row] - fitted(row)) - controls.Sum(row => Odds(row) * (outcome[row] - fitted(row)))) / treated.Length;

    /// <summary><see cref="AugmentedOfTreated"/> with what each row adds to it: (D (y − m₀) − (1 − D) e ÷ (1 − e)(y − m₀) − D b) ÷ P(D), of mean 0.</summary>
    public (double Difference, IReadOnlyList<double> Influence) InfluenceOfTreated()
    {
        var fitted = Arm(controls);
        var difference = AugmentedOfTreated(fitted);
        var share = (double)treated.Length / isTreated.Count;
        return (difference, [.. Everybody.Select(row =>
            (isTreated[row] ? outcome[row] - fitted(row) - difference : -Odds(row) * (outcome[row] - fitted(row))) / share)]);
    }

    private IEnumerable<int> Everybody => Enumerable.Range(0, isTreated.Count);

    private static double Squeezed(double probability) => 1 / probability * (1 / probability - 1);

    private double Odds(int row) => propensity[row] / (1 - propensity[row]);

    private double Augmented(Func<int, double> ofTreated, Func<int, double> ofControls) => Everybody.Average(row =>
    {
        var (with, without) = (ofTreated(row), ofControls(row));
        return with - without + (isTreated[row]
            ? (outcome[row] - with) / propensity[row]
            : -(outcome[row] - without) / (1 - propensity[row]));
    });

    private static double Contrast(Func<int, double> ofTreated, Func<int, double> ofControls, IEnumerable<int> rows) =>
        rows.Average(row => ofTreated(row) - ofControls(row));

    private double Mean(int[] rows, Func<int, double> weight) =>
        rows.Sum(row => weight(row) * outcome[row]) / rows.Sum(weight);

    // What an arm's model predicts for any row.
    private Func<int, double> Arm(int[] rows, Func<int, double>? weight = null)
    {
        var arm = new DesignMatrix(design.Columns, MathNet.Numerics.LinearAlgebra.Matrix<double>.Build.Dense(
            rows.Length, design.Columns.Count, (row, column) => design.Values[rows[row], column]), design.HasIntercept);
        double[] outcomes = [.. rows.Select(row => outcome[row])];
        var fit = weight is null ? LeastSquares.Fit(arm, outcomes) : LeastSquares.Fit(arm, outcomes, [.. rows.Select(weight)]);
        var predicted = design.Values * MathNet.Numerics.LinearAlgebra.Vector<double>.Build.DenseOfEnumerable(fit.Coefficients);
        return row => predicted[row];
    }
}
