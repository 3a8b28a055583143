using Microsoft.EntityFrameworkCore;

namespace TalentMarket.Data.Database;

/// <summary>What the first questions to the store will need, made while the server starts: the model, the schema, and the
/// translation of a few queries of the common shapes, whose code is then compiled already.</summary>
internal static class Rehearsal
{
    /// <summary>The script of the whole schema.</summary>
    public static string Run()
    {
        var schema = DatabaseMigration.WholeSchema();
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
        return schema;
    }
}
