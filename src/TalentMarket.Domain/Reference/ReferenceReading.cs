namespace TalentMarket.Domain.Reference;

/// <summary>Reads the rows of a file one by one, collecting what is wrong on the way.</summary>
internal sealed class ReferenceReading(ReferenceTable table, IReadOnlyDictionary<string, IReadOnlySet<string>> known)
{
    private const int ShownCharacters = 100;

    private readonly List<ReferenceProblem> problems = [];
    private readonly List<(int RowNumber, ReferenceRow Row)> rows = [];
    private readonly Dictionary<string, int> firstOf = new(StringComparer.Ordinal);

    public IReadOnlyList<ReferenceRow> Rows => [.. rows.Select(read => read.Row)];

    public void Read(int rowNumber, IReadOnlyList<string> texts)
    {
        var before = problems.Count;
        var cells = table.Columns.Zip(texts).Select(pair => Cell(rowNumber, pair.First, pair.Second)).ToList();
        if (problems.Count > before) return;
        var row = ReferenceRow.Of(table, cells);
        if (!firstOf.TryAdd(row.Key, rowNumber))
            Tell(rowNumber, string.Join(", ", table.Keys.Select(key => key.Name)), row.Key, $"each row once: row {firstOf[row.Key]} says it too");
        rows.Add((rowNumber, row));
    }

    /// <summary>With what can only be told once all rows are read.</summary>
    public IReadOnlyList<ReferenceProblem> Problems()
    {
        var own = rows.Select(read => read.Row.Cells[0]!).ToHashSet(StringComparer.Ordinal);
        foreach (var (number, row) in rows)
        {
            foreach (var (column, cell) in table.Columns.Zip(row.Cells).Where(pair => pair.First.Refers is not null && pair.Second is not null))
                if (!known[column.Refers!].Contains(cell!) && !(column.Refers == table.Code && own.Contains(cell!)))
                    Tell(number, column.Name, cell!, $"one that is on file under {ReferenceTables.Find(column.Refers!)!.Title}");
            if (Of(row, "source_title") is { } title && !known["source"].Contains($"{title}{ReferenceTable.Between}{Of(row, "source_address")}"))
                Tell(number, "source_title, source_address", $"{title}, {Of(row, "source_address")}", "a source on file: bring it under Sources first");
            if (known.TryGetValue("pseudonyms", out var pseudonyms) && pseudonyms.Contains(row.Cells[0]!))
                Tell(number, "code", row.Cells[0]!, "a code that no contributor of a survey goes by");
            if (table.Code == "disclosure-policies") ProtectContributors(number, row);
        }

        return [.. problems.OrderBy(problem => problem.RowNumber)];
    }

    private string? Cell(int rowNumber, ReferenceColumn column, string text)
    {
        if (text.Length == 0 && column.IsOptional) return null;
        if (text.Length > 0 && column.Read(text) is { } read) return read;
        Tell(rowNumber, column.Name, text, column.Expected);
        return null;
    }

    // People told us their pay on a promise: no file makes it a weaker one.
    private void ProtectContributors(int number, ReferenceRow row)
    {
        if (row.Cells[0] != "confidential") return;
        foreach (var (name, least) in new[] { ("minimum_organisations", 5), ("minimum_people", 5), ("minimum_tail_organisations", 10), ("minimum_tail_people", 10), ("minimum_age_months", 3), ("people_band_width", 5) })
            if (Whole(row, name) < least) Tell(number, name, Of(row, name)!, $"{least} or more for confidential surveys");
        if (Whole(row, "maximum_organisation_share_percent") > 25) Tell(number, "maximum_organisation_share_percent", Of(row, "maximum_organisation_share_percent")!, "25 or less for confidential surveys");
        if (Whole(row, "significant_digits") is 0 or > 3) Tell(number, "significant_digits", Of(row, "significant_digits")!, "1 to 3 for confidential surveys");
        if (Of(row, "withhold_when_all_equal") != "true") Tell(number, "withhold_when_all_equal", "false", "true for confidential surveys");
    }

    private string? Of(ReferenceRow row, string name) => table.Columns.Zip(row.Cells).FirstOrDefault(pair => pair.First.Name == name).Second;

    private int Whole(ReferenceRow row, string name) => int.Parse(Of(row, name)!, System.Globalization.CultureInfo.InvariantCulture);

    private void Tell(int rowNumber, string column, string found, string expected) =>
        problems.Add(new ReferenceProblem(rowNumber, column, found.Length == 0 ? "nothing" : $"'{(found.Length <= ShownCharacters ? found : found[..ShownCharacters] + "…")}'", expected));
}
