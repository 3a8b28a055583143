using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Surveys;
using TalentMarket.Data.Work;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Deliveries;

/// <summary>Shows deliveries and how far they are.</summary>
public sealed class DeliveryReader(IDbContextFactory<TalentMarketDbContext> contexts)
{
    private const int MostListed = 200;

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<Delivery>> ListAsync(Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Deliveries.AsNoTracking().OrderByDescending(row => row.Id).Take(MostListed).ToListAsync(cancellationToken);
    }

    public async Task<ReadDelivery?> FindAsync(Caller caller, Guid id, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.Deliveries.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } delivery) return null;
        var work = await db.WorkItems.AsNoTracking().Where(item => item.SubjectId == id).OrderByDescending(item => item.Id).FirstOrDefaultAsync(cancellationToken);
        var account = delivery.Account is null ? null : JsonSerializer.Deserialize<ImportOutcome.Account>(delivery.Account);
        return new ReadDelivery(delivery, work, account);
    }
}

/// <param name="Work">Its last check; null before one was asked for.</param>
/// <param name="Account">What became of its rows; null until it is a draft.</param>
public sealed record ReadDelivery(Delivery Delivery, WorkItem? Work, ImportOutcome.Account? Account);
