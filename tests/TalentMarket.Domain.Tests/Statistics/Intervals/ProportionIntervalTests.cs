using TalentMarket.Domain.Statistics.Intervals;

namespace TalentMarket.Domain.Tests.Statistics.Intervals;

public sealed class ProportionIntervalTests
{
    private const double Level = 0.95;

    [Fact]
    public void The_score_interval_is_that_of_Rs_binom()
    {
        // goldens/binomial-ci: binom::binom.confint, method wilson.
        var golden = Golden.Of("binomial-ci");
        foreach (var row in golden.Json.GetProperty("cases").EnumerateArray())
            Compare(golden, row, row.GetProperty("intervals").Numbers("wilson"), golden.Json.GetProperty("tolerance").GetProperty("binom").GetDouble());
    }

    [Fact]
    public void The_score_interval_is_that_of_Newcombe()
    {
        // goldens/binomial-ci: Newcombe (1998), table I.
        var golden = Golden.Of("binomial-ci");
        foreach (var row in golden.Json.GetProperty("newcombe1998_wilson").EnumerateArray())
            Compare(golden, row, [row.GetProperty("lower").GetDouble(), row.GetProperty("upper").GetDouble()],
                golden.Json.GetProperty("tolerance").GetProperty("newcombe").GetDouble());
    }

    private static void Compare(Golden golden, System.Text.Json.JsonElement row, double[] expected, double tolerance)
    {
        var (successes, trials) = (row.GetProperty("k").GetInt32(), row.GetProperty("n").GetInt32());
        var (low, high) = ProportionInterval.Wilson(successes, trials, Level);
        golden.Compare($"{successes} of {trials}, lower", expected[0], low, tolerance);
        golden.Compare($"{successes} of {trials}, upper", expected[1], high, tolerance);
    }
}
