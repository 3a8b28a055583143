using TalentMarket.Domain.Statistics;

namespace TalentMarket.Domain.Tests.Statistics;

public sealed class MaritzJarrettTests
{
    [Fact]
    public void Errors_of_Wilcox_s_scores_are_those_printed()
    {
        // goldens/harrell-davis: Wilcox's self-awareness scores, through SciPy's tests.
        var golden = Golden.Of("harrell-davis");
        foreach (var example in golden.Json.GetProperty("maritz_jarrett_se").EnumerateArray())
        {
            double[] ascending = [.. example.Numbers("x").Order()];
            foreach (var (probability, expected) in example.Numbers("p").Zip(example.Numbers("expected_se")))
                golden.Compare($"Maritz-Jarrett error at {probability}",
                    expected, MaritzJarrett.StandardError(ascending, probability), example.GetProperty("atol").GetDouble());
        }
    }

    [Fact]
    public void An_error_does_not_depend_on_where_zero_lies_and_grows_with_the_unit()
    {
        double[] scores = [77, 87, 88, 114, 151, 210, 219];
        var error = MaritzJarrett.StandardError(scores, .5);

        MaritzJarrett.StandardError([.. scores.Select(score => score + 1e9)], .5).ShouldBe(error, 1e-4);
        MaritzJarrett.StandardError([.. scores.Select(score => score * 1000)], .5).ShouldBe(1000 * error, 1e-6);
    }

    [Fact]
    public void At_an_end_of_the_sample_nothing_is_said()
    {
        MaritzJarrett.Exists(5, .10).ShouldBeFalse();
        MaritzJarrett.Exists(2, .5).ShouldBeFalse();
        MaritzJarrett.Exists(3, .5).ShouldBeTrue();
        Should.Throw<ArgumentOutOfRangeException>(() => MaritzJarrett.StandardError([1, 2], .5));
    }
}
