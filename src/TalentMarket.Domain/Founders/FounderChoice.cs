using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Statistics.Distributions;
using TalentMarket.Domain.TeamBuilds;

namespace TalentMarket.Domain.Founders;

/// <summary>Draws what a team sells for and how going on ends. The same scenario gives the same figures.</summary>
public static class FounderChoice
{
    public const int UsualDraws = 10_000;

    private const int Seed = 45;
    private const double HighestFactor = 1_000;

    public static FounderOutcome Run(FounderScenario scenario, int draws = UsualDraws)
    {
        if (scenario.SuccessChance + scenario.LaterTeamSaleChance > 1 + 1e-12)
            throw new ArgumentException("The chances of success and of a later sale of the team do not exceed 1 together.", nameof(scenario));
        var random = new SeededRandom(Seed);
        var (sell, goOn, teamPrice, values) = (new double[draws], new double[draws], new double[draws], new (double Price, double Value)[draws]);
        var (more, nothing) = (0, 0);
        for (var draw = 0; draw < draws; draw++)
        {
            teamPrice[draw] = scenario.Heads * scenario.PriceAHead.At(Inner(random.Uniform()));
            sell[draw] = Selling(scenario, teamPrice[draw]);
            values[draw] = (scenario.Heads * scenario.PriceAHead.At(Inner(random.Uniform())), scenario.SuccessValue.At(Inner(random.Uniform())));
            goOn[draw] = GoingOn(scenario, values[draw], random.Uniform());
            if (goOn[draw] > sell[draw]) more++;
            if (goOn[draw] == 0) nothing++;
        }

        var (sellCertainty, goOnCertainty) = (Certainty(scenario, sell), Certainty(scenario, goOn));
        var meanSell = Moments.Mean(sell);
        var success = MeanOf(scenario, values, 1);
        var laterSale = MeanOf(scenario, values, 0);
        return new FounderOutcome
        {
            Draws = draws,
            Sell = Spread.Of(sell),
            GoOn = Spread.Of(goOn),
            TeamPrice = Spread.Of(teamPrice),
            SellCertainty = sellCertainty,
            GoOnCertainty = goOnCertainty,
            GoOnBringsMore = new Estimate((double)more / draws, SampleError.OfShare((double)more / draws, draws)),
            GoOnBringsNothing = (double)nothing / draws,
            BreakEvenSuccessChance = Chance((meanSell - scenario.LaterTeamSaleChance * laterSale) / success, 1 - scenario.LaterTeamSaleChance),
            BreakEvenValueFactor = Factor(scenario, values, meanSell - scenario.LaterTeamSaleChance * laterSale),
        };
    }

    /// <summary>f of the price, the package, and the gain in pay until the other way would have ended: Σ over whole and part years, discounted.</summary>
    private static double Selling(FounderScenario scenario, double price)
    {
        var rate = Math.Log(1 + scenario.DiscountRate);
        var years = rate == 0 ? scenario.Years : (1 - Math.Exp(-rate * scenario.Years)) / rate;
        return scenario.Shares.FoundersGet(price) + scenario.Package + scenario.PayGainPerYear * years;
    }

    private static double GoingOn(FounderScenario scenario, (double Price, double Value) drawn, double uniform) =>
        uniform < scenario.SuccessChance ? Later(scenario, drawn.Value)
        : uniform < scenario.SuccessChance + scenario.LaterTeamSaleChance ? Later(scenario, drawn.Price) : 0;

    private static double Later(FounderScenario scenario, double proceeds) =>
        scenario.Shares.After(scenario.Dilution, scenario.NewCapital).FoundersGet(proceeds) / Math.Pow(1 + scenario.DiscountRate, scenario.Years);

    // The mean of what one end brings: of success with its worth multiplied, or of a later sale of the team where the factor is 0.
    private static double MeanOf(FounderScenario scenario, (double Price, double Value)[] drawn, double factor)
    {
        var sum = 0.0;
        foreach (var (price, value) in drawn) sum += Later(scenario, factor > 0 ? value * factor : price);
        return sum / drawn.Length;
    }

    private static double? Chance(double chance, double highest) => chance >= 0 && chance <= highest ? chance : null;

    // What success brings rises with its worth, so halving finds the factor.
    private static double? Factor(FounderScenario scenario, (double Price, double Value)[] drawn, double needed)
    {
        if (scenario.SuccessChance == 0 || needed <= 0 || scenario.SuccessChance * MeanOf(scenario, drawn, HighestFactor) < needed) return null;
        var (low, high) = (1 / HighestFactor, HighestFactor);
        for (var step = 0; step < 30; step++)
        {
            var middle = Math.Sqrt(low * high);
            if (scenario.SuccessChance * MeanOf(scenario, drawn, middle) < needed) low = middle;
            else high = middle;
        }

        return Math.Sqrt(low * high);
    }

    // u⁻¹(mean u(W + X)) − W with u(w) = w^(1 − γ) ÷ (1 − γ), ln w at γ = 1.
    private static double Certainty(FounderScenario scenario, ReadOnlySpan<double> draws)
    {
        var (gamma, sum) = (scenario.RiskAversion, 0.0);
        foreach (var draw in draws)
        {
            var ratio = (scenario.Wealth + draw) / scenario.Wealth;
            sum += gamma == 1 ? Math.Log(ratio) : Math.Pow(ratio, 1 - gamma);
        }

        var mean = sum / draws.Length;
        return scenario.Wealth * ((gamma == 1 ? Math.Exp(mean) : Math.Pow(mean, 1 / (1 - gamma))) - 1);
    }

    private static double Inner(double probability) => Math.Clamp(probability, 1e-12, 1 - 1e-12);
}
