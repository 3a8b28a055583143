using System.Globalization;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Titles;
using TalentMarket.Web.Deliveries;

namespace TalentMarket.Web.Titles;

/// <summary>How titles are matched, in words.</summary>
internal static class MatchWords
{
    public static string Titles(long count) => count == 1 ? "1 title" : $"{DeliveryWords.Count(count)} titles";

    public static string Share(double share) => share is > 0 and < 0.001 ? "under 0.1 %" : $"{(100 * share).ToString("0.0", CultureInfo.InvariantCulture)} %";

    public static string Alike(JobSuggestion suggestion) => $"{Math.Min(100, Math.Round(100 * suggestion.Score)).ToString(CultureInfo.InvariantCulture)} % alike";

    public static string Job(ReferenceCatalogue catalogue, string code) => catalogue.Jobs.FirstOrDefault(job => job.Code == code)?.Title ?? code;

    public static string Show(TitleShow show) => show switch
    {
        TitleShow.UndecidedFirst => "Undecided first",
        TitleShow.All => "All, most rows first",
        TitleShow.Matched => "Matched automatically",
        TitleShow.Decided => "Decided",
        _ => "No job of ours",
    };

    public static string State(TitleState state) => state switch
    {
        TitleState.Undecided => "undecided",
        TitleState.Matched => "matched automatically",
        TitleState.Decided => "decided",
        _ => "no job of ours",
    };

    /// <summary>Data engineer, without its rank.</summary>
    public static string Match(ReferenceCatalogue catalogue, TitleMatch match) => match switch
    {
        { JobCode: null, Origin: JobMatchOrigin.Person } => "No job of ours",
        { JobCode: null } => "No job yet",
        { Origin: JobMatchOrigin.File } => $"{Job(catalogue, match.JobCode)}, as the file says",
        { Origin: JobMatchOrigin.Person } => $"{Job(catalogue, match.JobCode)}, decided",
        _ => $"{Job(catalogue, match.JobCode)}, {Quality(match.Quality)}",
    };

    private static string Quality(MatchQuality? quality) => quality switch
    {
        MatchQuality.Exact => "exactly",
        MatchQuality.Strong => "without its rank",
        _ => "in part",
    };
}
