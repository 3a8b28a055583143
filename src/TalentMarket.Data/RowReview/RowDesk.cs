using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.RowReview;

/// <summary>What people decide about rows of a draft: one row or all of a scope, each act whole or not at all, with one line in the trail.</summary>
public sealed class RowDesk(IDbContextFactory<TalentMarketDbContext> contexts, TimeProvider clock)
{
    private const int MostReason = 500;

    /// <summary>Accepts, rejects, or takes the proposed factor of rows that nobody decided on yet.</summary>
    public Task<RowAnswer> DecideAsync(
        Caller caller, long editionId, RowSelection selection, RowDecision decision, string? reason, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        if (decision == RowDecision.Rejected && string.IsNullOrWhiteSpace(reason))
            return Task.FromResult(RowAnswer.Refused("Say why: the reason stays beside the row."));
        if (reason?.Length > MostReason) return Task.FromResult(RowAnswer.Refused($"The reason has {reason.Length} characters, expected at most {MostReason}."));
        return ActAsync(caller, editionId, async act =>
        {
            var decided = await new RowDecisions(act, decision, reason?.Trim()).RunAsync(selection, cancellationToken);
            return (decided.Answer, $"{Verb(decision)} {Rows(decided.Done)} of", decided.Done == 1 ? $"row {decided.First}" : null);
        }, reason, cancellationToken);
    }

    /// <summary>Puts rows back to where the check of the file put them, with the cells that the file has.</summary>
    public Task<RowAnswer> UndoAsync(Caller caller, long editionId, RowSelection selection, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        return ActAsync(caller, editionId, async act =>
        {
            var (undone, first) = await new RowUndo(act).RunAsync(selection, cancellationToken);
            return (undone == 0 ? RowAnswer.Refused("Nothing was decided about these rows.") : new RowAnswer(true, [$"{Rows(undone)} back as the check found {(undone == 1 ? "it" : "them")}."], []),
                $"took back what was decided on {Rows(undone)} of", undone == 1 ? $"row {first}" : null);
        }, null, cancellationToken);
    }

    /// <summary>Reads a row with corrected cells.</summary>
    public Task<RowAnswer> FixAsync(Caller caller, long editionId, int rowNumber, IReadOnlyList<string> cells, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        return ActAsync(caller, editionId, async act =>
        {
            var row = await act.Db.ReviewRows.AsNoTracking().SingleOrDefaultAsync(known => known.UploadId == act.Draft.Upload.Id && known.RowNumber == rowNumber, cancellationToken);
            if (row is null) return (RowAnswer.Refused($"Row {rowNumber} is not under review."), "", null);
            if (row.Decision is not null) return (RowAnswer.Refused(RowDecisions.Meanwhile(row)), "", null);
            var corrected = await new CorrectedRows(act).TryAsync(row, cells, cancellationToken);
            return (corrected, "corrected", $"row {rowNumber}");
        }, null, cancellationToken);
    }

    /// <summary>Takes rows that were set aside from a file in which they were corrected.</summary>
    internal Task<RowAnswer> BringAgainAsync(
        Caller caller, long editionId, string fileName, Func<SurveyFiles.SurveyFile> open, CancellationToken cancellationToken) =>
        ActAsync(caller, editionId, async act =>
        {
            var brought = await new CorrectedRows(act).BringAsync(open, cancellationToken);
            return (brought.Answer, $"brought {Rows(brought.Read)} corrected to", $"{Rows(brought.Entered)} of {fileName} accepted");
        }, null, cancellationToken);

    private async Task<RowAnswer> ActAsync(
        Caller caller, long editionId, Func<ReviewAct, Task<(RowAnswer Answer, string Action, string? After)>> change, string? reason, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        // A choice of all rows may take longer than a question does.
        db.Database.SetCommandTimeout(0);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var (draft, problem) = await HeldDraft.TakeAsync(db, editionId, cancellationToken);
        if (draft is null) return RowAnswer.Refused(problem!);
        var now = clock.GetUtcNow();
        var rows = await RowsAgain.OpenAsync(db, draft, DateOnly.FromDateTime(now.UtcDateTime), cancellationToken);
        var (answer, action, after) = await change(new ReviewAct(db, draft, rows, caller, now));
        if (!answer.IsDone) return answer;
        await rows.CompleteAsync(cancellationToken);
        db.Record(AuditEntry.By(caller, now, action, draft.Name, after: string.Join(", because: ", new[] { after, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim() }.OfType<string>()) is { Length: > 0 } text ? text : null));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return answer;
    }

    private static string Verb(RowDecision decision) => decision switch
    {
        RowDecision.Accepted => "accepted",
        RowDecision.Rejected => "rejected",
        RowDecision.FactorTaken => "took the proposed factor of",
        _ => throw new ArgumentOutOfRangeException(nameof(decision), decision, "Not decided by choosing rows."),
    };

    internal static string Rows(long count) => count == 1 ? "1 row" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} rows");
}

/// <summary>What one act works with.</summary>
internal sealed record ReviewAct(TalentMarketDbContext Db, HeldDraft Draft, RowsAgain Rows, Caller Caller, DateTimeOffset Now);
