using TalentMarket.Domain.Statistics.Regression;

namespace TalentMarket.Domain.Tests.Statistics.Regression;

public sealed class KennedyPremiumTests
{
    [Fact]
    public void A_foreign_make_is_dearer_by_the_printed_share()
    {
        // goldens/kennedy-premium: Stata's output on the automobile data of 1978.
        var golden = Golden.Of("kennedy-premium");
        var cars = GoldenTable.Read(golden.PathOf("auto.csv")).Rows;
        var design = DesignMatrix.For(cars).WithIntercept()
            .WithFlag("foreign", car => car.Number("foreign") == 1)
            .With("mpg", car => car.Number("mpg"))
            .With("gear ratio", car => car.Number("gear_ratio"))
            .Build();
        var fit = LeastSquares.Fit(design, [.. cars.Select(car => Math.Log(car.Number("price")))]);

        var premium = new KennedyPremium(fit.Estimate("foreign", fit.Covariance(StandardErrors.Classical)));

        var (printed, tolerance) = (golden.Json.GetProperty("kennedy"), golden.Json.GetProperty("atol").GetDouble());
        var symmetric = premium.SymmetricInterval().ShouldBeOfType<CoefficientInterval.Limits>();
        golden.Compare("per cent", printed.GetProperty("percent").GetDouble(), 100 * premium.PremiumRate, tolerance);
        golden.Compare("standard error", printed.GetProperty("se").GetDouble(), 100 * premium.StandardError, tolerance);
        golden.Compare("t", printed.GetProperty("t").GetDouble(), premium.PremiumRate / premium.StandardError, 0.005);
        golden.Compare("low", printed.GetProperty("ci95")[0].GetDouble(), 100 * symmetric.Low, tolerance);
        golden.Compare("high", printed.GetProperty("ci95")[1].GetDouble(), 100 * symmetric.High, tolerance);
        fit.DegreesOfFreedom.ShouldBe(golden.Json.GetProperty("df").GetInt32());
    }

    [Fact]
    public void A_coefficient_of_three_tenths_is_35_per_cent()
    {
        // e^0.3 = 1.349859 (any table of logarithms); without an error there is nothing to correct.
        var premium = new KennedyPremium(new CoefficientEstimate("AI product manager", 0.3, 0, 100, null));

        premium.PremiumRate.ShouldBe(0.349859, 5e-7);
        premium.UncorrectedRate.ShouldBe(0.349859, 5e-7);
    }

    [Fact]
    public void The_interval_is_that_of_the_logarithm_and_never_below_all_of_the_pay()
    {
        var premium = new KennedyPremium(new CoefficientEstimate("PhD", -0.5, 2, 9, 10));

        var limits = premium.Interval().ShouldBeOfType<CoefficientInterval.Limits>();

        // t of 9 degrees of freedom at 0.975 is 2.262157 (printed tables): e^(−0.5 ∓ 4.524314) − 1.
        limits.Low.ShouldBe(Math.Exp(-5.024314) - 1, 1e-6);
        limits.High.ShouldBe(Math.Exp(4.024314) - 1, 1e-4);
        limits.Low.ShouldBeGreaterThan(-1);
    }

    [Fact]
    public void Too_few_organisations_leave_the_premium_without_an_interval() =>
        new KennedyPremium(new CoefficientEstimate("PhD", 0.1, 0.02, 5, 6)).Interval().ShouldBeOfType<CoefficientInterval.NotAvailable>();
}
