using TalentMarket.Domain.RowReview;

namespace TalentMarket.Data.RowReview;

/// <summary>The rows that an act is about.</summary>
/// <param name="Numbers">Of these rows alone; null for all that the scope holds.</param>
public sealed record RowSelection(ReviewScope Scope, IReadOnlyList<int>? Numbers)
{
    internal IQueryable<ReviewRow> Of(TalentMarketDbContext db, long uploadId)
    {
        var rows = db.ReviewRows.Where(row => row.UploadId == uploadId);
        return Numbers is null ? rows.In(Scope, db) : rows.Where(row => Numbers.Contains(row.RowNumber));
    }
}

/// <summary>How an act ended.</summary>
/// <param name="IsDone">False when nothing was changed.</param>
/// <param name="Sentences">What was done, and what could not be.</param>
/// <param name="Issues">Of the row that was to be corrected.</param>
public sealed record RowAnswer(bool IsDone, IReadOnlyList<string> Sentences, IReadOnlyList<Domain.Surveys.ImportIssue> Issues)
{
    internal static RowAnswer Refused(string sentence) => new(false, [sentence], []);
}
