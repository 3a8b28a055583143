namespace TalentMarket.Domain.Jobs;

/// <summary>What a level means: the text by which a survey's own levels are mapped to ours.</summary>
public sealed class LevelAnchor
{
    public required JobLevel Level { get; init; }

    /// <summary>One or two words: senior, staff.</summary>
    public required string Name { get; init; }

    public required string ScopeOfWork { get; init; }

    public required string Autonomy { get; init; }

    public required string Impact { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    public required long SourceId { get; init; }
}
