using System.Globalization;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;

namespace TalentMarket.Domain.Titles;

/// <summary>Decisions as a table that people write elsewhere: a title, the code of its job or none, and a level where the title says one.</summary>
public static class TitleTable
{
    public const string Title = "title";
    public const string Job = "job_code";
    public const string Level = "level";

    /// <summary>Stands for: none of our jobs.</summary>
    public const string NoJob = "none";

    public const int MostRows = 20_000;

    private const int LongestTitle = 500;

    public static IReadOnlyList<string> Columns { get; } = [Title, Job, Level];

    /// <summary>Every row that says something, or every reason why the table is not taken. A row without a job code leaves its title as it is.</summary>
    /// <param name="rows">Each with its number in the file.</param>
    public static (IReadOnlyList<TitleTableRow> Rows, IReadOnlyList<TitleTableIssue> Issues) Read(
        IReadOnlyList<string> header, IEnumerable<(int Number, IReadOnlyList<string> Cells)> rows, IReadOnlySet<string> jobCodes)
    {
        var names = header.Select(name => name.Trim().ToLowerInvariant()).ToList();
        var issues = HeaderIssues(names).ToList();
        if (issues.Count > 0) return ([], issues);
        var read = new Dictionary<string, TitleTableRow>(StringComparer.Ordinal);
        foreach (var (number, cells) in rows)
        {
            if (read.Count == MostRows)
            {
                issues.Add(new(number, "the whole row", "one row more", $"at most {MostRows} titles"));
                break;
            }

            if (cells.Count != header.Count)
            {
                issues.Add(new(number, "the whole row", Cells(cells.Count), Cells(header.Count)));
                continue;
            }

            string Cell(string column) => names.IndexOf(column) is >= 0 and var at ? cells[at].Trim() : "";
            var row = Read(number, Cell, jobCodes, issues);
            if (row is not null && !read.TryAdd(row.Key, row) && read[row.Key].Answer != row.Answer)
                issues.Add(new(number, Title, row.Title, $"each title once: row {read[row.Key].Number} says something else of it"));
        }

        return issues.Count == 0 ? ([.. read.Values], []) : ([], issues);
    }

    private static TitleTableRow? Read(int number, Func<string, string> cell, IReadOnlySet<string> jobCodes, List<TitleTableIssue> issues)
    {
        var (title, job, level) = (cell(Title), cell(Job), cell(Level));
        var before = issues.Count;
        if (title.Length is 0 or > LongestTitle) issues.Add(new(number, Title, title, $"a title of at most {LongestTitle} characters"));
        if (job.Length > 0 && job != NoJob && !jobCodes.Contains(job))
            issues.Add(new(number, Job, job, $"{NoJob}, nothing, or the code of a job: {string.Join(", ", jobCodes.Order(StringComparer.Ordinal))}"));
        if (level.Length > 0 && Slug.Find<JobLevel>(level) is null) issues.Add(new(number, Level, level, $"nothing, or one of {string.Join(", ", Slug.All<JobLevel>())}"));
        else if (level.Length > 0 && (job.Length == 0 || job == NoJob)) issues.Add(new(number, Level, level, "nothing beside a title without a job"));
        if (issues.Count > before || job.Length == 0) return null;
        return new TitleTableRow(number, title, job == NoJob ? new TitleAnswer(null, null) : new TitleAnswer(job, Slug.Find<JobLevel>(level)));
    }

    private static IEnumerable<TitleTableIssue> HeaderIssues(List<string> names)
    {
        foreach (var unknown in names.Where(name => !Columns.Contains(name))) yield return new(1, "header", unknown, $"one of {string.Join(", ", Columns)}");
        foreach (var twice in names.GroupBy(name => name).Where(same => same.Count() > 1)) yield return new(1, "header", twice.Key, "each column once");
        foreach (var missing in new[] { Title, Job }.Except(names)) yield return new(1, "header", string.Join(", ", names), $"a column {missing}");
    }

    private static string Cells(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} cells");
}

/// <param name="Number">Of the row in the file.</param>
public sealed record TitleTableRow(int Number, string Title, TitleAnswer Answer)
{
    public string Key { get; } = TitleDecision.KeyOf(Title);
}

/// <summary>Why nothing of a table was taken: where, what was found and what was expected.</summary>
public sealed record TitleTableIssue(int Row, string Column, string Found, string Expected)
{
    private const int ShownCharacters = 100;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"Row {Row}, {Column}: found '{(Found.Length > ShownCharacters ? Found[..ShownCharacters] + "…" : Found)}', expected {Expected}.");
}
