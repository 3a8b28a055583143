using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

/// <summary>An edition that nobody else changes until the transaction ends: who decides on its rows, publishes or purges it waits for the other.</summary>
internal static class HeldEdition
{
    public static IQueryable<SurveyEdition> Of(TalentMarketDbContext db, long editionId) =>
        db.SurveyEditions.FromSql($"select *, xmin from survey_edition where id = {editionId} for update");
}
