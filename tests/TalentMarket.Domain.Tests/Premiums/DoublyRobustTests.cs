using MathNet.Numerics.Distributions;
using TalentMarket.Domain.Premiums;
using TalentMarket.Domain.Statistics.Regression;

namespace TalentMarket.Domain.Tests.Premiums;

public sealed class DoublyRobustTests
{
    // goldens/teffects-cattaneo: Stata's teffects on birth weights of smokers' children, quoted by statsmodels; its probit gives the propensities.
    [Fact]
    public void Differences_of_birth_weight_are_those_of_Stata()
    {
        var golden = Golden.Of("teffects-cattaneo");
        var stata = golden.Json.GetProperty("stata_teffects");
        var probit = stata.GetProperty("ipw").GetProperty("probit");
        var table = new CsvTable(golden.PathOf("cattaneo2.csv"));
        var (married, age, first, schooling, smokes) = (table["mmarried_"], table["mage"], table["fbaby_"], table["medu"], table["mbsmoke_"]);
        var design = DesignMatrix.For(table.Rows).WithIntercept()
            .With("prenatal", table["prenatal1_"]).With("married", married).With("age", age).With("first", first).Build();
        double Coefficient(string name) => probit.GetProperty(name).GetDouble();
        double Propensity(double[] row) => Normal.CDF(0, 1, Coefficient("_cons") + Coefficient("mmarried") * married(row) + Coefficient("mage") * age(row)
            + Coefficient("c.mage#c.mage") * age(row) * age(row) + Coefficient("fbaby") * first(row) + Coefficient("medu") * schooling(row));
        var robust = new DoublyRobust(
            design, [.. table.Rows.Select(table["bweight"])], [.. table.Rows.Select(row => smokes(row) == 1)], [.. table.Rows.Select(Propensity)]);

        Compare("ra", "ATE", robust.RegressionAdjusted());
        Compare("ra", "ATT", robust.RegressionAdjustedOfTreated());
        Compare("ipw", "ATE", robust.Weighted());
        Compare("ipw", "ATT", robust.WeightedOfTreated());
        Compare("aipw", "ATE", robust.Augmented());
        Compare("aipw_wls", "ATE", robust.AugmentedByWeightedArms());
        Compare("ipwra", "ATE", robust.WeightedRegressionAdjusted());
        Compare("ipwra", "ATT", robust.WeightedRegressionAdjustedOfTreated());

        void Compare(string estimator, string over, double actual) =>
            golden.CompareRelative($"{estimator} {over}", stata.GetProperty(estimator).GetProperty(over).GetProperty("b").GetDouble(), actual, 1e-4);
    }

    // With the outcome exactly linear in each arm its model is right, and whatever the propensities are, every answer but weighting alone is exact:
    // treated 2 + 3x, controls 1 + x, x = 0, 1, 2, 3; mean of 1 + 2x over all is 4, over the treated (x = 1, 3) 5.
    [Fact]
    public void A_right_outcome_model_forgives_wrong_propensities()
    {
        double[] x = [0, 1, 2, 3, 0, 1, 2, 3];
        bool[] isTreated = [false, true, false, true, true, false, true, false];
        double[] pay = [.. x.Select((value, row) => isTreated[row] ? 2 + 3 * value : 1 + value)];
        var design = DesignMatrix.For(x).WithIntercept().With("x", value => value).Build();
        var robust = new DoublyRobust(design, pay, isTreated, [0.3, 0.9, 0.5, 0.2, 0.6, 0.1, 0.8, 0.4]);

        robust.Augmented().ShouldBe(4, 1e-9);
        robust.WeightedRegressionAdjusted().ShouldBe(4, 1e-9);
        robust.AugmentedOfTreated().ShouldBe(robust.RegressionAdjustedOfTreated(), 1e-9);
        robust.AugmentedOfTreated().ShouldBe(4, 1e-9);
    }

    [Fact]
    public void Propensities_are_held_within_bounds_and_the_share_is_told()
    {
        var trimmed = new TrimmedPropensity([0.001, 0.02, 0.5, 0.999]);

        trimmed.Values.ShouldBe([0.02, 0.02, 0.5, 0.98]);
        trimmed.TrimmedShare.ShouldBe(0.5);
    }
}
