using TalentMarket.Domain.Sources;

namespace TalentMarket.Data.Sources;

/// <summary>A source with the number of rows of each kind that rest on it.</summary>
public sealed record RegisteredSource(Source Source, IReadOnlyDictionary<DependentKind, long> Dependents);
