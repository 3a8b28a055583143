using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.RowReview;

/// <summary>Takes decisions and corrections back.</summary>
internal sealed class RowUndo(ReviewAct act)
{
    public async Task<(int Undone, int First)> RunAsync(RowSelection selection, CancellationToken cancellationToken)
    {
        var (undone, first) = (0, 0);
        var decided = selection.Of(act.Db, act.Draft.Upload.Id).Where(row => row.Decision != null || row.OriginalCells != null);
        await foreach (var batch in decided.InBatchesAsync(cancellationToken))
        {
            if (undone == 0) first = batch[0].RowNumber;
            undone += batch.Count;
            await act.Rows.LeaveAsync([.. batch.Where(row => row.IsInDraft && !row.WasInDraft).Select(row => row.RowNumber)], cancellationToken);
            // What only was accepted as it is needs no second reading.
            await act.Rows.EnterAsync([.. batch.Where(row => row.WasInDraft && (!row.IsInDraft || row.Factor is not null || row.OriginalCells is not null))
                .Select(row => new SurveyRow(row.RowNumber, row.OriginalCells ?? row.Cells))], cancellationToken);
            await ForgetAsync([.. batch.Select(row => row.RowNumber)], cancellationToken);
        }

        return (undone, first);
    }

    private async Task ForgetAsync(List<int> rows, CancellationToken cancellationToken)
    {
        var upload = act.Draft.Upload.Id;
        await CorrectedRows.ForgetAsync(act, rows, cancellationToken);
        await act.Db.Database.ExecuteSqlAsync($"""
            update review_row set cells = coalesce(original_cells, cells), original_cells = null, is_in_draft = was_in_draft,
                factor = null, decision = null, reason = null, decided_by = null, decided_at = null
            where upload_id = {upload} and row_number = any({rows})
            """, cancellationToken);
    }
}
