using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Status;

/// <summary>Asks the store about itself.</summary>
public sealed class StoreStatusQuery(IDbContextFactory<TalentMarketDbContext> contexts)
{
    public async Task<StoreStatus> ReadAsync(Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permission.SeeStatus);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var server = await db.Database.SqlQuery<Server>($"""
            select current_setting('server_version') as "Version",
                   pg_database_size(current_database()) as "Bytes",
                   (select count(*) from pg_stat_activity where datname = current_database()) as "Connections",
                   current_setting('max_connections')::bigint as "MostConnections",
                   (select nullif(reltuples, -1)::bigint from pg_class where oid = 'pay_record'::regclass) as "PayRecords",
                   (select nullif(reltuples, -1)::bigint from pg_class where oid = 'audit_entry'::regclass) as "TrailEntries"
            """).SingleAsync(cancellationToken);
        var version = await db.MarketVersions.AsNoTracking().OrderByDescending(market => market.Number).FirstOrDefaultAsync(cancellationToken);
        var editions = await db.SurveyEditions.GroupBy(edition => edition.Status)
            .Select(group => new { Status = group.Key, Count = group.LongCount() }).ToDictionaryAsync(row => row.Status, row => row.Count, cancellationToken);
        var migrations = await db.Database.GetAppliedMigrationsAsync(cancellationToken);
        return new StoreStatus(
            server.Version, server.Bytes, server.Connections, server.MostConnections, migrations.LastOrDefault() ?? "none",
            version?.Number ?? 0, version?.At, editions.GetValueOrDefault(EditionStatus.Published), editions.GetValueOrDefault(EditionStatus.Draft),
            server.PayRecords, server.TrailEntries);
    }

    private sealed record Server(string Version, long Bytes, long Connections, long MostConnections, long? PayRecords, long? TrailEntries);
}
