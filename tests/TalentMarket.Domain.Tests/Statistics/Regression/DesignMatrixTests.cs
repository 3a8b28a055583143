using TalentMarket.Domain.Statistics.Regression;

namespace TalentMarket.Domain.Tests.Statistics.Regression;

public sealed class DesignMatrixTests
{
    private static readonly string[] Levels = ["staff", "junior", "staff", "senior", "junior", "staff"];

    [Fact]
    public void A_category_has_a_column_for_each_of_its_values_but_the_base()
    {
        var design = DesignMatrix.For(Levels).WithIntercept().WithCategory("level", level => level, "junior").Build();

        design.Columns.ShouldBe(["intercept", "level: senior", "level: staff"]);
        Enumerable.Range(0, 6).Select(row => design[row, "level: staff"]).ShouldBe([1, 0, 1, 0, 0, 1]);
    }

    [Fact]
    public void Without_a_named_base_the_commonest_value_is_it() =>
        DesignMatrix.For(Levels).WithCategory("level", level => level).Build().Columns.ShouldBe(["level: junior", "level: senior"]);

    [Fact]
    public void A_base_that_nobody_has_is_refused() =>
        Should.Throw<ArgumentException>(() => DesignMatrix.For(Levels).WithCategory("level", level => level, "lead"))
            .Message.ShouldStartWith("No row of level is of the base 'lead'.");

    [Fact]
    public void A_name_stands_for_one_column() =>
        Should.Throw<ArgumentException>(() => DesignMatrix.For(Levels).WithIntercept().WithIntercept().Build())
            .Message.ShouldBe("Two columns of the design are named 'intercept'.");

    [Fact]
    public void A_column_holds_finite_numbers() =>
        Should.Throw<ArgumentException>(() => DesignMatrix.For(Levels).With("years", _ => double.NaN).Build())
            .Message.ShouldBe("A value of 'years' is not finite.");
}
