namespace TalentMarket.Domain.Jobs;

/// <summary>Jobs of one line of work, such as AI research or data.</summary>
public sealed class JobFamily
{
    public required string Code { get; init; }

    public required string Title { get; init; }

    public required int SortOrder { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    public required long SourceId { get; init; }
}
