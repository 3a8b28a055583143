using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TalentMarket.Data.SurveyFiles;
using TalentMarket.Data.Surveys;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Deliveries;

/// <summary>Takes a file as it arrives: counted and hashed on its way to the disk, kept when it is whole and may be a survey.</summary>
public sealed class DeliveryIntake(
    IDbContextFactory<TalentMarketDbContext> contexts, DeliveryFolder folder, IOptions<DeliveryOptions> options, TimeProvider clock)
{
    private const int BufferBytes = 128 * 1024;
    private const string BrokeOff = "The file stopped arriving before all of it was here. Send it again.";

    private static readonly TimeSpan HeardOfWithin = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenSigns = TimeSpan.FromSeconds(1);

    public Task<IntakeOutcome> ReceiveAsync(Caller caller, string? fileName, Stream content, CancellationToken cancellationToken) =>
        ReceiveAsync(caller, fileName, content, null, cancellationToken);

    /// <param name="expected">The open survey that it has to be; null where it may be any file.</param>
    public async Task<IntakeOutcome> ReceiveAsync(Caller caller, string? fileName, Stream content, OpenDataSet? expected, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        if (folder.Problem is { } problem) return new IntakeOutcome.NotTaken(problem);
        var (delivery, room, refusal) = await OpenAsync(caller, fileName, cancellationToken);
        if (refusal is not null) return new IntakeOutcome.NotTaken(refusal);
        try
        {
            if (await CopyAsync(delivery, content, room, cancellationToken) is { } tooLarge)
            {
                await RefuseAsync(caller, delivery, tooLarge);
                return new IntakeOutcome.TooLarge(tooLarge);
            }

            var another = expected is null ? null : await expected.RefuseAsync(folder.FileOf(delivery.Id), cancellationToken);
            if ((Inspect(delivery.Id) ?? another) is { } unfit) await RefuseAsync(caller, delivery, unfit);
            else await KeepAsync(caller, delivery, cancellationToken);
            return new IntakeOutcome.Taken(delivery.Id);
        }
        catch (Exception reason) when (reason is IOException or OperationCanceledException)
        {
            await RefuseAsync(caller, delivery, reason is EndOfStreamException or OperationCanceledException ? BrokeOff : $"The file could not be kept: {reason.Message}");
            throw;
        }
    }

    /// <summary>Ends arrivals whose sender was not heard of for a minute: the instance that took them in is gone.</summary>
    public async Task SweepAsync(Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        var before = clock.GetUtcNow() - HeardOfWithin;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (var lost in await db.Deliveries.AsNoTracking().Where(row => row.State == DeliveryState.Receiving && row.SeenAt < before).ToListAsync(cancellationToken))
            await RefuseAsync(caller, lost, BrokeOff);
    }

    // Whoever sends several at once is counted one after the other.
    private async Task<(Delivery Delivery, long RoomBytes, string? Refusal)> OpenAsync(Caller caller, string? fileName, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var delivery = new Delivery
        {
            Id = Guid.CreateVersion7(now), FileName = DeliveryName.Of(fileName), State = DeliveryState.Receiving, BroughtBy = caller.Name,
            BroughtById = caller.AccountId, CreatedAt = now, SeenAt = now, HasFile = true,
        };
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({"delivery " + caller.Name}, 0))", cancellationToken);
        var own = db.Deliveries.Where(row => row.BroughtById == caller.AccountId && row.BroughtBy == caller.Name);
        var today = await own.CountAsync(row => row.CreatedAt > now.AddDays(-1), cancellationToken);
        var stored = await own.Where(row => row.HasFile).SumAsync(row => row.SizeBytes, cancellationToken);
        if (today >= options.Value.FilesADay)
            return (delivery, 0, $"You have brought {today} files in the last 24 hours, which is as many as are taken from one person. Go on tomorrow, or ask for a higher Surveys__FilesADay.");
        if (stored >= options.Value.StoredBytes)
            return (delivery, 0, $"Files of yours fill the {options.Value.StoredMegabytes} MB that are kept for one person. Withdraw some, or ask for a higher Surveys__StoredMegabytes.");
        db.Add(delivery);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (delivery, options.Value.StoredBytes - stored, null);
    }

    private async Task<string?> CopyAsync(Delivery delivery, Stream content, long roomBytes, CancellationToken cancellationToken)
    {
        await using var file = folder.CreatePart(delivery.Id);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferBytes];
        var limit = new IntakeLimit(options.Value, roomBytes);
        var told = clock.GetTimestamp();
        int read;
        while ((read = await ReadAsync(content, buffer, cancellationToken)) > 0)
        {
            if (delivery.SizeBytes == 0) limit.Look(buffer.AsSpan(0, read));
            delivery.SizeBytes += read;
            if (limit.Refusal(delivery.SizeBytes) is { } tooLarge) return tooLarge;
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            if (clock.GetElapsedTime(told) < BetweenSigns) continue;
            told = clock.GetTimestamp();
            await TellAsync(delivery, cancellationToken);
        }

        file.Flush(flushToDisk: true);
        delivery.Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
        file.Close();
        folder.Keep(delivery.Id);
        return null;
    }

    // Told apart from a disk that takes no more.
    private static async Task<int> ReadAsync(Stream content, byte[] buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await content.ReadAtLeastAsync(buffer, DeliveryKind.Bytes, throwOnEndOfStream: false, cancellationToken);
        }
        catch (IOException broken)
        {
            throw new EndOfStreamException(BrokeOff, broken);
        }
    }

    private async Task TellAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var (size, now) = (delivery.SizeBytes, clock.GetUtcNow());
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.Deliveries.Where(row => row.Id == delivery.Id).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.SizeBytes, size).SetProperty(row => row.SeenAt, now), cancellationToken);
    }

    private string? Inspect(Guid id)
    {
        using (var file = File.OpenRead(folder.FileOf(id)))
        {
            var start = new byte[DeliveryKind.Bytes];
            if (DeliveryKind.Refusal(start.AsSpan(0, file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false))) is { } refusal) return refusal;
        }

        var preview = FilePreview.Read(folder.FileOf(id), null);
        return preview.Problem
            ?? (preview.Header.Any(name => name.Contains('\0', StringComparison.Ordinal)) ? "The file is neither text nor an Excel workbook (.xlsx). Expected one of them."
            : preview.Rows.Count == 0 ? "The file holds no table: under its first line there is nothing."
            : null);
    }

    private async Task KeepAsync(Caller caller, Delivery delivery, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var kept = await db.Deliveries.SingleAsync(row => row.Id == delivery.Id, cancellationToken);
        (kept.State, kept.SizeBytes, kept.Sha256, kept.SeenAt) = (DeliveryState.Received, delivery.SizeBytes, delivery.Sha256, clock.GetUtcNow());
        db.Record(AuditEntry.By(caller, clock.GetUtcNow(), "brought", DeliveryDesk.Name(delivery), after: $"{delivery.SizeBytes} bytes, SHA-256 {delivery.Sha256}"));
        await db.SaveChangesAsync(cancellationToken);
    }

    // Whoever sent it may be gone: it is tidied up all the same.
    private async Task RefuseAsync(Caller caller, Delivery delivery, string sentence)
    {
        folder.Remove(delivery.Id);
        await using var db = await contexts.CreateDbContextAsync(CancellationToken.None);
        await using var transaction = await db.Database.BeginTransactionAsync(CancellationToken.None);
        if (await DeliveryReceipt.RefuseAsync(db, delivery.Id, sentence, CancellationToken.None) == 0) return;
        db.Record(AuditEntry.By(caller, clock.GetUtcNow(), "refused", DeliveryDesk.Name(delivery), after: sentence));
        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
    }
}

/// <summary>How the arrival of a file ended.</summary>
public abstract record IntakeOutcome
{
    private IntakeOutcome()
    {
    }

    /// <summary>It is here, or was refused for what it is: its page tells.</summary>
    public sealed record Taken(Guid Id) : IntakeOutcome;

    public sealed record TooLarge(string Sentence) : IntakeOutcome;

    /// <summary>Nothing of it was read.</summary>
    public sealed record NotTaken(string Sentence) : IntakeOutcome;
}
