namespace TalentMarket.Domain.Jobs;

/// <summary>A job that a title may mean.</summary>
/// <param name="Score">How alike the title is to the nearest known title of the job, 0 to 1.</param>
public sealed record JobSuggestion(string JobCode, double Score);

/// <summary>What a title may mean, the likeliest first.</summary>
/// <param name="Automatic">The job that may be taken without a person; null where one has to decide, or where no job fits.</param>
public sealed record JobSuggestions(IReadOnlyList<JobSuggestion> Ranked, (string JobCode, MatchQuality Quality)? Automatic);
