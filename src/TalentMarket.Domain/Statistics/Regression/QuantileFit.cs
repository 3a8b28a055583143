using TalentMarket.Domain.Statistics.Intervals;

namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>A fitted quantile regression Q(τ | x) = x′b.</summary>
public sealed partial class QuantileFit
{
    private readonly QuantileProblem unweighted;
    private readonly QuantileProblem problem;
    private readonly double[] weights;
    private readonly double[] coefficients;

    internal QuantileFit(DesignMatrix design, QuantileProblem unweighted, IReadOnlyList<double> weights)
    {
        (Design, this.unweighted, this.weights) = (design, unweighted, [.. weights]);
        problem = unweighted.Times(weights);
        coefficients = problem.Solve();
    }

    public DesignMatrix Design { get; }

    /// <summary>τ, 0 to 1.</summary>
    public double Probability => problem.Probability;

    /// <summary>b, in units of y per unit of the column.</summary>
    public IReadOnlyList<double> Coefficients => coefficients;

    /// <summary>Σ w ρ(y − x′b), in units of y; where several b minimise it, it is what they share.</summary>
    public double Loss => problem.Loss(coefficients);

    /// <summary>Largest |Σ w x (τ − 1[e &lt; 0])| − Σ w |x| over rows met exactly, of any column: above zero the fit is not the best.</summary>
    public double SubgradientExcess
    {
        get
        {
            var residuals = problem.Residuals(coefficients);
            var exact = 1e-9 * problem.LargestOutcome;
            var (pull, room) = (new double[coefficients.Length], new double[coefficients.Length]);
            for (var row = 0; row < residuals.Length; row++)
                if (Math.Abs(residuals[row]) > exact) problem.X.AddTo(pull, row, Probability - (residuals[row] < 0 ? 1 : 0));
                else foreach (var (column, value) in problem.X.Row(row).EnumerateIndexed()) room[column] += Math.Abs(value);
            return pull.Zip(room, (sum, slack) => Math.Abs(sum) - slack).Max();
        }
    }

    public double Coefficient(string column) => coefficients[Design.IndexOf(column)];

    public CoefficientEstimate Estimate(string column, CoefficientCovariance covariance)
    {
        var index = Design.IndexOf(column);
        return new(column, coefficients[index], Math.Sqrt(covariance[index, index]), covariance.DegreesOfFreedom, covariance.Clusters);
    }

    /// <summary>The fit in samples of as many clusters, drawn with replacement with all of their rows: one distribution a column, in the order of the design.</summary>
    /// <param name="clusterOfRow">One a row: whoever employs the person.</param>
    /// <param name="draws">How many samples; 200 are enough for a standard error.</param>
    /// <param name="query">The same words give the same samples.</param>
    public IReadOnlyList<BootstrapDistribution> BootstrapByCluster<TCluster>(IReadOnlyList<TCluster> clusterOfRow, int draws, string query)
        where TCluster : notnull
    {
        var numbers = clusterOfRow.Distinct().Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        int[] clusters = [.. clusterOfRow.Select(cluster => numbers[cluster])];
        var start = unweighted.StartingAt(coefficients);
        double[][] replicates =
            [.. ClusterDraws.Of(numbers.Count, draws, query).Select(times => start.Times([.. weights.Select((weight, row) => weight * times[clusters[row]])]).Solve())];
        return [.. coefficients.Select((own, column) => new BootstrapDistribution(own, replicates.Select(replicate => replicate[column])))];
    }
}
