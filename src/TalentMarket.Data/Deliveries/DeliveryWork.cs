using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentMarket.Data.Surveys;
using TalentMarket.Data.Trail;
using TalentMarket.Data.Work;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Deliveries;

/// <summary>Works through the queue. A check is one transaction with the end of its item: killed anywhere, it was done or it was not.</summary>
public sealed class DeliveryWork(IDbContextFactory<TalentMarketDbContext> contexts, SurveyImport import, DeliveryFolder folder, TimeProvider clock)
{
    private readonly string worker = $"{Environment.MachineName} {Guid.NewGuid():N}";

    /// <summary>Does the next item to its end. False when nothing waits.</summary>
    public async Task<bool> RunNextAsync(Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await GiveUpAsync(db, cancellationToken);
        if (await WorkQueue.TakeAsync(db, worker, cancellationToken) is not { } item) return false;
        await using var held = new HeldWork(contexts, item, cancellationToken);
        try
        {
            var refusal = await CheckAsync(db, held);
            if (refusal.Count > 0) await EndAsync(db, item, WorkState.Done, refusal, CancellationToken.None);
        }
        catch (Exception reason) when (held.Hold == Hold.CancelAsked && IsInterruption(reason))
        {
            await EndAsync(db, item, WorkState.Cancelled, [], CancellationToken.None);
        }
        catch (Exception reason) when (cancellationToken.IsCancellationRequested && held.Hold == Hold.Kept && IsInterruption(reason))
        {
            await ReleaseAsync(item);
            cancellationToken.ThrowIfCancellationRequested();
        }
        catch (Exception reason) when (reason is HoldLostException || (held.Hold == Hold.Lost && IsInterruption(reason)))
        {
            // Whoever holds it now does it.
        }

        return true;
    }

    private async Task<IReadOnlyList<string>> CheckAsync(TalentMarketDbContext db, HeldWork held)
    {
        var delivery = await db.Deliveries.AsNoTracking().SingleAsync(row => row.Id == held.Item.SubjectId, held.Stopping);
        if (!File.Exists(folder.FileOf(delivery.Id)))
            return ["The file is not in the folder of this installation. If several share a database, Surveys__Folder has to name a folder that all of them reach."];
        var (mapping, problems) = MappingFile.Read(delivery.Mapping!);
        if (mapping is null) return problems;
        var request = new ImportRequest
        {
            Path = folder.FileOf(delivery.Id), FileName = delivery.FileName, SurveyCode = delivery.SurveyCode!, Mapping = mapping,
            EffectiveDate = delivery.EffectiveDate,
        };
        var outcome = await import.RunAsync(Asker(held.Item), request, new Told(held), async (import, edition, account, cancellationToken) =>
        {
            if (!await WorkQueue.EndAsync(import, held.Item, WorkState.Done, cancellationToken)) throw new HoldLostException();
            var text = JsonSerializer.Serialize(account);
            await import.Deliveries.Where(row => row.Id == delivery.Id).ExecuteUpdateAsync(set => set
                .SetProperty(row => row.State, DeliveryState.Drafted).SetProperty(row => row.EditionId, edition.Id)
                .SetProperty(row => row.Account, text), cancellationToken);
        }, held.Stopping);
        return outcome is ImportOutcome.Refused refused ? refused.Sentences : [];
    }

    private async Task GiveUpAsync(TalentMarketDbContext db, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        foreach (var item in await WorkQueue.GivenUpAsync(db, cancellationToken))
            await BackToMappingAsync(db, item, ["The check broke off five times and was given up; the log says why. Nothing of the file was stored."], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task EndAsync(
        TalentMarketDbContext db, WorkItem item, WorkState state, IReadOnlyList<string> refusal, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await WorkQueue.EndAsync(db, item, state, cancellationToken)) return;
        await BackToMappingAsync(db, item, refusal, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task ReleaseAsync(WorkItem item)
    {
        await using var db = await contexts.CreateDbContextAsync(CancellationToken.None);
        await WorkQueue.ReleaseAsync(db, item, CancellationToken.None);
    }

    // A connection that is left in the middle of a COPY says so in its own words.
    private static bool IsInterruption(Exception reason) => reason is OperationCanceledException or NpgsqlException or IOException;

    private static Caller Asker(WorkItem item) => Caller.Absent(item.AskedBy, item.AskedById, item.AskedFrom, Permission.UploadSurveys);

    private async Task BackToMappingAsync(TalentMarketDbContext db, WorkItem item, IReadOnlyList<string> refusal, CancellationToken cancellationToken)
    {
        await db.Deliveries.Where(row => row.Id == item.SubjectId && row.State == DeliveryState.Checking).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.State, DeliveryState.Received).SetProperty(row => row.Refusal, refusal), cancellationToken);
        if (refusal.Count == 0) return;
        // Why stands with the delivery, as long as that is kept: it may quote what is in the file.
        var delivery = await db.Deliveries.AsNoTracking().SingleAsync(row => row.Id == item.SubjectId, cancellationToken);
        db.Record(AuditEntry.By(Asker(item), clock.GetUtcNow(), "found unfit", DeliveryDesk.Name(delivery)));
        await db.SaveChangesAsync(cancellationToken);
    }

    private sealed class Told(HeldWork held) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => held.Report(value.RowsRead, value.BytesRead);
    }

    private sealed class HoldLostException : Exception;
}
