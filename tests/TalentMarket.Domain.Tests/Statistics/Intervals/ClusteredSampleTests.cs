using TalentMarket.Domain.Statistics.Intervals;

namespace TalentMarket.Domain.Tests.Statistics.Intervals;

public sealed class ClusteredSampleTests
{
    [Fact]
    public void Rows_without_an_organisation_stand_alone()
    {
        var sample = ClusteredSample.Of([(3, 1, null), (1, 1, 7), (2, 1, 7), (4, 1, null)]);

        sample.ClusterCount.ShouldBe(3);
        sample.Clusters.ToArray().ShouldBe([0, 0, 1, 2]);
        sample.IsOneRowPerCluster.ShouldBeFalse();
    }

    [Fact]
    public void Equal_weights_answer_by_type_7_and_others_by_the_weighted_quantile()
    {
        // Type 7 of 1, 2, 4, 8 at P25 is 1.75 (R); cumulative weights 3, 4, 5, 6 reach 1.5 with the first.
        ClusteredSample.Of([(1, 2, null), (2, 2, null), (4, 2, null), (8, 2, null)]).Quantile(.25).ShouldBe(1.75);
        ClusteredSample.Of([(1, 3, null), (2, 1, null), (4, 1, null), (8, 1, null)]).Quantile(.25).ShouldBe(1);
    }

    [Fact]
    public void Rows_of_no_weight_are_left_out_and_bad_ones_refused()
    {
        ClusteredSample.Of([(1, 0, null), (2, 1, null)]).Count.ShouldBe(1);
        Should.Throw<ArgumentException>(() => ClusteredSample.Of([(1, 0, null)])).Message.ShouldStartWith("A sample of nothing");
        Should.Throw<ArgumentException>(() => ClusteredSample.Of([(double.NaN, 1, null)])).Message.ShouldStartWith("Values are numbers");
        Should.Throw<ArgumentException>(() => ClusteredSample.Of([(1, -1, null)])).Message.ShouldStartWith("Values are numbers");
    }
}
