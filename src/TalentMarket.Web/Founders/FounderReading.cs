using TalentMarket.Domain.Founders;
using TalentMarket.Domain.Statistics.Distributions;
using TalentMarket.Web.TeamBuilds;

namespace TalentMarket.Web.Founders;

/// <summary>Makes a scenario of what was typed, collecting every problem on the way.</summary>
internal sealed class FounderReading(FounderQuery query)
{
    private const double ValueSpread = 5;
    private readonly List<BuildProblem> problems = [];

    public IReadOnlyList<BuildProblem> Problems => problems;

    public FounderScenario? Scenario()
    {
        var (success, later) = (Of(FounderFields.Success), Of(FounderFields.LaterSale));
        var (founders, investors) = (Of(FounderFields.Founders), Of(FounderFields.Investors));
        var price = Of(FounderFields.PriceAHead);
        var value = Of(FounderFields.Value);
        if (success + later > 1 + 1e-9) problems.Add(new BuildProblem("Chance to succeed, and to sell later", $"{query[FounderFields.Success]} and {query[FounderFields.LaterSale]}", "not more than 100 % together"));
        if (founders + investors > 1 + 1e-9) problems.Add(new BuildProblem("Founders' and investors' parts", $"{query[FounderFields.Founders]} and {query[FounderFields.Investors]}", "not more than 100 % together"));
        var spread = query.Basis.SpreadOf(price);
        var scenario = new FounderScenario
        {
            Heads = (int)Math.Round(Of(FounderFields.Heads)),
            PriceAHead = LogNormalDistribution.Of(spread.P10, price, spread.P90),
            Shares = new CapTable(founders, investors, Of(FounderFields.Raised), Of(FounderFields.Preference)),
            Package = Of(FounderFields.Package),
            PayGainPerYear = Of(FounderFields.PayGain),
            Years = Of(FounderFields.Years),
            SuccessChance = success,
            LaterTeamSaleChance = later,
            SuccessValue = LogNormalDistribution.Of(value / ValueSpread, value, value * ValueSpread),
            Dilution = Of(FounderFields.Dilution),
            NewCapital = Of(FounderFields.NewCapital),
            DiscountRate = Of(FounderFields.Discount),
            RiskAversion = Of(FounderFields.Risk),
            Wealth = Of(FounderFields.Wealth),
        };
        return problems.Count == 0 ? scenario : null;
    }

    /// <summary>A figure as typed; its lowest after saying what is wrong with it.</summary>
    public double Of(FounderField figure)
    {
        const double Slack = 1e-9;
        if (BuildNumber.Read(figure.Unit, query[figure]) is { } number && number >= figure.Lowest - Slack && number <= figure.Highest * (1 + Slack)) return number;
        var problem = new BuildProblem(figure.Label, query[figure], $"from {BuildNumber.Write(figure.Unit, figure.Lowest)} to {BuildNumber.Write(figure.Unit, figure.Highest)}");
        if (!problems.Contains(problem)) problems.Add(problem);
        return Math.Max(figure.Lowest, Slack);
    }
}
