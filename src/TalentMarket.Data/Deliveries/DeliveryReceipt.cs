using Microsoft.EntityFrameworkCore;

namespace TalentMarket.Data.Deliveries;

/// <summary>Ends the arrival of files that cannot be kept.</summary>
internal static class DeliveryReceipt
{
    public static Task<int> RefuseAsync(TalentMarketDbContext db, Guid id, string sentence, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> sentences = [sentence];
        return db.Deliveries.Where(row => row.Id == id && row.State == DeliveryState.Receiving).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.State, DeliveryState.Refused).SetProperty(row => row.HasFile, false).SetProperty(row => row.Refusal, sentences), cancellationToken);
    }
}
