using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Statistics.Regression;

namespace TalentMarket.Domain.Tests.Statistics.Regression;

public sealed class QuantileRegressionLawTests
{
    private static readonly double[] Probabilities = [0.1, 0.25, 0.5, 0.75, 0.9];

    [Fact]
    public void No_line_through_three_rows_is_better() =>
        Prop.ForAll(RandomSample.Any, sample =>
        {
            // Some best plane meets as many rows as it has coefficients, so all of those are tried.
            (double[][] x, double[] y) = (sample.X[..12], sample.Y[..12]);
            var design = RandomSample.DesignOf(x);
            foreach (var probability in Probabilities)
            {
                var fit = QuantileRegression.Fit(design, y, probability);

                fit.Loss.ShouldBe(BestLoss(x, y, probability), 1e-9);
                fit.SubgradientExcess.ShouldBeLessThanOrEqualTo(1e-7);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Scaling_the_outcome_scales_the_fit_and_a_negative_scale_mirrors_the_quantile() =>
        Prop.ForAll(RandomSample.Any, sample =>
        {
            foreach (var probability in Probabilities)
            {
                var loss = QuantileRegression.Fit(sample.Design, sample.Y, probability).Loss;
                QuantileRegression.Fit(sample.Design, [.. sample.Y.Select(y => 1000 * y)], probability).Loss.ShouldBe(1000 * loss, 1e-6);
                QuantileRegression.Fit(sample.Design, [.. sample.Y.Select(y => -y)], 1 - probability).Loss.ShouldBe(loss, 1e-9);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Adding_a_combination_of_the_columns_to_the_outcome_leaves_the_loss() =>
        Prop.ForAll(RandomSample.Any, sample =>
            QuantileRegression.Fit(sample.Design, [.. sample.Y.Zip(sample.X, (y, x) => y + 4 - 2 * x[0] + 5 * x[1])], 0.75).Loss
                .ShouldBe(QuantileRegression.Fit(sample.Design, sample.Y, 0.75).Loss, 1e-9)).QuickCheckThrowOnFailure();

    [Fact]
    public void Whole_weights_count_a_row_as_often_as_they_say() =>
        Prop.ForAll(RandomSample.Any, sample =>
        {
            var repeated = Enumerable.Range(0, sample.Y.Length).SelectMany(row => Enumerable.Repeat(row, sample.Weights[row])).ToList();
            var weighted = QuantileRegression.Fit(sample.Design, sample.Y, 0.25, [.. sample.Weights.Select(weight => (double)weight)]);
            var replicated = QuantileRegression.Fit(
                RandomSample.DesignOf([.. repeated.Select(row => sample.X[row])]), [.. repeated.Select(row => sample.Y[row])], 0.25);

            weighted.Loss.ShouldBe(replicated.Loss, 1e-9);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_share_of_the_rows_that_is_its_probability_lies_below() =>
        Prop.ForAll(RandomSample.Any, sample =>
        {
            foreach (var probability in Probabilities)
            {
                var fit = QuantileRegression.Fit(sample.Design, sample.Y, probability);
                var residuals = sample.Y.Zip(sample.X, (y, x) => y - fit.Coefficients[0] - fit.Coefficients[1] * x[0] - fit.Coefficients[2] * x[1]).ToList();

                residuals.Count(residual => residual < -1e-9).ShouldBeLessThanOrEqualTo((int)Math.Floor(probability * residuals.Count + 1e-9));
                residuals.Count(residual => residual <= 1e-9).ShouldBeGreaterThanOrEqualTo((int)Math.Ceiling(probability * residuals.Count - 1e-9));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Drawing_organisations_again_counts_a_copied_row_of_the_same_organisation_as_nothing_new() =>
        Prop.ForAll(RandomSample.Any, sample =>
        {
            var fit = QuantileRegression.Fit(sample.Design, sample.Y, 0.5);
            var doubled = QuantileRegression.Fit(RandomSample.DesignOf([.. sample.X, .. sample.X]), [.. sample.Y, .. sample.Y], 0.5);

            var once = fit.BootstrapByCluster(sample.Clusters, 20, "copies");
            var twice = doubled.BootstrapByCluster([.. sample.Clusters, .. sample.Clusters], 20, "copies");

            // The best of an even number of rows may be a face of planes, of which either sample may take another.
            twice[1].StandardError.ShouldBe(once[1].StandardError, 0.2 * once[1].StandardError + 1e-6);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_sample_drawn_again_may_lack_a_category()
    {
        int[] rows = [.. Enumerable.Range(0, 40)];
        var design = DesignMatrix.For(rows).WithIntercept().WithFlag("rare", row => row < 2).Build();

        var drawn = QuantileRegression.Fit(design, [.. rows.Select(row => Math.Sin(row))], 0.5).BootstrapByCluster([.. rows.Select(row => row / 4)], 100, "rare");

        drawn[0].StandardError.ShouldBeInRange(0.01, 1);
        drawn[1].StandardError.ShouldBeInRange(0.01, 1);
    }

    private static double BestLoss(double[][] x, double[] y, double probability)
    {
        var best = double.PositiveInfinity;
        for (var i = 0; i < y.Length; i++)
            for (var j = 0; j < i; j++)
                for (var k = 0; k < j; k++)
                {
                    // Cramer's rule for the plane through rows i, j and k.
                    double Determinant(double a1, double a2, double a3, double b1, double b2, double b3) =>
                        a1 * (b2 - b3) - a2 * (b1 - b3) + a3 * (b1 - b2);
                    var whole = Determinant(x[i][0], x[j][0], x[k][0], x[i][1], x[j][1], x[k][1]);
                    if (Math.Abs(whole) < 1e-12) continue;
                    var a = Determinant(y[i], y[j], y[k], x[i][1], x[j][1], x[k][1]) / whole;
                    var b = Determinant(x[i][0], x[j][0], x[k][0], y[i], y[j], y[k]) / whole;
                    var intercept = y[i] - a * x[i][0] - b * x[i][1];
                    best = Math.Min(best, y.Select((own, row) => own - intercept - a * x[row][0] - b * x[row][1]).Sum(u => u * (probability - (u < 0 ? 1 : 0))));
                }

        return best;
    }
}
