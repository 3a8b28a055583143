using MathNet.Numerics.LinearAlgebra;

namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>A fitted logit or probit.</summary>
public sealed class BinaryFit
{
    private const double NearlyCertain = 1e-8;

    private readonly BinaryModel.Point best;

    internal BinaryFit(DesignMatrix design, BinaryModel.Point best) => (Design, this.best) = (design, best);

    public DesignMatrix Design { get; }

    /// <summary>b, in log odds (logit) or standard deviations (probit) per unit of the column.</summary>
    public IReadOnlyList<double> Coefficients => best.Coefficients.AsArray();

    /// <summary>P(yes) of each row of the design, 0 to 1: the propensity where yes is having a mark.</summary>
    public IReadOnlyList<double> Probabilities => best.Probabilities.AsArray();

    /// <summary>Σ ln P(what happened), at most 0.</summary>
    public double LogLikelihood => best.LogLikelihood;

    /// <summary>Whether columns tell some outcomes with certainty, so that their coefficients have no finite value.</summary>
    public bool IsSeparated => best.Probabilities.Exists(p => p is < NearlyCertain or > 1 - NearlyCertain);

    /// <summary>Coefficient with the standard error of the inverse information, on the normal distribution.</summary>
    public CoefficientEstimate Estimate(string column)
    {
        var index = Design.IndexOf(column);
        return new(column, best.Coefficients[index], Math.Sqrt(best.InverseInformation[index, index]), double.PositiveInfinity, null);
    }
}
