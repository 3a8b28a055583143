using TalentMarket.Domain.Market;

namespace TalentMarket.Domain.Deals.Curation;

/// <summary>Reads the rows of a file of claims; one problem anywhere and nothing of it counts.</summary>
public static class DealFileCheck
{
    public const int MostRows = 5_000;

    /// <summary>The columns, in the order of the example.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. DealDraft.Fields, .. ClaimDraft.Fields];

    private static readonly string[] Needed = ["acquirer", "target", "field", "source_address", "grade", "confidence"];

    /// <param name="header">The file's first row.</param>
    /// <param name="rows">The rows after it, each with its number in the file.</param>
    /// <param name="known">The deals on file by acquirer and target: of these a row need not say more than the two names.</param>
    public static (IReadOnlyList<DealFileRow> Rows, IReadOnlyList<DealImportIssue> Issues) Read(
        IReadOnlyList<string> header, IReadOnlyList<(int Number, IReadOnlyList<string> Cells)> rows, Func<string, string, Deal?> known)
    {
        var issues = HeaderIssues(header).ToList();
        if (issues.Count > 0) return ([], issues);
        if (rows.Count == 0) issues.Add(new DealImportIssue(2, "row", "nothing", "at least one row under the header"));
        if (rows.Count > MostRows) issues.Add(new DealImportIssue(MostRows + 2, "row", $"{rows.Count} rows", $"at most {MostRows}"));
        if (issues.Count > 0) return ([], issues);

        var read = new List<DealFileRow>();
        foreach (var (number, cells) in rows)
        {
            if (cells.Count != header.Count)
            {
                issues.Add(new DealImportIssue(number, "row", $"{cells.Count} cells", $"{header.Count}, as many as the header has"));
                continue;
            }

            var texts = Texts(header, cells);
            if (known(texts.GetValueOrDefault("acquirer", ""), texts.GetValueOrDefault("target", "")) is { } deal) FillIn(texts, deal);
            var (draft, dealProblems) = DealDraft.Read(texts);
            var (claim, claimProblems) = ClaimDraft.Read(texts);
            issues.AddRange(dealProblems.Concat(claimProblems).Select(problem => new DealImportIssue(number, problem.Parameter, problem.Found, problem.Expected)));
            if (draft is not null && claim is not null) read.Add(new DealFileRow(number, draft, claim));
        }

        return issues.Count == 0 ? (read, []) : ([], issues);
    }

    private static IEnumerable<DealImportIssue> HeaderIssues(IReadOnlyList<string> header)
    {
        foreach (var unknown in header.Where(column => !Columns.Contains(column)))
            yield return new DealImportIssue(1, "header", unknown, $"one of {string.Join(", ", Columns)}");
        foreach (var twice in header.GroupBy(column => column).Where(group => group.Count() > 1))
            yield return new DealImportIssue(1, "header", twice.Key, "each column once");
        foreach (var missing in Needed.Except(header))
            yield return new DealImportIssue(1, "header", "nothing", $"a column {missing}");
    }

    private static Dictionary<string, string> Texts(IReadOnlyList<string> header, IReadOnlyList<string> cells)
    {
        var texts = header.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second);
        texts.TryAdd("standing", "");
        if (texts["standing"].Length == 0) texts["standing"] = Slug.Of(ClaimStanding.Stands);
        return texts;
    }

    private static void FillIn(Dictionary<string, string> texts, Deal deal)
    {
        texts["acquirer"] = deal.Acquirer;
        texts["target"] = deal.Target;
        texts["structure"] = Slug.Of(deal.Structure);
        texts["announced"] = deal.Announced.ToString();
    }
}
