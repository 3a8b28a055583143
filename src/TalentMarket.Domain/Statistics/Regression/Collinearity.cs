using MathNet.Numerics.LinearAlgebra;

namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>How far the columns of a design can be told apart, after Belsley, Kuh and Welsch (1980): the columns at length one, taken apart by singular values d and directions v.</summary>
public sealed class Collinearity
{
    /// <summary>Above it a column's variance is mostly that of telling it from the others.</summary>
    public const double LargestVarianceInflation = 10;

    /// <summary>Above it the weakest direction carries hardly any information.</summary>
    public const double LargestConditionNumber = 30;

    private const double LargestShareOfVariance = 0.5;

    private readonly DesignMatrix design;
    private readonly Vector<double> singularValues;
    private readonly Matrix<double> directions;

    private Collinearity(DesignMatrix design, Vector<double> singularValues, Matrix<double> directions) =>
        (this.design, this.singularValues, this.directions) = (design, singularValues, directions);

    /// <summary>Largest ÷ smallest singular value of the columns at length one.</summary>
    public double ConditionNumber => singularValues.Maximum() / singularValues.Minimum();

    public static Collinearity Of(DesignMatrix design)
    {
        var scaled = design.Values.Clone();
        for (var column = 0; column < scaled.ColumnCount; column++)
            scaled.SetColumn(column, scaled.Column(column) / Math.Max(scaled.Column(column).L2Norm(), double.Epsilon));
        // The squares lose half of the digits, of which a limit of thirty needs two.
        var evd = scaled.TransposeThisAndMultiply(scaled).Evd(Symmetricity.Symmetric);
        var squares = evd.EigenValues.Real();
        return new(design, squares.Map(square => Math.Sqrt(Math.Max(square, squares.Maximum() * 1e-15))), evd.EigenVectors);
    }

    /// <summary>1 ÷ (1 − R²) of the column on all others: 1 where it is unlike them.</summary>
    public double VarianceInflation(string column)
    {
        var values = design.Values.Column(design.IndexOf(column));
        var deviations = design.HasIntercept ? values - values.Average() : values;
        return Variances(design.IndexOf(column)).Sum() * (deviations * deviations) / (values * values);
    }

    /// <summary>Whether the column's coefficient can be told from those of the others: variance inflation at most 10, and not half of its variance in a direction of condition above 30.</summary>
    public Separability Of(string column)
    {
        var index = design.IndexOf(column);
        var variances = Variances(index);
        var direction = variances.MaximumIndex();
        var inflation = VarianceInflation(column);
        var isWeak = ConditionNumber > LargestConditionNumber
            && ConditionOf(direction) > LargestConditionNumber
            && variances[direction] > LargestShareOfVariance * variances.Sum();
        if (inflation <= LargestVarianceInflation && !isWeak) return new Separability.Separable();
        var other = Enumerable.Range(0, design.Columns.Count).Where(own => own != index).MaxBy(own => Math.Abs(directions[own, direction]));
        return new Separability.Entangled(column, design.Columns[other], inflation, ConditionOf(direction));
    }

    private double ConditionOf(int direction) => singularValues.Maximum() / singularValues[direction];

    private Vector<double> Variances(int column) => directions.Row(column).PointwiseDivide(singularValues).PointwisePower(2);
}
