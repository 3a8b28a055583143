using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Illustration;

namespace TalentMarket.Data.Illustration;

/// <summary>Keeps the illustrative sample in the store as the setting and the date ask for it.</summary>
public sealed partial class IllustrativeSurvey(
    IDbContextFactory<TalentMarketDbContext> dbFactory,
    IOptions<IllustrationOptions> options,
    TimeProvider clock,
    ILogger<IllustrativeSurvey> logger)
{
    public const string Code = "illustrative";

    /// <summary>Publishes the sample, moves it on to a newer quarter, or takes it away: in one transaction, or nothing when all is as it should be.</summary>
    /// <returns>True when something changed.</returns>
    public async Task<bool> EnsureAsync(Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permission.PublishSurveys);
        var watch = Stopwatch.StartNew();
        var now = clock.GetUtcNow();
        var newestQuarterEnd = WaveCalendar.NewestQuarterEnd(DateOnly.FromDateTime(now.UtcDateTime));
        var wanted = options.Value.Enabled ? IllustrationTrail.Loaded(newestQuarterEnd) : IllustrationTrail.LeftOut;
        await using var db = await dbFactory.CreateDbContextAsync(cancellationToken);
        var trail = new IllustrationTrail(db);
        if (await trail.StateAsync(cancellationToken) == wanted) return false;

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await trail.LockAsync(cancellationToken);
        var before = await trail.StateAsync(cancellationToken);
        if (before == wanted) return false;
        var rows = new IllustrativeRows(db, now);
        await rows.RemoveAsync(cancellationToken);
        if (options.Value.Enabled) await PublishAsync(db, rows, newestQuarterEnd, cancellationToken);
        await trail.RecordAsync(caller, before, wanted, now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        LogChanged(wanted, watch.ElapsedMilliseconds);
        return true;
    }

    private static async Task PublishAsync(
        TalentMarketDbContext db, IllustrativeRows rows, DateOnly newestQuarterEnd, CancellationToken cancellationToken)
    {
        var (editionIds, organisationIds) = await rows.AddAsync(newestQuarterEnd, cancellationToken);
        await using var copy = await PayRecordCopy.BeginAsync((NpgsqlConnection)db.Database.GetDbConnection(), cancellationToken);
        for (var wave = 0; wave < WaveCalendar.Waves; wave++)
            foreach (var record in IllustrativeMarket.Records(newestQuarterEnd, wave, editionIds[wave], organisationIds))
                await copy.WriteAsync(record, cancellationToken);
        await copy.CompleteAsync(cancellationToken);
    }

    [LoggerMessage(LogLevel.Information, "Illustrative sample: {State}, after {ElapsedMilliseconds} ms")]
    private partial void LogChanged(string state, long elapsedMilliseconds);
}
