using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.TeamBuilds;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>What the page shows of one scenario.</summary>
public sealed record BuildBoard
{
    public required BuildQuery Query { get; init; }

    public required BuildChoices Choices { get; init; }

    public required IReadOnlyList<AskedRole> Roles { get; init; }

    public required IReadOnlyList<BuildProblem> Problems { get; init; }

    public required TeamScenario? Scenario { get; init; }

    /// <summary>Null while something is missing.</summary>
    public required TeamOutcome? Outcome { get; init; }

    public required long MarketVersion { get; init; }

    public required DateOnly AsOf { get; init; }

    public BuildBasis Basis => Query.Basis;

    public bool IsIllustrative => Roles.Any(role => role.IsIllustrative && role.Typed is null);

    public IReadOnlyList<SourceReference> PaySources => [.. Roles.Where(role => role.Typed is null)
        .SelectMany(role => (role.Total?.Sources ?? []).Concat(role.Base?.Sources ?? [])).Distinct()];
}
