using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

/// <summary>Shows the rows of an edition's file that were set aside, and why.</summary>
public sealed class QuarantineReader(IDbContextFactory<TalentMarketDbContext> contexts)
{
    /// <summary>One page of issues in the order of the rows, and how many there are in all.</summary>
    public async Task<FoundIssues> IssuesAsync(Caller caller, long editionId, int page, int pageSize, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var issues = Of(db, editionId);
        return new FoundIssues(
            await issues.CountAsync(cancellationToken),
            await issues.GroupBy(issue => issue.Column).OrderByDescending(group => group.Count()).Take(20)
                .Select(group => new IssueCount(group.Key, group.Count())).ToListAsync(cancellationToken),
            await issues.OrderBy(issue => issue.RowNumber).ThenBy(issue => issue.Id).Skip((page - 1) * pageSize).Take(pageSize).ToListAsync(cancellationToken));
    }

    /// <summary>The columns of the file, then each row that was set aside with its reasons, as the file has them.</summary>
    public async Task<(IReadOnlyList<string> Columns, IAsyncEnumerable<SetAsideRow> Rows)?> RowsAsync(
        Caller caller, long editionId, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var upload = await db.Uploads.AsNoTracking().SingleOrDefaultAsync(row => row.EditionId == editionId, cancellationToken);
        return upload is null ? null : (upload.Columns, ReadAsync(upload.Id, cancellationToken));
    }

    private async IAsyncEnumerable<SetAsideRow> ReadAsync(long uploadId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = db.ReviewRows.AsNoTracking().Where(row => row.UploadId == uploadId && !row.IsInDraft).OrderBy(row => row.RowNumber)
            .Select(row => new SetAsideRow(row.RowNumber, row.Cells, db.ImportIssues
                .Where(issue => issue.UploadId == uploadId && issue.RowNumber == row.RowNumber && issue.IsOfCorrection == (row.OriginalCells != null)).OrderBy(issue => issue.Id)
                .Select(issue => $"{issue.Column}: found {issue.Found}, expected {issue.Expected}").ToList()));
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken)) yield return row;
    }

    private static IQueryable<ImportIssue> Of(TalentMarketDbContext db, long editionId) =>
        from issue in db.ImportIssues.AsNoTracking()
        join row in db.ReviewRows on new { issue.UploadId, issue.RowNumber } equals new { row.UploadId, RowNumber = (long)row.RowNumber }
        where !row.IsInDraft && issue.IsOfCorrection == (row.OriginalCells != null) && db.Uploads.Any(upload => upload.Id == issue.UploadId && upload.EditionId == editionId)
        select issue;
}

/// <param name="ByColumn">The columns with most issues.</param>
public sealed record FoundIssues(int Total, IReadOnlyList<IssueCount> ByColumn, IReadOnlyList<ImportIssue> Page);

public sealed record IssueCount(string Column, int Issues);

public sealed record SetAsideRow(int RowNumber, IReadOnlyList<string> Cells, IReadOnlyList<string> Reasons);
