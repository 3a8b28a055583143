using TalentMarket.Domain.Statistics.Distributions;

namespace TalentMarket.Domain.Tests.Statistics.Distributions;

public sealed class ClosedFormTests
{
    [Fact]
    public void Offers_needed_follow_the_negative_binomial_law()
    {
        // ../shared/goldens/identities: offers_needed_negative_binomial.
        var golden = Golden.Of("identities");
        var offers = golden.Json.GetProperty("offers_needed_negative_binomial");
        var (roles, acceptance) = (offers.GetProperty("N").GetInt32(), offers.GetProperty("accept").GetDouble());

        golden.Compare("offers needed, mean", offers.GetProperty("mean").GetDouble(), NegativeBinomial.MeanTrials(roles, acceptance), 1e-12);
        golden.Compare("offers needed, variance", offers.GetProperty("var").GetDouble(), NegativeBinomial.VarianceTrials(roles, acceptance), 1e-12);
        golden.Compare("all by 33 offers", offers.GetProperty("P_le_33").GetDouble(), NegativeBinomial.ProbabilityWithin(33, roles, acceptance), 1e-12);
        golden.Compare("all by 40 offers", offers.GetProperty("P_le_40").GetDouble(), NegativeBinomial.ProbabilityWithin(40, roles, acceptance), 1e-12);
    }

    [Fact]
    public void The_last_of_a_team_comes_as_exponential_times_say()
    {
        // ../shared/goldens/identities: time_to_last_of_n_exponential and time_to_last_capacity_limited.
        var golden = Golden.Of("identities");
        var together = golden.Json.GetProperty("time_to_last_of_n_exponential").GetProperty("expected_max").GetDouble();
        var inTurns = golden.Json.GetProperty("time_to_last_capacity_limited").GetProperty("expected").GetDouble();

        golden.Compare("last of 20", together, ExponentialMaximum.Mean(20, 1), 1e-12);
        golden.Compare("last of 20, 5 at once", inTurns, ExponentialMaximum.Mean(20, 5, 1), 1e-12);
    }

    [Fact]
    public void Judgements_have_their_closed_moments()
    {
        // ../shared/goldens/identities: pert and triangular.
        var golden = Golden.Of("identities");
        var pert = golden.Json.GetProperty("pert");
        var triangular = golden.Json.GetProperty("triangular");
        var (judged, straight) = (PertDistribution.Of(1, 2, 9), new TriangularDistribution(1, 2, 9));

        golden.Compare("PERT mean", pert.GetProperty("mean").GetDouble(), judged.Mean, 1e-12);
        golden.Compare("PERT variance", pert.GetProperty("var_beta4").GetDouble(), judged.Variance, 1e-12);
        golden.Compare("triangular mean", triangular.GetProperty("mean").GetDouble(), straight.Mean, 1e-12);
        golden.Compare("triangular variance", triangular.GetProperty("var").GetDouble(), straight.Variance, 1e-12);
    }
}
