using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.RowReview;

/// <summary>One decision about many rows.</summary>
internal sealed class RowDecisions(ReviewAct act, RowDecision decision, string? reason)
{
    private readonly List<string> meanwhile = [];
    private int done;
    private int first;
    private int refused;

    public async Task<(RowAnswer Answer, int Done, int First)> RunAsync(RowSelection selection, CancellationToken cancellationToken)
    {
        await foreach (var batch in selection.Of(act.Db, act.Draft.Upload.Id).InBatchesAsync(cancellationToken))
        {
            meanwhile.AddRange(batch.Where(row => row.Decision is not null).Select(Meanwhile).Take(5 - meanwhile.Count));
            var open = batch.Where(row => row.Decision is null).ToList();
            if (open.Count == 0) continue;
            var decided = await DecideAsync(open, cancellationToken);
            refused += open.Count - decided;
            if (done == 0 && decided > 0) first = open[0].RowNumber;
            done += decided;
        }

        return (new RowAnswer(done > 0, [.. Sentences()], []), done, first);
    }

    public static string Meanwhile(ReviewRow row) => string.Create(CultureInfo.InvariantCulture,
        $"Nothing was done with row {row.RowNumber}: {row.DecidedBy} {Word(row.Decision)} it on {row.DecidedAt?.UtcDateTime:yyyy-MM-dd 'at' HH:mm} UTC.");

    private Task<int> DecideAsync(IReadOnlyList<ReviewRow> rows, CancellationToken cancellationToken) => decision switch
    {
        RowDecision.Rejected => RejectAsync(rows, cancellationToken),
        RowDecision.FactorTaken => TakeFactorAsync(rows, cancellationToken),
        _ => AcceptAsync(rows, cancellationToken),
    };

    private async Task<int> RejectAsync(IReadOnlyList<ReviewRow> rows, CancellationToken cancellationToken)
    {
        await act.Rows.LeaveAsync([.. rows.Where(row => row.IsInDraft).Select(row => row.RowNumber)], cancellationToken);
        return await StoreAsync([.. rows.Select(row => row.RowNumber)], isInDraft: false, null, cancellationToken);
    }

    // A row that was set aside for what it holds does not pass by being accepted: it has to be corrected.
    private async Task<int> AcceptAsync(IReadOnlyList<ReviewRow> rows, CancellationToken cancellationToken)
    {
        var entered = await EnterAsync(rows.Where(row => !row.IsInDraft), null, cancellationToken);
        return await StoreAsync([.. rows.Where(row => row.IsInDraft).Select(row => row.RowNumber), .. entered], isInDraft: true, null, cancellationToken);
    }

    private async Task<int> TakeFactorAsync(IReadOnlyList<ReviewRow> rows, CancellationToken cancellationToken)
    {
        var numbers = rows.Select(row => row.RowNumber).ToList();
        var proposed = await act.Db.RowFlags.Where(flag => flag.UploadId == act.Draft.Upload.Id && numbers.Contains(flag.RowNumber) && flag.ProposedFactor != null)
            .OrderBy(flag => flag.Id).Select(flag => new { flag.RowNumber, flag.ProposedFactor, flag.IsOfCorrection }).ToListAsync(cancellationToken);
        var changed = rows.Where(row => row.OriginalCells is not null).Select(row => row.RowNumber).ToHashSet();
        var factors = proposed.Where(flag => flag.IsOfCorrection == changed.Contains(flag.RowNumber)).DistinctBy(flag => flag.RowNumber)
            .ToDictionary(flag => flag.RowNumber, flag => flag.ProposedFactor!.Value);
        var taken = 0;
        foreach (var group in rows.Where(row => factors.ContainsKey(row.RowNumber)).GroupBy(row => factors[row.RowNumber]))
            taken += await StoreAsync(await EnterAsync(group, group.Key, cancellationToken), isInDraft: true, group.Key, cancellationToken);
        return taken;
    }

    private async Task<IReadOnlyList<int>> EnterAsync(IEnumerable<ReviewRow> rows, PayFactor? factor, CancellationToken cancellationToken)
    {
        var results = await act.Rows.EnterAsync([.. rows.Select(row => new SurveyRow(row.RowNumber, row.Cells) { Factor = factor })], cancellationToken);
        return [.. results.Where(result => result.Value.Record is not null).Select(result => result.Key)];
    }

    private async Task<int> StoreAsync(IReadOnlyList<int> rows, bool isInDraft, PayFactor? factor, CancellationToken cancellationToken) => rows.Count == 0 ? 0
        : await act.Db.ReviewRows.Where(row => row.UploadId == act.Draft.Upload.Id && rows.Contains(row.RowNumber)).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Decision, decision).SetProperty(row => row.IsInDraft, isInDraft).SetProperty(row => row.Factor, factor)
            .SetProperty(row => row.Reason, reason).SetProperty(row => row.DecidedBy, act.Caller.Name).SetProperty(row => row.DecidedAt, act.Now), cancellationToken);

    private IEnumerable<string> Sentences()
    {
        if (done > 0) yield return $"{RowDesk.Rows(done)} {Done(decision)}.";
        if (refused > 0) yield return decision == RowDecision.FactorTaken
            ? $"{RowDesk.Rows(refused)} had no proposed factor, or broke a rule with it, and stayed as they were."
            : $"{RowDesk.Rows(refused)} broke a rule of the format and stayed set aside: correct them, or reject them.";
        foreach (var sentence in meanwhile) yield return sentence;
        if (done + refused + meanwhile.Count == 0) yield return "No row was chosen.";
    }

    private static string Done(RowDecision decision) => decision switch
    {
        RowDecision.Rejected => "rejected",
        RowDecision.FactorTaken => "multiplied as proposed",
        _ => "accepted as the file has them",
    };

    private static string Word(RowDecision? decision) => decision switch
    {
        RowDecision.Fixed => "corrected",
        RowDecision.FactorTaken => "took the factor proposed for",
        RowDecision.Accepted => "accepted",
        _ => "rejected",
    };
}
