using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Surveys;
using TalentMarket.Data.Trail;
using TalentMarket.Data.Work;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Deliveries;

/// <summary>What people do with a delivery: have it checked, stop that, take it back.</summary>
public sealed class DeliveryDesk(IDbContextFactory<TalentMarketDbContext> contexts, DeliveryFolder folder, TimeProvider clock)
{
    internal const string Gone = "There is no such delivery any more.";

    /// <summary>Fixes how the file is read and into which survey, and asks for its check.</summary>
    /// <returns>What is wrong, or null when the check waits or runs.</returns>
    public async Task<string?> CheckAsync(
        Caller caller, Guid id, string surveyCode, MappingFile mapping, DateOnly? effectiveDate, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await LockedAsync(db, id, cancellationToken) is not { } delivery) return Gone;
        if (delivery.State != DeliveryState.Received) return Busy(delivery);
        delivery.SurveyCode = surveyCode;
        delivery.Mapping = mapping.Json;
        delivery.EffectiveDate = effectiveDate;
        delivery.Refusal = [];
        delivery.State = DeliveryState.Checking;
        db.Record(AuditEntry.By(caller, clock.GetUtcNow(), "mapped", Name(delivery), after: mapping.Json));
        await db.SaveChangesAsync(cancellationToken);
        await WorkQueue.AddAsync(db, caller, WorkKind.CheckDelivery, id, clock.GetUtcNow(), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return null;
    }

    /// <summary>Stops a check; the file stays, to be mapped again.</summary>
    public async Task CancelAsync(Caller caller, Guid id, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await LockedAsync(db, id, cancellationToken) is not { State: DeliveryState.Checking } delivery) return;
        var answer = await WorkQueue.AskToCancelAsync(db, WorkKind.CheckDelivery, id, cancellationToken);
        if (answer == CancelAnswer.HasEnded) return;
        if (answer == CancelAnswer.Cancelled) delivery.State = DeliveryState.Received;
        db.Record(AuditEntry.By(caller, clock.GetUtcNow(), "stopped the check of", Name(delivery)));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Takes a delivery back; its bytes go, its line in the list stays.</summary>
    /// <returns>What is wrong, or null when it is done.</returns>
    public async Task<string?> WithdrawAsync(Caller caller, Guid id, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await LockedAsync(db, id, cancellationToken) is not { } delivery) return Gone;
        if (delivery.State != DeliveryState.Received) return Busy(delivery);
        delivery.State = DeliveryState.Withdrawn;
        delivery.HasFile = false;
        db.Record(AuditEntry.By(caller, clock.GetUtcNow(), "withdrew", Name(delivery)));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        folder.Remove(id);
        return null;
    }

    internal static string Name(Delivery delivery) => $"delivery {delivery.Id} of {delivery.FileName}";

    // Whoever acts on the same delivery at the same time waits here, and then finds what was done.
    private static Task<Delivery?> LockedAsync(TalentMarketDbContext db, Guid id, CancellationToken cancellationToken) =>
        db.Deliveries.FromSql($"select *, xmin from delivery where id = {id} for update").SingleOrDefaultAsync(cancellationToken);

    private static string Busy(Delivery delivery) => delivery.State switch
    {
        DeliveryState.Receiving => "The file is still arriving.",
        DeliveryState.Checking => "The file is being checked. Stop the check first.",
        DeliveryState.Drafted => "The file is a draft edition already.",
        _ => "The file was withdrawn or refused; its bytes are gone.",
    };
}
