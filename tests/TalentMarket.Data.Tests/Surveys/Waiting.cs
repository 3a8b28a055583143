using Microsoft.EntityFrameworkCore;

namespace TalentMarket.Data.Tests.Surveys;

/// <summary>Waits for what others do in a test's database, as the server itself tells it.</summary>
internal static class Waiting
{
    public static async Task ForLocksAsync(ImportMarket market, int waiting, CancellationToken cancellationToken)
    {
        await using var db = market.CreateDbContext();
        while (await db.Database.SqlQuery<int>(
            $"select count(*)::int as \"Value\" from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
            .SingleAsync(cancellationToken) < waiting)
            await Task.Delay(5, cancellationToken);
    }
}
