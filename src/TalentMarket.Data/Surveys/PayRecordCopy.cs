using Npgsql;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

/// <summary>Writes pay records by raw binary COPY: about as fast as psql's \copy, three times as fast as value by value.
/// Inside a transaction of the connection it is part of it; disposed before completion, nothing is stored.</summary>
public sealed class PayRecordCopy : IAsyncDisposable
{
    private const int FlushBytes = 60 * 1024;
    private static readonly string Command =
        $"copy pay_record ({string.Join(", ", PayRecordColumns.All.Select(column => column.Name))}) from stdin (format binary)";

    // The signature, then 32 bits of flags and the length of an extension, both 0.
    private static readonly byte[] Header = [.. "PGCOPY\n"u8, 0xFF, 0x0D, 0x0A, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    private readonly NpgsqlRawCopyStream stream;
    private readonly CopyBuffer buffer = new();
    private bool isCompleted;

    private PayRecordCopy(NpgsqlRawCopyStream stream)
    {
        this.stream = stream;
        buffer.Raw(Header);
    }

    public static async Task<PayRecordCopy> BeginAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        new(await connection.BeginRawBinaryCopyAsync(Command, cancellationToken));

    /// <summary>Writes the record; true once enough is buffered that <see cref="FlushAsync"/> should follow.</summary>
    public bool Write(PayRecord record)
    {
        buffer.Short((short)PayRecordColumns.All.Count);
        foreach (var (_, write) in PayRecordColumns.All) write(buffer, record);
        return buffer.Length >= FlushBytes;
    }

    public ValueTask WriteAsync(PayRecord record, CancellationToken cancellationToken) =>
        Write(record) ? FlushAsync(cancellationToken) : ValueTask.CompletedTask;

    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await stream.WriteAsync(buffer.Written, cancellationToken);
        buffer.Clear();
    }

    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        buffer.Short(-1);
        await FlushAsync(cancellationToken);
        await stream.FlushAsync(cancellationToken);
        isCompleted = true;
        // Disposing the stream is what ends the COPY, and throws what the server refused.
        await stream.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (isCompleted) return;
        isCompleted = true;
        try
        {
            await stream.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // A cancelled write has ended the COPY already; its own exception is the one to hear.
        }

        await stream.DisposeAsync();
    }
}
