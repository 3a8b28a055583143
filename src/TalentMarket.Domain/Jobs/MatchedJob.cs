namespace TalentMarket.Domain.Jobs;

/// <summary>Which job a row is of, and who said so.</summary>
/// <param name="JobCode">Null for none of ours.</param>
/// <param name="Quality">Null where there is no job.</param>
/// <param name="Level">What a person decided beside the job; null where they left it open.</param>
public readonly record struct MatchedJob(string? JobCode, MatchQuality? Quality, JobMatchOrigin Origin, JobLevel? Level = null)
{
    /// <summary>What our rules made of a title; null is no job.</summary>
    public static MatchedJob ByTitle((string JobCode, MatchQuality Quality)? match) => new(match?.JobCode, match?.Quality, JobMatchOrigin.Title);
}
