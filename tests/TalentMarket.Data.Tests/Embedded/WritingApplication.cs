using System.Runtime.InteropServices;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using TalentMarket.Data.Embedded;

namespace TalentMarket.Data.Tests.Embedded;

/// <summary>The application that crash tests kill: it writes numbered rows and says each one that the server has acknowledged.</summary>
internal static class WritingApplication
{
    public const string Verb = "write-rows";

    public static async Task<int> RunAsync(string dataFolder)
    {
        using var stopping = new CancellationTokenSource();
        using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            await using var postgres = await EmbeddedPostgres.StartAsync(
                new EmbeddedPostgresOptions { DataFolder = dataFolder }, NullLogger.Instance, stopping.Token);
            await using var database = NpgsqlDataSource.Create(postgres.ConnectionString("talentmarket", EmbeddedPostgres.Owner));
            await WriteAsync(database, stopping.Token);
        }
        catch (EmbeddedPostgresException reason)
        {
            Say($"refused {reason.Message}");
            return 1;
        }

        Say("stopped");
        return 0;

        void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            stopping.Cancel();
        }
    }

    private static async Task WriteAsync(NpgsqlDataSource database, CancellationToken cancellationToken)
    {
        await database.CreateCommand("create table if not exists acknowledged (number bigint primary key)").ExecuteNonQueryAsync(cancellationToken);
        var number = (long)(await database.CreateCommand("select count(*) from acknowledged").ExecuteScalarAsync(cancellationToken))!;
        Say($"kept {number}");
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                // The last row before a crash may be there without its acknowledgement.
                await database.CreateCommand($"insert into acknowledged values ({number + 1}) on conflict do nothing")
                    .ExecuteNonQueryAsync(cancellationToken);
                Say($"row {++number}");
            }
            catch (NpgsqlException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(10), CancellationToken.None);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private static void Say(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
