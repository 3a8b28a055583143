namespace TalentMarket.Data.Tests.Surveys;

/// <summary>All that a survey has left in the store.</summary>
/// <param name="Rows">Of all its editions.</param>
internal sealed record SurveyTrace(long Editions, long Published, long Rows, long Uploads, long MarketVersions, long NotedUploads, long NotedPublications)
{
    public static SurveyTrace Nothing { get; } = new(0, 0, 0, 0, 0, 0, 0);
}
