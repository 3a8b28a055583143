using Npgsql;

namespace TalentMarket.Data.Backups;

/// <summary>The tables of the schema as the database itself describes them.</summary>
internal static class StoredTables
{
    /// <summary>Tables with the columns that hold what was written, each after every table that it refers to.</summary>
    public static async Task<IReadOnlyList<(string Name, IReadOnlyList<string> Columns)>> InFillingOrderAsync(
        NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var columns = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        await using (var tables = new NpgsqlCommand("""
            select c.relname::text, array_agg(a.attname::text order by a.attnum)
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> '__EFMigrationsHistory'
            group by c.relname
            """, connection))
        await using (var reader = await tables.ExecuteReaderAsync(cancellationToken))
            while (await reader.ReadAsync(cancellationToken)) columns.Add(reader.GetString(0), reader.GetFieldValue<string[]>(1));

        var references = new List<(string From, string To)>();
        await using (var constraints = new NpgsqlCommand("""
            select a.relname::text, b.relname::text
            from pg_constraint f join pg_class a on a.oid = f.conrelid join pg_class b on b.oid = f.confrelid
            where f.contype = 'f' and a.relnamespace = 'public'::regnamespace and a.oid <> b.oid
            """, connection))
        await using (var reader = await constraints.ExecuteReaderAsync(cancellationToken))
            while (await reader.ReadAsync(cancellationToken)) references.Add((reader.GetString(0), reader.GetString(1)));

        var ordered = new List<string>();
        while (ordered.Count < columns.Count)
        {
            var ready = columns.Keys.Except(ordered)
                .Where(table => references.All(reference => reference.From != table || ordered.Contains(reference.To))).ToList();
            if (ready.Count == 0) throw new InvalidOperationException("Tables refer to each other in a circle; none can be filled first.");
            ordered.AddRange(ready);
        }

        return [.. ordered.Select(table => (table, columns[table]))];
    }

    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(Quoted));
}
