using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.RowReview;

internal static class ReviewQueries
{
    public static IQueryable<ReviewRow> In(this IQueryable<ReviewRow> rows, ReviewScope scope, TalentMarketDbContext db)
    {
        if (scope.IsInDraft is { } isInDraft) rows = rows.Where(row => row.IsInDraft == isInDraft);
        if (scope.Kind is { } kind) rows = rows.Where(row => db.RowFlags.Any(flag => flag.UploadId == row.UploadId && flag.RowNumber == row.RowNumber
            && flag.IsOfCorrection == (row.OriginalCells != null) && flag.Kind == kind));
        if (scope.Column is { } column)
            rows = rows.Where(row =>
                db.RowFlags.Any(flag => flag.UploadId == row.UploadId && flag.RowNumber == row.RowNumber
                    && flag.IsOfCorrection == (row.OriginalCells != null) && flag.Column == column)
                || (!row.IsInDraft && db.ImportIssues.Any(issue => issue.UploadId == row.UploadId && issue.RowNumber == row.RowNumber
                    && issue.IsOfCorrection == (row.OriginalCells != null) && issue.Column == column)));
        return scope.State switch
        {
            ReviewState.Any => rows,
            ReviewState.Open => rows.Where(row => row.Decision == null),
            var decided => rows.Where(row => row.Decision == (RowDecision)decided),
        };
    }
}
