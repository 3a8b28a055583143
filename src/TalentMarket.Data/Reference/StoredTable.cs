namespace TalentMarket.Data.Reference;

/// <summary>Where the columns of a table of reference data stand in the database.</summary>
/// <param name="From">What the rows are read from, the table itself as t.</param>
/// <param name="Concerned">Published pay rows that the given first keys touch, as a condition on r; null where no row names them.</param>
internal sealed record StoredTable(string Code, string Table, string From, IReadOnlyList<StoredColumn> Columns, string? Concerned)
{
    /// <summary>Every column as text, named as in files.</summary>
    public string Select => $"select {string.Join(", ", Columns.Select(column => $"{column.Read} as {column.Name}"))} from {From}";

    public string Order => string.Join(", ", Columns.Where(column => column.IsKey).Select(column => column.Name).DefaultIfEmpty("1"));

    /// <summary>Writes rows that come as one array of texts a column: @c0, @c1 and so on.</summary>
    public string Upsert
    {
        get
        {
            var written = Columns.Where(column => column.Column is not null).ToList();
            return $"""
                insert into {Table} ({string.Join(", ", written.Select(column => column.Column))})
                select {string.Join(", ", written.Select(column => column.Write))} from {Given}
                on conflict ({string.Join(", ", written.Where(column => column.IsKey).Select(column => column.Column))})
                do update set {string.Join(", ", written.Where(column => !column.IsKey).Select(column => $"{column.Column} = excluded.{column.Column}"))}
                """;
        }
    }

    public string Delete => $"""
        delete from {Table} where ({string.Join(", ", Columns.Where(column => column.IsKey).Select(column => column.Column))})
          in (select {string.Join(", ", Columns.Where(column => column.IsKey).Select(column => column.Write))} from {Given})
        """;

    public string? CountConcerned => Concerned is null ? null : $"""
        select count(*) from pay_record r join survey_edition edition on edition.id = r.edition_id and edition.status = 4 where {Concerned}
        """;

    // A column that is only read, such as one half of a source, is given as well, for the one that is written.
    private string Given =>
        $"unnest({string.Join(", ", Columns.Select((_, index) => $"@c{index}::text[]"))}) as given ({string.Join(", ", Columns.Select(column => column.Name))})";
}

/// <param name="Name">As in files.</param>
/// <param name="Read">Its text, of the table's row.</param>
/// <param name="Column">In the database; null where another column is written from it.</param>
/// <param name="Write">Its value, of the given texts.</param>
internal sealed record StoredColumn(string Name, string Read, string? Column, string? Write, bool IsKey = false)
{
    public static StoredColumn Text(string name) => new(name, $"t.{name}::text", name, $"given.{name}");

    public static StoredColumn Of(string name, string type) => new(name, $"t.{name}::text", name, $"given.{name}::{type}");

    /// <summary>A member of a closed list: its number in the database, its word in files.</summary>
    public static StoredColumn OneOf(string name, params (int Number, string Word)[] members) => new(
        name,
        $"case t.{name} {string.Join(' ', members.Select(member => $"when {member.Number} then '{member.Word}'"))} end",
        name,
        $"case given.{name} {string.Join(' ', members.Select(member => $"when '{member.Word}' then {member.Number}"))} end");

    /// <summary>The two columns by which files name a source.</summary>
    public static IEnumerable<StoredColumn> Source { get; } =
    [
        new("source_title", "source.title", "source_id", "(select id from source where title = given.source_title and address = given.source_address)"),
        new("source_address", "source.address", null, null),
    ];

    public StoredColumn AsKey() => this with { IsKey = true };
}
