using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Sources;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Sources;

/// <summary>Every source and what rests on it, in one question to the store. One on which nothing published rests, such as that of
/// a draft, is left out.</summary>
public sealed class SourceRegister(IDbContextFactory<TalentMarketDbContext> dbFactory)
{
    public async Task<IReadOnlyList<RegisteredSource>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var db = await dbFactory.CreateDbContextAsync(cancellationToken);
        var rows = await (
            from source in db.Sources.AsNoTracking()
            join count in Counts(db) on source.Id equals count.SourceId into counts
            from count in counts.DefaultIfEmpty()
            orderby source.Publisher, source.Title, source.Id
            select new { Source = source, Kind = (DependentKind?)count.Kind, Rows = (long?)count.Rows }).ToListAsync(cancellationToken);
        return [.. rows
            .GroupBy(row => row.Source.Id)
            .Select(group => new RegisteredSource(group.First().Source, group
                .Where(row => row.Kind is not null && row.Rows > 0)
                .ToDictionary(row => row.Kind!.Value, row => row.Rows!.Value)))
            .Where(registered => registered.Dependents.Count > 0)];
    }

    private static IQueryable<Count> Counts(TalentMarketDbContext db) =>
        Of(db.PublishedFacts.Select(fact => fact.SourceId), DependentKind.PublishedFact)
            .Concat(Of(Cuts(db), DependentKind.PublishedCut))
            .Concat(Of(db.DealClaims.Where(claim => claim.RemovedAt == null).Select(claim => claim.SourceId), DependentKind.DealClaim))
            .Concat(Of(db.DealEvents.Where(happening => happening.RemovedAt == null).Select(happening => happening.SourceId), DependentKind.DealEvent))
            .Concat(Of(db.RegulatorCases.Where(one => one.RemovedAt == null).Select(one => one.SourceId), DependentKind.RegulatorCase))
            .Concat(Of(Editions(db).Select(edition => edition.SourceId), DependentKind.Edition))
            .Concat(OpenRecords(db))
            .Concat(Of(db.ExchangeRates.Select(rate => rate.SourceId), DependentKind.ExchangeRate))
            .Concat(Of(db.PurchasingPowers.Select(power => power.SourceId), DependentKind.PurchasingPower))
            .Concat(Of(db.Organisations.Where(one => one.SourceId != null).Select(one => one.SourceId!.Value), DependentKind.Organisation))
            .Concat(Of(db.OrganisationTiers.Select(tier => tier.SourceId), DependentKind.OrganisationTier))
            .Concat(Of(db.Hubs.Select(hub => hub.SourceId), DependentKind.Hub))
            .Concat(Of(db.HubCities.Select(city => city.SourceId), DependentKind.HubCity))
            .Concat(Of(db.Jobs.Select(job => job.SourceId), DependentKind.Job))
            .Concat(Of(db.JobFamilies.Select(family => family.SourceId), DependentKind.JobFamily))
            .Concat(Of(db.JobTitleAliases.Select(alias => alias.SourceId), DependentKind.JobTitle))
            .Concat(Of(db.LevelAnchors.Select(anchor => anchor.SourceId), DependentKind.Level))
            .Concat(Of(db.DisclosurePolicies.Select(policy => policy.SourceId), DependentKind.DisclosurePolicy));

    private static IQueryable<long> Cuts(TalentMarketDbContext db) =>
        from cut in db.PublishedCuts
        join edition in db.SurveyEditions on cut.EditionId equals edition.Id
        where edition.Status == EditionStatus.Published
        select cut.SourceId;

    private static IQueryable<Count> Of(IQueryable<long> sources, DependentKind kind) =>
        sources.GroupBy(source => source).Select(group => new Count { SourceId = group.Key, Kind = kind, Rows = group.LongCount() });

    // Counted at the upload, not in the table of records, which may have millions. How many rows a confidential
    // survey has is its contributors' business.
    private static IQueryable<Count> OpenRecords(TalentMarketDbContext db) =>
        from upload in db.Uploads
        join edition in Editions(db) on upload.EditionId equals edition.Id
        where edition.Class == SourceClass.Open
        group upload.RowsAccepted by edition.SourceId into accepted
        select new Count { SourceId = accepted.Key, Kind = DependentKind.OpenRecord, Rows = accepted.Sum() };

    private static IQueryable<PublishedEdition> Editions(TalentMarketDbContext db) =>
        from edition in db.SurveyEditions
        join survey in db.Surveys on edition.SurveyId equals survey.Id
        where edition.Status == EditionStatus.Published
        select new PublishedEdition { Id = edition.Id, SourceId = survey.SourceId, Class = survey.SourceClass };

    private sealed class Count
    {
        public required long SourceId { get; init; }

        public required DependentKind Kind { get; init; }

        public required long Rows { get; init; }
    }

    private sealed class PublishedEdition
    {
        public required long Id { get; init; }

        public required long SourceId { get; init; }

        public required SourceClass Class { get; init; }
    }
}
