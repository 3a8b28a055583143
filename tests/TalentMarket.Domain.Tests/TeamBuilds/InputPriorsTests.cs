using TalentMarket.Domain.TeamBuilds;

namespace TalentMarket.Domain.Tests.TeamBuilds;

public sealed class InputPriorsTests
{
    [Fact]
    public void Every_input_has_an_assumption_with_a_reason_within_its_limits()
    {
        InputPriors.All.Select(prior => prior.Input).ShouldBe(Enum.GetValues<BuildInput>());
        InputPriors.All.ShouldAllBe(prior => prior.Reason.Length > 0 && prior.Lowest <= prior.Figure.Best && prior.Figure.Best <= prior.Highest);
    }

    [Fact]
    public void A_third_of_those_who_are_bought_leave_and_an_eighth_of_those_who_are_hired()
    {
        // Kim (2019), "Predictable Exodus": 33 % against 12 % within a year.
        InputPriors.Of(BuildInput.AcquiredLeavers).Figure.Best.ShouldBe(0.33);
        InputPriors.Of(BuildInput.HiredLeavers).Figure.Best.ShouldBe(0.12);
    }

    [Fact]
    public void A_figure_beyond_its_range_stretches_it()
    {
        var stretched = InputFigure.Judgement(1, 2, 3).WithBest(5);

        stretched.High.ShouldBe(5);
        stretched.Low.ShouldBe(1);
    }
}
