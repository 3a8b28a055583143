using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace TalentMarket.Data.Surveys;

/// <summary>Held to the end of its transaction by whoever alone writes to a survey: an import, or a change of its drafts.</summary>
internal static class SurveyLock
{
    /// <summary>At once or not at all: an import ends with somebody told why.</summary>
    public static Task<bool> TryAsync(TalentMarketDbContext db, string surveyCode, CancellationToken cancellationToken) =>
        db.Database.SqlQuery<bool>($"select pg_try_advisory_xact_lock(hashtextextended({Name(surveyCode)}, 0)) as \"Value\"").SingleAsync(cancellationToken);

    /// <summary>Waits for another change to end; false, and a broken transaction, where something takes longer: that is an import.</summary>
    public static async Task<bool> WaitAsync(TalentMarketDbContext db, string surveyCode, CancellationToken cancellationToken)
    {
        try
        {
            await db.Database.ExecuteSqlAsync($"select set_config('lock_timeout', '5s', true), pg_advisory_xact_lock(hashtextextended({Name(surveyCode)}, 0))", cancellationToken);
            return true;
        }
        catch (PostgresException waited) when (waited.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            return false;
        }
    }

    private static string Name(string surveyCode) => "import " + surveyCode;
}
