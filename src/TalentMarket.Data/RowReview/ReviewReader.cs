using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.RowReview;

/// <summary>Shows the rows of an edition that somebody has to look at, and what its file holds.</summary>
public sealed class ReviewReader(IDbContextFactory<TalentMarketDbContext> contexts)
{
    /// <summary>Null when there is no such edition, or it did not come from a file.</summary>
    public async Task<FoundRows?> ReadAsync(Caller caller, long editionId, ReviewScope scope, int page, int pageSize, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await FindAsync(db, editionId, cancellationToken) is not var (survey, edition, upload)) return null;
        var all = db.ReviewRows.AsNoTracking().Where(row => row.UploadId == upload.Id);
        var matching = all.In(scope, db);
        var rows = await matching.OrderBy(row => row.RowNumber).Skip((page - 1) * pageSize).Take(pageSize).ToListAsync(cancellationToken);
        return new FoundRows(
            SurveyPublisher.Name(survey, edition), edition.Status, survey.SourceClass, upload.Columns, await matching.CountAsync(cancellationToken),
            await all.CountAsync(row => row.Decision == null && !row.IsInDraft, cancellationToken),
            await all.CountAsync(row => row.Decision == null && row.IsInDraft, cancellationToken),
            await db.RowFlags.Where(flag => flag.UploadId == upload.Id).Select(flag => flag.Kind).Distinct().OrderBy(kind => kind).ToListAsync(cancellationToken),
            await ColumnsAsync(db, upload.Id, cancellationToken), await WithReasonsAsync(db, upload.Id, rows, cancellationToken));
    }

    /// <summary>One row of the queue; null when it is not in it.</summary>
    public async Task<ReviewedRow?> FindAsync(Caller caller, long editionId, int rowNumber, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await FindAsync(db, editionId, cancellationToken) is not var (_, _, upload)) return null;
        var rows = await db.ReviewRows.AsNoTracking().Where(row => row.UploadId == upload.Id && row.RowNumber == rowNumber).ToListAsync(cancellationToken);
        return (await WithReasonsAsync(db, upload.Id, rows, cancellationToken)).SingleOrDefault();
    }

    /// <summary>What the file holds, as its check found it; null for what came in before that was kept.</summary>
    public async Task<FileProfile?> ProfileAsync(Caller caller, long editionId, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var text = await db.Uploads.Where(upload => upload.EditionId == editionId).Select(upload => upload.Profile).SingleOrDefaultAsync(cancellationToken);
        return text is null ? null : JsonSerializer.Deserialize<FileProfile>(text);
    }

    private static async Task<(Survey Survey, SurveyEdition Edition, Upload Upload)?> FindAsync(TalentMarketDbContext db, long editionId, CancellationToken cancellationToken)
    {
        var found = await (
            from edition in db.SurveyEditions.AsNoTracking()
            join survey in db.Surveys.AsNoTracking() on edition.SurveyId equals survey.Id
            join upload in db.Uploads.AsNoTracking() on edition.Id equals upload.EditionId
            where edition.Id == editionId
            select new { survey, edition, upload }).SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : (found.survey, found.edition, found.upload);
    }

    private static async Task<IReadOnlyList<string>> ColumnsAsync(TalentMarketDbContext db, long uploadId, CancellationToken cancellationToken) =>
        [.. (await db.RowFlags.Where(flag => flag.UploadId == uploadId).Select(flag => flag.Column).Distinct().ToListAsync(cancellationToken))
            .Union(await db.ImportIssues.Where(issue => issue.UploadId == uploadId).Select(issue => issue.Column).Distinct().ToListAsync(cancellationToken))
            .Order(StringComparer.Ordinal)];

    private static async Task<IReadOnlyList<ReviewedRow>> WithReasonsAsync(
        TalentMarketDbContext db, long uploadId, IReadOnlyList<ReviewRow> rows, CancellationToken cancellationToken)
    {
        var numbers = rows.Select(row => row.RowNumber).ToList();
        var issueNumbers = numbers.Select(number => (long)number).ToList();
        var flags = (await db.RowFlags.AsNoTracking().Where(flag => flag.UploadId == uploadId && numbers.Contains(flag.RowNumber)).OrderBy(flag => flag.Id)
            .ToListAsync(cancellationToken)).ToLookup(flag => (flag.RowNumber, flag.IsOfCorrection));
        var issues = (await db.ImportIssues.AsNoTracking().Where(issue => issue.UploadId == uploadId && issueNumbers.Contains(issue.RowNumber)).OrderBy(issue => issue.Id)
            .ToListAsync(cancellationToken)).ToLookup(issue => ((int)issue.RowNumber, issue.IsOfCorrection));
        return [.. rows.Select(row => new ReviewedRow(
            row.RowNumber, row.Cells, row.IsInDraft, row.OriginalCells is not null, row.Decision, row.Reason, row.DecidedBy, row.DecidedAt, row.Factor,
            [.. flags[(row.RowNumber, row.OriginalCells is not null)]], row.IsInDraft ? [] : [.. issues[(row.RowNumber, row.OriginalCells is not null)]]))];
    }
}

/// <param name="Total">Rows that match, on all pages.</param>
/// <param name="OpenSetAside">Rows set aside that wait for a decision.</param>
/// <param name="OpenFlagged">Rows of the draft that do.</param>
public sealed record FoundRows(
    string Name, EditionStatus Status, SourceClass SourceClass, IReadOnlyList<string> Columns, int Total, int OpenSetAside, int OpenFlagged,
    IReadOnlyList<FlagKind> Kinds, IReadOnlyList<string> FlaggedColumns, IReadOnlyList<ReviewedRow> Page);

/// <param name="IsChanged">True when its cells are not those of the file.</param>
/// <param name="Issues">Why it is set aside.</param>
public sealed record ReviewedRow(
    int RowNumber, IReadOnlyList<string> Cells, bool IsInDraft, bool IsChanged, RowDecision? Decision, string? Reason, string? DecidedBy, DateTimeOffset? DecidedAt,
    PayFactor? Factor, IReadOnlyList<RowFlag> Flags, IReadOnlyList<ImportIssue> Issues)
{
    public PayFactor? ProposedFactor => Flags.FirstOrDefault(flag => flag.ProposedFactor is not null)?.ProposedFactor;
}
