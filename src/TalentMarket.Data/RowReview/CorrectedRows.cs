using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.SurveyFiles;
using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.RowReview;

/// <summary>Rows with cells that somebody corrected, in the form of one row or in a file of many.</summary>
internal sealed class CorrectedRows(ReviewAct act)
{
    private const int BatchRows = 2_000;
    private const int Shown = 20;

    /// <summary>Stored when it passes; else nothing is, and the answer has its issues.</summary>
    public async Task<RowAnswer> TryAsync(ReviewRow row, IReadOnlyList<string> cells, CancellationToken cancellationToken)
    {
        var result = (await act.Rows.EnterAsync([new SurveyRow(row.RowNumber, ReviewRowCopy.Storable(cells))], cancellationToken))[row.RowNumber];
        if (result.Record is null) return new RowAnswer(false, [$"Row {row.RowNumber} still breaks a rule. Nothing was changed."], result.Issues);
        var flagged = await StoreAsync([(row, cells, result)], cancellationToken);
        return new RowAnswer(true, [flagged == 0
            ? $"Row {row.RowNumber} is corrected, and in the draft."
            : $"Row {row.RowNumber} is corrected and in the draft, where it is out of the ordinary: it waits for a decision."], []);
    }

    /// <summary>Those that pass enter the draft, the others stay with the issues they have now.</summary>
    public async Task<(RowAnswer Answer, int Read, int Entered)> BringAsync(Func<SurveyFile> open, CancellationToken cancellationToken)
    {
        using var file = open();
        if (CorrectedLayout.Of(file.Header, act.Draft.Upload.Columns) is not { } layout)
            return (RowAnswer.Refused($"The file is not one of rows set aside here: expected the columns {string.Join(", ", act.Draft.Upload.Columns)}, then {SetAsideColumns.Row} and {SetAsideColumns.Because}."), 0, 0);
        var (sentences, read, entered, flagged, further) = (new List<string>(), 0, 0, 0, 0);
        var seen = new HashSet<int>();
        foreach (var batch in file.Rows().Chunk(BatchRows))
        {
            var known = await KnownAsync([.. batch.Select(layout.NumberOf).OfType<int>()], cancellationToken);
            var corrected = new List<(ReviewRow Row, IReadOnlyList<string> Cells)>();
            foreach (var row in batch)
            {
                read++;
                if (Refusal(row, layout, known, seen) is not { } refusal) corrected.Add((known[layout.NumberOf(row)!.Value], layout.CellsOf(row)));
                else if (sentences.Count < Shown) sentences.Add(refusal);
                else further++;
            }

            var results = await act.Rows.EnterAsync([.. corrected.Select(row => new SurveyRow(row.Row.RowNumber, ReviewRowCopy.Storable(row.Cells)))], cancellationToken);
            flagged += await StoreAsync([.. corrected.Select(row => (row.Row, row.Cells, results[row.Row.RowNumber]))], cancellationToken);
            entered += results.Values.Count(result => result.Record is not null);
            sentences.AddRange(results.Values.SelectMany(result => result.Issues).Select(issue => issue.ToString()).Take(Shown - sentences.Count));
        }

        if (further > 0) sentences.Add($"{RowDesk.Rows(further)} more could not be taken.");
        sentences.Insert(0, $"{entered.ToString("N0", CultureInfo.InvariantCulture)} of {RowDesk.Rows(read)} entered the draft.");
        if (flagged > 0) sentences.Insert(1, $"{RowDesk.Rows(flagged)} of them are out of the ordinary and wait for a decision.");
        return (new RowAnswer(seen.Count > 0, sentences, []), read, entered);
    }

    /// <summary>What is said of corrected cells.</summary>
    public static Task<int> ForgetAsync(ReviewAct act, List<int> rows, CancellationToken cancellationToken) => act.Db.Database.ExecuteSqlAsync($"""
        delete from row_flag where upload_id = {act.Draft.Upload.Id} and row_number = any({rows}) and is_of_correction;
        delete from import_issue where upload_id = {act.Draft.Upload.Id} and row_number = any({rows}) and is_of_correction;
        """, cancellationToken);

    private static string? Refusal(SurveyRow row, CorrectedLayout layout, Dictionary<int, ReviewRow> known, HashSet<int> seen)
    {
        if (layout.NumberOf(row) is not { } number) return $"Line {row.RowNumber} has no row number in {SetAsideColumns.Row}: found '{layout.NumberText(row)}'.";
        if (!known.TryGetValue(number, out var found)) return $"Row {number} of line {row.RowNumber} was never set aside.";
        if (found.Decision is not null) return RowDecisions.Meanwhile(found);
        if (found.IsInDraft) return $"Row {number} is not set aside any more: it is in the draft.";
        return seen.Add(number) ? null : $"Row {number} stands in the file more than once: the first was taken.";
    }

    private async Task<Dictionary<int, ReviewRow>> KnownAsync(List<int> numbers, CancellationToken cancellationToken) => await act.Db.ReviewRows.AsNoTracking()
        .Where(row => row.UploadId == act.Draft.Upload.Id && numbers.Contains(row.RowNumber)).ToDictionaryAsync(row => row.RowNumber, cancellationToken);

    // Returns how many are in the draft and flagged: those wait, the others are done.
    private async Task<int> StoreAsync(IReadOnlyList<(ReviewRow Row, IReadOnlyList<string> Cells, CheckedRow Result)> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0) return 0;
        await ForgetAsync(act, [.. rows.Select(row => row.Row.RowNumber)], cancellationToken);
        await act.Rows.Copy.IssuesAsync(rows.SelectMany(row => row.Result.Issues), isOfCorrection: true, cancellationToken);
        var flagged = await act.Rows.FlagAsync([.. rows.Select(row => row.Result).Where(result => result.Record is not null)], cancellationToken);
        foreach (var (row, cells, result) in rows)
        {
            var (number, isIn) = (row.RowNumber, result.Record is not null);
            RowDecision? decision = isIn && !flagged.Contains(number) ? RowDecision.Fixed : null;
            await act.Db.Database.ExecuteSqlAsync($"""
                update review_row set original_cells = coalesce(original_cells, cells), cells = {act.Rows.Copy.Kept(new SurveyRow(number, cells))}, is_in_draft = {isIn},
                    decision = {(short?)decision}, decided_by = {act.Caller.Name}, decided_at = {act.Now}
                where upload_id = {act.Draft.Upload.Id} and row_number = {number}
                """, cancellationToken);
        }

        return flagged.Count;
    }
}
