namespace TalentMarket.Domain.Jobs;

/// <summary>A title as surveys write it, normalised, and the job of ours it means.</summary>
public sealed class JobTitleAlias
{
    /// <summary>Lower case, single spaces, no punctuation: see <see cref="JobTitle.Normalise"/>.</summary>
    public required string NormalisedTitle { get; init; }

    public required string JobCode { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    public required long SourceId { get; init; }
}
