using TalentMarket.Domain.Jobs;

namespace TalentMarket.Domain.Titles;

/// <summary>What a person decided that a title of a survey means. It holds for every draft of the survey and for whatever is brought into it later.</summary>
public sealed class TitleDecision
{
    public required long SurveyId { get; init; }

    /// <summary>See <see cref="KeyOf"/>.</summary>
    public required string NormalisedTitle { get; init; }

    /// <summary>Null: none of our jobs.</summary>
    public string? JobCode { get; set; }

    /// <summary>Null where there is no job.</summary>
    public MatchQuality? Quality { get; set; }

    /// <summary>Null: the title says no level.</summary>
    public JobLevel? Level { get; set; }

    public required string DecidedBy { get; set; }

    public required DateTimeOffset DecidedAt { get; set; }

    public MatchedJob Match => new(JobCode, Quality, JobMatchOrigin.Person, Level);

    /// <summary>The normalised title; what has no letter and no digit is itself, so that two such titles stay two.</summary>
    public static string KeyOf(string title) => JobTitle.Normalise(title) is { Length: > 0 } normalised ? normalised : title.Trim();
}
