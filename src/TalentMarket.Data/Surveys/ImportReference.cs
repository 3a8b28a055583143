using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

/// <summary>Loads what rows are checked against.</summary>
internal static class ImportReference
{
    public static async Task<RowReference> LoadAsync(TalentMarketDbContext db, long surveyId, DateOnly today, CancellationToken cancellationToken) => new()
    {
        Today = today,
        JobCodes = await db.Jobs.Select(job => job.Code).ToHashSetAsync(cancellationToken),
        Titles = new JobTitleMatcher(await db.JobTitleAliases.ToDictionaryAsync(
            alias => alias.NormalisedTitle, alias => alias.JobCode, StringComparer.Ordinal, cancellationToken)),
        Decisions = await db.TitleDecisions.AsNoTracking().Where(decision => decision.SurveyId == surveyId)
            .ToDictionaryAsync(decision => decision.NormalisedTitle, StringComparer.Ordinal, cancellationToken),
        HubCountries = await db.Hubs.ToDictionaryAsync(hub => hub.Code, hub => hub.Country, StringComparer.Ordinal, cancellationToken),
        HubCities = await db.HubCities.ToDictionaryAsync(city => (city.City, city.Country), city => city.HubCode, cancellationToken),
        Organisations = new OrganisationDirectory(
            await db.Organisations.AsNoTracking().Where(organisation => organisation.Kind != OrganisationKind.Unknown).ToListAsync(cancellationToken),
            await db.OrganisationTiers.AsNoTracking().ToListAsync(cancellationToken)),
        Rates = new ExchangeRates(await db.ExchangeRates.AsNoTracking().ToListAsync(cancellationToken)),
    };
}
