namespace TalentMarket.Domain.Surveys;

/// <summary>A publisher's survey, of which each year or quarter is an edition.</summary>
public sealed class Survey
{
    public long Id { get; init; }

    /// <summary>Lower-case words joined by hyphens: ai-jobs.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required SourceClass SourceClass { get; init; }

    public required long SourceId { get; init; }
}
