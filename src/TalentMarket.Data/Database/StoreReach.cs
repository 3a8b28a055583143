using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace TalentMarket.Data.Database;

/// <summary>Whether the store answers, as whoever asked it last found out.</summary>
public sealed partial class StoreReach(TimeProvider clock, ILogger<StoreReach> logger)
{
    // While it is away one question in this time finds out whether it is back; the others need not wait for a connection.
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(1);

    // What a page may wait for the store before it shows what was read last.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Lock state = new();
    private DateTimeOffset? awaySince;
    private DateTimeOffset nextTry;
    private bool isAsking;

    /// <summary>Null while it answers.</summary>
    public DateTimeOffset? AwaySince
    {
        get
        {
            lock (state) return awaySince;
        }
    }

    /// <summary>True while it is away: whoever has something to show shows that, and nobody waits. Whether it is back is found out beside it.</summary>
    internal bool IsAwayNow(IDbContextFactory<TalentMarketDbContext> contexts)
    {
        lock (state)
        {
            if (awaySince is null) return false;
            if (isAsking || clock.GetUtcNow() < nextTry) return true;
            (isAsking, nextTry) = (true, clock.GetUtcNow() + BetweenTries);
        }

        _ = LookAgainAsync(contexts);
        return true;
    }

    /// <summary>Asks next to nothing, to find out whether it answers at all.</summary>
    public async Task<bool> AskAsync(NpgsqlDataSource store, CancellationToken cancellationToken)
    {
        try
        {
            await using var ask = store.CreateCommand("select max(number) from market_version");
            ask.CommandTimeout = 2;
            await ask.ExecuteScalarAsync(cancellationToken);
            Answered();
            return true;
        }
        catch (Exception exception) when (IsAway(exception))
        {
            Missed();
            return false;
        }
    }

    public void Answered()
    {
        lock (state)
        {
            if (awaySince is { } since) LogBack(since);
            awaySince = null;
        }
    }

    public void Missed()
    {
        lock (state)
        {
            if (awaySince is null) LogAway();
            awaySince ??= clock.GetUtcNow();
        }
    }

    /// <summary>Waits for an answer as long as a page may. A question that hangs can hang when it is given up as well, so it is left to itself.</summary>
    /// <exception cref="NpgsqlException">There was no answer in time.</exception>
    internal static async Task<TAnswer> InTimeAsync<TAnswer>(Task<TAnswer> asked, CancellationToken cancellationToken)
    {
        try
        {
            return await asked.WaitAsync(Patience, cancellationToken);
        }
        catch (TimeoutException late)
        {
            _ = asked.ContinueWith(failed => failed.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            throw new NpgsqlException("The database does not answer in time.", late);
        }
    }

    /// <summary>True for what is thrown when the server cannot be reached, is starting or going down, or does not answer in time.</summary>
    public static bool IsAway(Exception? exception) => exception switch
    {
        null => false,
        PostgresException refused => refused.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown
            or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections,
        NpgsqlException { InnerException: SocketException or IOException or TimeoutException } => true,
        NpgsqlException { IsTransient: true } => true,
        _ => IsAway(exception.InnerException),
    };

    private async Task LookAgainAsync(IDbContextFactory<TalentMarketDbContext> contexts)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync();
            db.Database.SetCommandTimeout(BetweenTries);
            await db.MarketVersions.AnyAsync();
            Answered();
        }
        catch (Exception exception) when (IsAway(exception))
        {
            Missed();
        }
        catch (ObjectDisposedException)
        {
            // The product has ended meanwhile.
        }
        finally
        {
            lock (state) isAsking = false;
        }
    }

    [LoggerMessage(LogLevel.Error, "The database does not answer; pages show what was read before")]
    private partial void LogAway();

    [LoggerMessage(LogLevel.Information, "The database answers again; it was away since {Since}")]
    private partial void LogBack(DateTimeOffset since);
}
