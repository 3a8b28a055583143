using TalentMarket.Domain.Jobs;

namespace TalentMarket.Domain.Titles;

/// <summary>What somebody wants a title to mean.</summary>
/// <param name="Key">See <see cref="TitleDecision.KeyOf"/>.</param>
/// <param name="Seen">The version of the decision they saw; null where they saw none.</param>
/// <param name="Answer">Null takes the decision back: the rules say again what the title means.</param>
public sealed record TitleChoice(string Key, uint? Seen, TitleAnswer? Answer);

/// <param name="JobCode">Null: none of our jobs.</param>
/// <param name="Level">Null: the title says no level.</param>
public sealed record TitleAnswer(string? JobCode, JobLevel? Level);
