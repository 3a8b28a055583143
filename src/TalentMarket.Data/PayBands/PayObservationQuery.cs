using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.PayBands;

/// <summary>The people of a scope, class by class, for estimates that percentile_cont cannot make.</summary>
public sealed class PayObservationQuery(
    IDbContextFactory<TalentMarketDbContext> dbFactory, ReferenceCatalogues catalogues, TimeProvider clock)
{
    /// <summary>One series for each class of records that has people in the scope, confidential first and illustrative last.</summary>
    public async Task<IReadOnlyList<ObservedSeries>> ReadAsync(
        MarketScope scope, EditionChoice editions, CancellationToken cancellationToken)
    {
        var catalogue = await catalogues.CurrentAsync(cancellationToken);
        if (catalogue.UnknownNames(scope).Any()) return [];
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        await using var db = await dbFactory.CreateDbContextAsync(cancellationToken);
        var chosen = editions == EditionChoice.Every
            ? await ChosenEdition.EveryAsync(db, scope, scope.AsOf ?? today, cancellationToken)
            : await ChosenEdition.ForAsync(db, scope, scope.AsOf ?? today, cancellationToken);
        var series = new List<ObservedSeries>();
        foreach (var sourceClass in scope.Classes.IsAll ? Enum.GetValues<SourceClass>() : scope.Classes.ToArray())
        {
            var ofClass = chosen.Where(edition => edition.Survey.SourceClass == sourceClass).ToList();
            if (sourceClass == SourceClass.Cut || ofClass.Count == 0) continue;
            var found = await SeriesAsync(db, catalogue, scope, sourceClass, ofClass, today, cancellationToken);
            if (found.People.Count > 0) series.Add(found);
        }

        return series;
    }

    private static async Task<ObservedSeries> SeriesAsync(
        TalentMarketDbContext db, ReferenceCatalogue catalogue, MarketScope scope, SourceClass sourceClass,
        IReadOnlyList<ChosenEdition> editions, DateOnly today, CancellationToken cancellationToken)
    {
        var policy = catalogue.PolicyFor(sourceClass, today);
        var filter = new PayRecordFilter(scope, editions, catalogue.JobsIn(scope), isIncumbentsOnly: policy.MinimumOrganisations > 0);
        var currencies = new CurrencyTable(editions, scope.Currency, catalogue.Rates);
        await db.Database.OpenConnectionAsync(cancellationToken);
        var rows = new ObservationRows((NpgsqlConnection)db.Database.GetDbConnection(), filter, currencies, editions);
        return new ObservedSeries
        {
            Class = sourceClass,
            People = await rows.ReadAsync(cancellationToken),
            Excluded = await rows.ExcludedAsync(policy.PeopleBandWidth, cancellationToken),
            Policy = policy,
            Sources = [.. editions.Select(chosen => chosen.Survey.SourceId).Distinct().Select(id => catalogue.Sources[id])],
            Notices = currencies.CarriedNotice is { } carried ? [carried] : [],
        };
    }
}

/// <summary>The latest edition of each survey, as bands pool them, or every edition, as a trend needs them.</summary>
public enum EditionChoice
{
    Latest,
    Every,
}
