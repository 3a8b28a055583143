using TalentMarket.Domain.Founders;
using TalentMarket.Domain.TeamBuilds;
using TalentMarket.Web.TeamBuilds;

namespace TalentMarket.Web.Founders;

/// <summary>Begins from the deals on file and from what hiring costs, and computes what was typed.</summary>
public sealed class FounderReader(TeamBuildReader builds)
{
    public async Task<FounderBasis> BasisAsync(CancellationToken cancellationToken)
    {
        var (usual, _) = BuildQuery.Read("", BuildBasis.Free);
        var hiring = await builds.BoardAsync(usual, cancellationToken);
        var cost = hiring is { Outcome: { } outcome, Scenario: { } scenario }
            ? outcome.Build.Parts.Where(part => part.Part != CostPart.Delay).Sum(part => part.Amount) / scenario.Heads : (double?)null;
        return new FounderBasis(await builds.DealsAsync(cancellationToken), cost);
    }

    public async Task<FounderBoard> BoardAsync(FounderQuery query, CancellationToken cancellationToken)
    {
        var reading = new FounderReading(query);
        var scenario = reading.Scenario();
        var (revenue, multiple) = (reading.Of(FounderFields.Revenue), reading.Of(FounderFields.Multiple));
        var (recruiting, technology) = (reading.Of(FounderFields.RecruitingCost), reading.Of(FounderFields.Technology));
        var (version, asOf) = await builds.MarketAsync(cancellationToken);
        return new FounderBoard
        {
            Query = query,
            Problems = reading.Problems,
            Scenario = reading.Problems.Count == 0 ? scenario : null,
            Outcome = reading.Problems.Count == 0 && scenario is not null ? FounderChoice.Run(scenario) : null,
            BusinessValue = revenue * multiple,
            RecruitingCostAHead = recruiting,
            TechnologyShare = technology,
            MarketVersion = version,
            AsOf = asOf,
        };
    }
}
