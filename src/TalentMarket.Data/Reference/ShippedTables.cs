using System.Text;
using Npgsql;

namespace TalentMarket.Data.Reference;

/// <summary>Copies the shipped tables as they are into temporary ones and lets the server merge them: a handful of statements, no row by row.</summary>
internal static class ShippedTables
{
    public static async Task StageAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var tables = ShippedFiles.CsvTables().ToList();
        var create = new StringBuilder();
        foreach (var (name, text) in tables)
            create.Append("create temp table shipped_").Append(name)
                .Append(" (line integer generated always as identity, ")
                .AppendJoin(", ", Columns(text).Select(column => column + " text"))
                .Append(") on commit drop;\n");
        await ExecuteAsync(connection, create.ToString(), cancellationToken);

        foreach (var (name, text) in tables)
        {
            var copy = $"copy shipped_{name} ({string.Join(", ", Columns(text))}) from stdin (format csv, header match)";
            await using var writer = await connection.BeginTextImportAsync(copy, cancellationToken);
            await writer.WriteAsync(text.AsMemory(), cancellationToken);
        }
    }

    public static async Task MergeAsync(NpgsqlConnection connection, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var script in ShippedFiles.MergeScripts())
        {
            await using var merge = new NpgsqlCommand(script, connection);
            merge.Parameters.AddWithValue("loaded_at", now);
            await merge.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string[] Columns(string csv) => csv[..csv.IndexOf('\n', StringComparison.Ordinal)].TrimEnd('\r').Split(',');
}
