namespace TalentMarket.Domain.Jobs;

/// <summary>A job of ours, to which the titles of surveys are matched by content.</summary>
public sealed class Job
{
    /// <summary>Lower-case words joined by hyphens: ml-engineer.</summary>
    public required string Code { get; init; }

    public required string FamilyCode { get; init; }

    public required string Title { get; init; }

    /// <summary>What the person does, in a sentence or two, for people and for matching.</summary>
    public required string Description { get; init; }

    /// <summary>US Standard Occupational Classification 2018.</summary>
    public required string SocCode { get; init; }

    /// <summary>International Standard Classification of Occupations 2008.</summary>
    public required string IscoCode { get; init; }

    /// <summary>True for an AI job, false for a generalist comparator.</summary>
    public required bool IsAi { get; init; }

    public required int SortOrder { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    public required long SourceId { get; init; }
}
