using Npgsql;
using NpgsqlTypes;
using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.RowReview;

/// <summary>Stores rows that somebody has to look at, without what says who a person is, with what is said of them.</summary>
internal sealed class ReviewRowCopy(NpgsqlConnection connection, BoundMapping mapping, long uploadId)
{
    private readonly PersonalColumns personal = new(mapping.Header, mapping.Uses);

    public async Task RowsAsync(IReadOnlyCollection<SurveyRow> rows, bool isInDraft, CancellationToken cancellationToken)
    {
        foreach (var row in rows) personal.Learn(row);
        await using var copy = await connection.BeginBinaryImportAsync(
            "copy review_row (upload_id, row_number, cells, is_in_draft, was_in_draft) from stdin (format binary)", cancellationToken);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancellationToken);
            await copy.WriteAsync(uploadId, NpgsqlDbType.Bigint, cancellationToken);
            await copy.WriteAsync(row.RowNumber, NpgsqlDbType.Integer, cancellationToken);
            await copy.WriteAsync(Storable(personal.Without(row)), NpgsqlDbType.Array | NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(isInDraft, NpgsqlDbType.Boolean, cancellationToken);
            await copy.WriteAsync(isInDraft, NpgsqlDbType.Boolean, cancellationToken);
        }

        await copy.CompleteAsync(cancellationToken);
    }

    /// <summary>The cells of a row as they are kept.</summary>
    public string[] Kept(SurveyRow row)
    {
        personal.Learn(row);
        return Storable(personal.Without(row));
    }

    public async Task IssuesAsync(IEnumerable<ImportIssue> issues, bool isOfCorrection, CancellationToken cancellationToken)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            "copy import_issue (upload_id, row_number, \"column\", found, expected, is_of_correction) from stdin (format binary)", cancellationToken);
        foreach (var issue in issues)
        {
            await copy.StartRowAsync(cancellationToken);
            await copy.WriteAsync(uploadId, NpgsqlDbType.Bigint, cancellationToken);
            await copy.WriteAsync(issue.RowNumber, NpgsqlDbType.Bigint, cancellationToken);
            await copy.WriteAsync(issue.Column, NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(issue.Found, NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(issue.Expected, NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(isOfCorrection, NpgsqlDbType.Boolean, cancellationToken);
        }

        await copy.CompleteAsync(cancellationToken);
    }

    public async Task FlagsAsync(IEnumerable<RowFlag> flags, bool isOfCorrection, CancellationToken cancellationToken)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            "copy row_flag (upload_id, row_number, kind, \"column\", found, expected, proposed_factor, amount, is_of_correction) from stdin (format binary)", cancellationToken);
        foreach (var flag in flags)
        {
            await copy.StartRowAsync(cancellationToken);
            await copy.WriteAsync(uploadId, NpgsqlDbType.Bigint, cancellationToken);
            await copy.WriteAsync(flag.RowNumber, NpgsqlDbType.Integer, cancellationToken);
            await copy.WriteAsync((short)flag.Kind, NpgsqlDbType.Smallint, cancellationToken);
            await copy.WriteAsync(flag.Column, NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(flag.Found, NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(flag.Expected, NpgsqlDbType.Text, cancellationToken);
            if (flag.ProposedFactor is { } factor) await copy.WriteAsync((short)factor, NpgsqlDbType.Smallint, cancellationToken);
            else await copy.WriteNullAsync(cancellationToken);
            if (flag.Amount is { } amount) await copy.WriteAsync(decimal.Round(amount, 2), NpgsqlDbType.Numeric, cancellationToken);
            else await copy.WriteNullAsync(cancellationToken);
            await copy.WriteAsync(isOfCorrection, NpgsqlDbType.Boolean, cancellationToken);
        }

        await copy.CompleteAsync(cancellationToken);
    }

    // The one character PostgreSQL's text cannot hold.
    public static string[] Storable(IEnumerable<string> cells) => [.. cells.Select(cell => cell.Replace('\0', '\uFFFD'))];
}
