using MathNet.Numerics.LinearAlgebra;

namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>Logit and probit of greatest likelihood, by Fisher scoring: b ← b + (X′WX)⁻¹X′s, with weights and scores of the link.</summary>
public static class BinaryRegression
{
    private const int MostSteps = 100;

    /// <param name="outcome">One yes or no a row of the design.</param>
    /// <exception cref="ArgumentException">Nobody or everybody is a yes, or the number of rows differs.</exception>
    public static BinaryFit Fit(DesignMatrix design, IReadOnlyList<bool> outcome, BinaryLink link) =>
        Fit(design, outcome, link, [.. Enumerable.Repeat(1.0, design.RowCount)]);

    /// <param name="weights">How often each row counts: zero or more.</param>
    /// <exception cref="ArgumentException">As for the unweighted fit, or a weight is negative.</exception>
    public static BinaryFit Fit(DesignMatrix design, IReadOnlyList<bool> outcome, BinaryLink link, IReadOnlyList<double> weights)
    {
        var model = new BinaryModel(
            design, design.Vector([.. outcome.Select(yes => yes ? 1.0 : 0.0)], nameof(outcome)), design.Vector(weights, nameof(weights)), link);
        var best = model.At(Vector<double>.Build.Dense(design.Columns.Count));
        for (var step = 0; step < MostSteps; step++)
        {
            var next = Climbed(model, best);
            var gain = next.LogLikelihood - best.LogLikelihood;
            best = next;
            if (gain <= 1e-12 * (Math.Abs(best.LogLikelihood) + 0.1)) break;
        }

        return new BinaryFit(design, best);
    }

    private static BinaryModel.Point Climbed(BinaryModel model, BinaryModel.Point from)
    {
        var direction = from.InverseInformation * from.Gradient;
        for (var share = 1.0; share > 1e-6; share /= 2)
        {
            var next = model.At(from.Coefficients + share * direction);
            if (next.LogLikelihood >= from.LogLikelihood) return next;
        }

        return from;
    }
}
