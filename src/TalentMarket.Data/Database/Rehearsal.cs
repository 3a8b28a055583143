using Microsoft.EntityFrameworkCore;

namespace TalentMarket.Data.Database;

/// <summary>Translates a few queries of the common shapes while the server starts, so that the code which does it is compiled
/// when the first page asks.</summary>
internal static class Rehearsal
{
    public static void Run()
    {
        using var db = new TalentMarketDbContext(
            new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket("Host=nowhere").Options);
        string[] codes = [];
        _ = db.Sources.AsNoTracking().ToQueryString();
        _ = db.PublishedCuts.AsNoTracking().Where(cut => cut.JobCode != null && codes.Contains(cut.JobCode)).ToQueryString();
        _ = (from edition in db.SurveyEditions.AsNoTracking()
             join survey in db.Surveys.AsNoTracking() on edition.SurveyId equals survey.Id
             where codes.Length == 0 || codes.Contains(survey.Code)
             orderby survey.Code, edition.EffectiveDate descending
             select new { Survey = survey, Edition = edition }).ToQueryString();
    }
}
