using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.RowReview;

namespace TalentMarket.Data.RowReview;

/// <summary>Goes through rows under review in their order, some at a time, while they change.</summary>
internal static class ReviewBatches
{
    private const int BatchRows = 2_000;

    public static async IAsyncEnumerable<IReadOnlyList<ReviewRow>> InBatchesAsync(
        this IQueryable<ReviewRow> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var last = 0;
        while (true)
        {
            var after = last;
            var batch = await rows.AsNoTracking().Where(row => row.RowNumber > after).OrderBy(row => row.RowNumber).Take(BatchRows).ToListAsync(cancellationToken);
            if (batch.Count == 0) yield break;
            last = batch[^1].RowNumber;
            yield return batch;
        }
    }
}
