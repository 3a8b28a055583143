using System.Net.Sockets;
using Npgsql;

namespace TalentMarket.Data.Database;

/// <summary>Whether the store answers, as whoever asked it last found out.</summary>
public sealed class StoreReach(TimeProvider clock)
{
    // While it is away one question in this time finds out whether it is back; the others need not wait for a connection.
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(1);

    private readonly Lock state = new();
    private DateTimeOffset? awaySince;
    private DateTimeOffset nextTry;

    /// <summary>Null while it answers.</summary>
    public DateTimeOffset? AwaySince
    {
        get
        {
            lock (state) return awaySince;
        }
    }

    /// <summary>True unless it was away a moment ago.</summary>
    public bool IsWorthATry()
    {
        lock (state)
        {
            var now = clock.GetUtcNow();
            if (awaySince is null || now >= nextTry)
            {
                nextTry = now + BetweenTries;
                return true;
            }

            return false;
        }
    }

    public void Answered()
    {
        lock (state) awaySince = null;
    }

    public void Missed()
    {
        lock (state) awaySince ??= clock.GetUtcNow();
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
}
