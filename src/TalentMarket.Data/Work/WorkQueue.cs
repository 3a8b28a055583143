using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Work;

/// <summary>The queue as the database keeps it. Its clock alone says when a lease ends, so that nodes need not agree on the time.</summary>
internal static class WorkQueue
{
    /// <summary>How long a worker that is heard of no more keeps what it took.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);

    /// <summary>What broke off this often breaks by itself.</summary>
    public const int MostAttempts = 5;

    /// <summary>Within the caller's transaction. False when the same work is waiting or running already.</summary>
    public static async Task<bool> AddAsync(
        TalentMarketDbContext db, Caller caller, WorkKind kind, Guid subjectId, DateTimeOffset at, CancellationToken cancellationToken) =>
        await db.Database.ExecuteSqlAsync($"""
            insert into work_item (id, kind, subject_id, state, attempts, asked_at, asked_by, asked_by_id, asked_from, rows_read, bytes_read)
            values ({Guid.CreateVersion7(at)}, {(short)kind}, {subjectId}, {(short)WorkState.Waiting}, 0, {at}, {caller.Name}, {caller.AccountId}, {caller.Origin}, 0, 0)
            on conflict (kind, subject_id) where state in (1, 2) do nothing
            """, cancellationToken) == 1;

    /// <summary>The oldest item that waits or whose worker is heard of no more, now held by this worker; null when there is none.</summary>
    public static async Task<WorkItem?> TakeAsync(TalentMarketDbContext db, string worker, CancellationToken cancellationToken)
    {
        var taken = await db.WorkItems.FromSql($"""
            update work_item set state = 2, attempts = attempts + 1, leased_by = {worker}, leased_until = clock_timestamp() + {Lease},
                started_at = clock_timestamp(), rows_read = 0, bytes_read = 0
            where id = (select id from work_item
                where (state = 1 or (state = 2 and leased_until < clock_timestamp())) and attempts < {MostAttempts}
                order by id for update skip locked limit 1)
            returning *
            """).AsNoTracking().ToListAsync(cancellationToken);
        return taken.SingleOrDefault();
    }

    /// <summary>Those whose worker was lost once too often.</summary>
    public static Task<List<WorkItem>> GivenUpAsync(TalentMarketDbContext db, CancellationToken cancellationToken) => db.WorkItems.FromSql($"""
        update work_item set state = 4, leased_by = null, leased_until = null, finished_at = clock_timestamp()
        where id in (select id from work_item
            where state in (1, 2) and attempts >= {MostAttempts} and coalesce(leased_until, clock_timestamp()) < clock_timestamp() + interval '1 ms'
            for update skip locked)
        returning *
        """).AsNoTracking().ToListAsync(cancellationToken);

    /// <summary>Says that the worker lives and how far it is.</summary>
    public static async Task<Hold> RenewAsync(
        TalentMarketDbContext db, WorkItem item, long rowsRead, long bytesRead, CancellationToken cancellationToken)
    {
        var cancelled = await db.Database.SqlQuery<bool>($"""
            update work_item set leased_until = clock_timestamp() + {Lease}, rows_read = {rowsRead}, bytes_read = {bytesRead}
            where id = {item.Id} and state = 2 and attempts = {item.Attempts}
            returning cancel_asked_at is not null as "Value"
            """).ToListAsync(cancellationToken);
        return cancelled switch
        {
            [] => Hold.Lost,
            [true] => Hold.CancelAsked,
            _ => Hold.Kept,
        };
    }

    /// <summary>Within the transaction of what was done: it stands or falls with the hold on the item. False when that was lost.</summary>
    public static async Task<bool> EndAsync(TalentMarketDbContext db, WorkItem item, WorkState state, CancellationToken cancellationToken) =>
        await db.Database.ExecuteSqlAsync($"""
            update work_item set state = {(short)state}, leased_by = null, leased_until = null, finished_at = clock_timestamp()
            where id = {item.Id} and state = 2 and attempts = {item.Attempts}
            """, cancellationToken) == 1;

    /// <summary>Lays it back unharmed, for whoever is next.</summary>
    public static Task ReleaseAsync(TalentMarketDbContext db, WorkItem item, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"""
            update work_item set state = 1, attempts = attempts - 1, leased_by = null, leased_until = null
            where id = {item.Id} and state = 2 and attempts = {item.Attempts}
            """, cancellationToken);

    /// <summary>What waits ends at once; what runs is asked to. False when it has ended.</summary>
    public static async Task<CancelAnswer> AskToCancelAsync(TalentMarketDbContext db, WorkKind kind, Guid subjectId, CancellationToken cancellationToken)
    {
        if (await db.Database.ExecuteSqlAsync($"""
            update work_item set state = 5, finished_at = clock_timestamp(), cancel_asked_at = clock_timestamp()
            where kind = {(short)kind} and subject_id = {subjectId} and state = 1
            """, cancellationToken) > 0) return CancelAnswer.Cancelled;
        return await db.Database.ExecuteSqlAsync($"""
            update work_item set cancel_asked_at = clock_timestamp()
            where kind = {(short)kind} and subject_id = {subjectId} and state = 2
            """, cancellationToken) > 0 ? CancelAnswer.Asked : CancelAnswer.HasEnded;
    }
}

/// <summary>What a worker hears when it says that it lives.</summary>
internal enum Hold
{
    Kept,
    CancelAsked,

    /// <summary>Another worker has the item, or it has ended.</summary>
    Lost,
}

internal enum CancelAnswer
{
    Cancelled,
    Asked,
    HasEnded,
}
