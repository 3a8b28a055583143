using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Statistics.Regression;

namespace TalentMarket.Domain.Tests.Statistics.Regression;

public sealed class LeastSquaresTests
{
    [Fact]
    public void Scaling_the_outcome_scales_coefficients_and_errors() =>
        Prop.ForAll(RandomSample.Any, sample =>
        {
            var (fit, scaled) = (LeastSquares.Fit(sample.Design, sample.Y), LeastSquares.Fit(sample.Design, [.. sample.Y.Select(y => -7 * y)]));

            foreach (var kind in (StandardErrors[])[StandardErrors.Classical, StandardErrors.Hc0, StandardErrors.Hc1, StandardErrors.Hc2, StandardErrors.Hc3])
                foreach (var column in RandomSample.Columns)
                {
                    scaled.Coefficient(column).ShouldBe(-7 * fit.Coefficient(column), 1e-9);
                    scaled.Estimate(column, scaled.Covariance(kind)).StandardError.ShouldBe(7 * fit.Estimate(column, fit.Covariance(kind)).StandardError, 1e-9);
                }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Adding_a_combination_of_the_columns_to_the_outcome_adds_its_weights_to_the_coefficients() =>
        Prop.ForAll(RandomSample.Any, sample =>
        {
            var fit = LeastSquares.Fit(sample.Design, sample.Y);
            var shifted = LeastSquares.Fit(sample.Design, [.. sample.Y.Zip(sample.X, (y, x) => y + 4 - 2 * x[0] + 5 * x[1])]);

            shifted.Coefficients.Zip(fit.Coefficients, (after, before) => after - before).ShouldBe([4, -2, 5], 1e-9);
            shifted.Sigma.ShouldBe(fit.Sigma, 1e-9);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_rows_changes_nothing() =>
        Prop.ForAll(RandomSample.Any, sample =>
        {
            var order = Enumerable.Range(0, sample.Y.Length).Reverse().ToArray();
            var fit = LeastSquares.Fit(sample.Design, sample.Y);
            var reordered = LeastSquares.Fit(RandomSample.DesignOf([.. order.Select(row => sample.X[row])]), [.. order.Select(row => sample.Y[row])]);
            var clusters = order.Select(row => sample.Clusters[row]).ToArray();

            reordered.Coefficients.ShouldBe(fit.Coefficients, 1e-9);
            foreach (var kind in (StandardErrors[])[StandardErrors.Cr1, StandardErrors.Cr2])
                reordered.CovarianceByCluster(clusters, kind)[1, 1].ShouldBe(fit.CovarianceByCluster(sample.Clusters, kind)[1, 1], 1e-9);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whole_weights_count_a_row_as_often_as_they_say() =>
        Prop.ForAll(RandomSample.Any, sample =>
        {
            var repeated = Enumerable.Range(0, sample.Y.Length).SelectMany(row => Enumerable.Repeat(row, sample.Weights[row])).ToList();
            var weighted = LeastSquares.Fit(sample.Design, sample.Y, [.. sample.Weights.Select(weight => (double)weight)]);
            var replicated = LeastSquares.Fit(RandomSample.DesignOf([.. repeated.Select(row => sample.X[row])]), [.. repeated.Select(row => sample.Y[row])]);

            weighted.Coefficients.ShouldBe(replicated.Coefficients, 1e-9);
            weighted.RSquared.ShouldBe(replicated.RSquared, 1e-9);
            weighted.ResidualSumOfSquares.ShouldBe(replicated.ResidualSumOfSquares, 1e-9);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_row_of_weight_zero_is_as_if_it_were_not_there() =>
        Prop.ForAll(RandomSample.Any, sample =>
        {
            var weighted = LeastSquares.Fit(sample.Design, sample.Y, [0, .. Enumerable.Repeat(1.0, sample.Y.Length - 1)]);
            var shorter = LeastSquares.Fit(RandomSample.DesignOf(sample.X[1..]), sample.Y[1..]);

            weighted.DegreesOfFreedom.ShouldBe(shorter.DegreesOfFreedom);
            weighted.Covariance(StandardErrors.Hc1)[1, 1].ShouldBe(shorter.Covariance(StandardErrors.Hc1)[1, 1], 1e-9);
            weighted.CovarianceByCluster(sample.Clusters)[2, 2].ShouldBe(shorter.CovarianceByCluster(sample.Clusters[1..])[2, 2], 1e-9);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Clusters_of_one_row_are_rows() =>
        Prop.ForAll(RandomSample.Any, sample =>
        {
            var fit = LeastSquares.Fit(sample.Design, sample.Y);
            var rows = Enumerable.Range(0, sample.Y.Length).ToArray();

            fit.CovarianceByCluster(rows, StandardErrors.Cr1)[1, 1].ShouldBe(fit.Covariance(StandardErrors.Hc1)[1, 1], 1e-12);
            fit.CovarianceByCluster(rows, StandardErrors.Cr2)[1, 1].ShouldBe(fit.Covariance(StandardErrors.Hc2)[1, 1], 1e-12);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_difference_of_two_coefficients_has_an_error_of_its_own() =>
        Prop.ForAll(RandomSample.Any, sample =>
        {
            var fit = LeastSquares.Fit(sample.Design, sample.Y);
            var covariance = fit.CovarianceByCluster(sample.Clusters);
            var difference = fit.Estimate("a − b", new Dictionary<string, double> { ["a"] = 1, ["b"] = -1 }, covariance);

            difference.Value.ShouldBe(fit.Coefficient("a") - fit.Coefficient("b"), 1e-12);
            difference.StandardError.ShouldBe(Math.Sqrt(covariance[1, 1] + covariance[2, 2] - 2 * covariance[1, 2]), 1e-12);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Seven_organisations_are_too_few_for_an_interval()
    {
        var sample = RandomSample.Of(5);
        var fit = LeastSquares.Fit(sample.Design, sample.Y);
        int[] sevens = [.. Enumerable.Range(0, sample.Y.Length).Select(row => row % 7)], eights = [.. Enumerable.Range(0, sample.Y.Length).Select(row => row % 8)];

        fit.Estimate("a", fit.CovarianceByCluster(sevens)).Interval().ShouldBe(
            new CoefficientInterval.NotAvailable("Interval not available: 7 organisations are too few; 8 are needed."));
        fit.Estimate("a", fit.CovarianceByCluster(eights)).Interval().ShouldBeOfType<CoefficientInterval.Limits>();
    }

    [Fact]
    public void Few_clusters_take_corrected_residuals_and_many_the_plain_ones()
    {
        var sample = Enumerable.Range(1, 100).Select(RandomSample.Of).First(sample => sample.Y.Length >= 30);
        var fit = LeastSquares.Fit(sample.Design, sample.Y);
        var rows = Enumerable.Range(0, sample.Y.Length).ToArray();

        fit.CovarianceByCluster(rows).Kind.ShouldBe(StandardErrors.Cr1);
        fit.CovarianceByCluster([.. rows.Select(row => row % 29)]).Kind.ShouldBe(StandardErrors.Cr2);
    }

    [Fact]
    public void A_column_that_others_make_up_is_left_out_and_the_fit_is_that_without_it() =>
        Prop.ForAll(RandomSample.Any, sample =>
        {
            var design = DesignMatrix.For(sample.X).WithIntercept()
                .With("a", row => row[0]).With("a + 1", row => row[0] + 1).With("nothing", _ => 0).With("b", row => row[1]).Build();
            var (fit, without) = (LeastSquares.Fit(design, sample.Y), LeastSquares.Fit(sample.Design, sample.Y));

            fit.LeftOut.ShouldBe(["a + 1", "nothing"]);
            fit.DegreesOfFreedom.ShouldBe(without.DegreesOfFreedom);
            fit.Residuals.ShouldBe(without.Residuals, 1e-9);
            foreach (var covariance in (Func<LeastSquaresFit, CoefficientCovariance>[])[one => one.Covariance(StandardErrors.Classical), one => one.CovarianceByCluster(sample.Clusters)])
                fit.Estimate("b", covariance(fit)).StandardError.ShouldBe(without.Estimate("b", covariance(without)).StandardError, 1e-9);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_can_be_said_of_a_column_that_was_left_out()
    {
        var design = DesignMatrix.For(Enumerable.Range(0, 20).ToList()).WithIntercept()
            .WithFlag("remote", row => row % 2 == 0).WithFlag("on site", row => row % 2 == 1).Build();
        var fit = LeastSquares.Fit(design, new double[20]);

        Should.Throw<ArgumentException>(() => fit.Estimate("on site", fit.Covariance(StandardErrors.Hc1)))
            .Message.ShouldStartWith("The column 'on site' is a combination of those before it.");
    }
}
