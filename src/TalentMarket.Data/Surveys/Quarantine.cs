using Npgsql;
using NpgsqlTypes;
using TalentMarket.Data.SurveyFiles;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

/// <summary>Stores the rows of an upload that were set aside, whole, and why.</summary>
internal sealed class Quarantine(NpgsqlConnection connection, long uploadId)
{
    private const long MostCharacters = 256L << 20;
    private const int Shown = 20;

    private readonly List<string> first = [];
    private long characters;

    public long Rows { get; private set; }

    /// <summary>The first issues, as sentences.</summary>
    public IReadOnlyList<string> First => first;

    public async Task StoreAsync(IReadOnlyList<(SurveyRow Row, IReadOnlyList<ImportIssue> Issues)> setAside, CancellationToken cancellationToken)
    {
        if (setAside.Count == 0) return;
        Rows += setAside.Count;
        foreach (var issue in setAside.SelectMany(row => row.Issues).Take(Shown - first.Count)) first.Add(issue.ToString());
        characters += setAside.Sum(row => row.Row.Cells.Sum(cell => (long)cell.Length));
        if (characters > MostCharacters)
            throw new SurveyFileException($"{Rows} rows would be set aside, more than are kept for correction. The first: {first[0]}");
        await StoreRowsAsync(setAside, cancellationToken);
        await StoreIssuesAsync(setAside, cancellationToken);
    }

    private async Task StoreRowsAsync(IReadOnlyList<(SurveyRow Row, IReadOnlyList<ImportIssue> Issues)> setAside, CancellationToken cancellationToken)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            "copy quarantined_row (upload_id, row_number, cells) from stdin (format binary)", cancellationToken);
        foreach (var (row, _) in setAside)
        {
            await copy.StartRowAsync(cancellationToken);
            await copy.WriteAsync(uploadId, NpgsqlDbType.Bigint, cancellationToken);
            await copy.WriteAsync(row.RowNumber, NpgsqlDbType.Integer, cancellationToken);
            await copy.WriteAsync(row.Cells.Select(Storable).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text, cancellationToken);
        }

        await copy.CompleteAsync(cancellationToken);
    }

    private async Task StoreIssuesAsync(IReadOnlyList<(SurveyRow Row, IReadOnlyList<ImportIssue> Issues)> setAside, CancellationToken cancellationToken)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            "copy import_issue (upload_id, row_number, \"column\", found, expected) from stdin (format binary)", cancellationToken);
        foreach (var issue in setAside.SelectMany(row => row.Issues))
        {
            await copy.StartRowAsync(cancellationToken);
            await copy.WriteAsync(uploadId, NpgsqlDbType.Bigint, cancellationToken);
            await copy.WriteAsync(issue.RowNumber, NpgsqlDbType.Bigint, cancellationToken);
            await copy.WriteAsync(issue.Column, NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(issue.Found, NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(issue.Expected, NpgsqlDbType.Text, cancellationToken);
        }

        await copy.CompleteAsync(cancellationToken);
    }

    // The one character PostgreSQL's text cannot hold.
    private static string Storable(string cell) => cell.Replace('\0', '\uFFFD');
}
