using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace TalentMarket.Data.Surveys;

/// <summary>Held to the end of its transaction by whoever alone writes to a survey: an import, or a change of its drafts.</summary>
internal static class SurveyLock
{
    /// <summary>Waits for another change to end, or for the session of a worker that was stopped a moment ago; false, and a broken
    /// transaction, where something takes longer: that is an import.</summary>
    public static async Task<bool> WaitAsync(TalentMarketDbContext db, string surveyCode, CancellationToken cancellationToken)
    {
        try
        {
            await db.Database.ExecuteSqlAsync($"select set_config('lock_timeout', '5s', true), pg_advisory_xact_lock(hashtextextended({Name(surveyCode)}, 0))", cancellationToken);
            // Whatever else the transaction waits for, it waits for as ever.
            await db.Database.ExecuteSqlAsync($"select set_config('lock_timeout', '0', true)", cancellationToken);
            return true;
        }
        catch (PostgresException waited) when (waited.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            return false;
        }
    }

    private static string Name(string surveyCode) => "import " + surveyCode;
}
