using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Reference;

namespace TalentMarket.Data.Reference;

/// <summary>Reads and writes tables of reference data as rows of text, within the transaction of a context.</summary>
internal static class ReferenceStore
{
    public static async Task<IReadOnlyList<ReferenceRow>> RowsAsync(TalentMarketDbContext db, ReferenceTable table, CancellationToken cancellationToken)
    {
        var stored = StoredTables.Find(table.Code);
        await using var command = await CommandAsync(db, $"select * from ({stored.Select}) listed order by {stored.Order}", cancellationToken);
        return await ReadAsync(command, table, cancellationToken);
    }

    /// <summary>The rows that say a text, a page of them, and how many there are.</summary>
    public static async Task<(IReadOnlyList<ReferenceRow> Rows, int Count)> FindAsync(
        TalentMarketDbContext db, ReferenceTable table, string search, int skip, int take, CancellationToken cancellationToken)
    {
        var stored = StoredTables.Find(table.Code);
        var found = $"from ({stored.Select}) listed where strpos(lower(listed::text), lower(@search)) > 0";
        await using var count = await CommandAsync(db, $"select count(*)::int {found}", cancellationToken);
        count.Parameters.AddWithValue("search", search);
        var number = (int)(await count.ExecuteScalarAsync(cancellationToken))!;
        await using var command = await CommandAsync(db, $"select * {found} order by {stored.Order} limit @take offset @skip", cancellationToken);
        command.Parameters.AddWithValue("search", search);
        command.Parameters.AddWithValue("take", take);
        command.Parameters.AddWithValue("skip", skip);
        return (await ReadAsync(command, table, cancellationToken), number);
    }

    /// <summary>What files of a table may name: the first keys of the tables it refers to, and sources.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlySet<string>>> KnownAsync(TalentMarketDbContext db, ReferenceTable table, CancellationToken cancellationToken)
    {
        var known = new Dictionary<string, IReadOnlySet<string>>();
        foreach (var code in table.Columns.Select(column => column.Refers).OfType<string>().Distinct())
            known[code] = (await RowsAsync(db, ReferenceTables.Find(code)!, cancellationToken)).Select(row => row.Cells[0]!).ToHashSet(StringComparer.Ordinal);
        known["source"] = (await RowsAsync(db, ReferenceTables.Find("sources")!, cancellationToken)).Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        if (table.Code != "organisations") return known;
        var pseudonyms = await db.Organisations.Where(organisation => organisation.Kind != OrganisationKind.Public).Select(organisation => organisation.Code).ToListAsync(cancellationToken);
        known["pseudonyms"] = pseudonyms.ToHashSet(StringComparer.Ordinal);
        return known;
    }

    /// <summary>SHA-256 of every cell of a table.</summary>
    public static string StateOf(IEnumerable<ReferenceRow> rows)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in rows)
            foreach (var cell in row.Cells.Append("\n")) hash.AppendData(Encoding.UTF8.GetBytes((cell ?? "\0") + "\u001F"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public static async Task<long?> ConcernedAsync(TalentMarketDbContext db, ReferenceTable table, ReferenceEffect effect, CancellationToken cancellationToken)
    {
        if (effect.IsNothing || StoredTables.Find(table.Code).CountConcerned is not { } sql) return null;
        await using var command = await CommandAsync(db, sql, cancellationToken);
        command.Parameters.AddWithValue("keys", effect.Keys.Select(key => key.Split(ReferenceTable.Between)[0]).Distinct().ToArray());
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    public static Task WriteAsync(TalentMarketDbContext db, ReferenceTable table, IReadOnlyList<ReferenceRow> rows, CancellationToken cancellationToken) =>
        ChangeAsync(db, table, StoredTables.Find(table.Code).Upsert, rows, cancellationToken);

    public static Task RemoveAsync(TalentMarketDbContext db, ReferenceTable table, IReadOnlyList<ReferenceRow> rows, CancellationToken cancellationToken) =>
        ChangeAsync(db, table, StoredTables.Find(table.Code).Delete, rows, cancellationToken);

    private static async Task ChangeAsync(TalentMarketDbContext db, ReferenceTable table, string sql, IReadOnlyList<ReferenceRow> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0) return;
        await using var command = await CommandAsync(db, sql, cancellationToken);
        // A column of the store that files do not have is the same in every row.
        for (var index = 0; index < StoredTables.Find(table.Code).Columns.Count; index++)
            command.Parameters.AddWithValue($"c{index}", rows.Select(row => index < row.Cells.Count ? row.Cells[index] : null).ToArray());
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<NpgsqlCommand> CommandAsync(TalentMarketDbContext db, string sql, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        return new NpgsqlCommand(sql, (NpgsqlConnection)db.Database.GetDbConnection());
    }

    // Numbers and codes as files write them, so that 1.50 on file and 1.5 in a file are the same.
    private static async Task<IReadOnlyList<ReferenceRow>> ReadAsync(NpgsqlCommand command, ReferenceTable table, CancellationToken cancellationToken)
    {
        var rows = new List<ReferenceRow>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var cells = new string?[table.Columns.Count];
            for (var index = 0; index < cells.Length; index++)
            {
                var text = reader.IsDBNull(index) ? null : reader.GetString(index);
                cells[index] = text is null ? null : table.Columns[index].Read(text) ?? text;
            }

            rows.Add(ReferenceRow.Of(table, cells));
        }

        return rows;
    }
}
