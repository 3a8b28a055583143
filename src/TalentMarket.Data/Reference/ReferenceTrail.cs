using System.Globalization;
using System.Text;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Reference;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Reference;

/// <summary>An edit of reference data in the words of the trail.</summary>
internal static class ReferenceTrail
{
    // The rows of a file of daily rates would fill pages of the trail.
    private const int MostCharacters = 20_000;

    public static string SubjectOf(ReferenceTable table) => $"reference data: {table.Code}";

    /// <summary>"2 rows added, 1 changed, 3 removed".</summary>
    public static string Counted(ReferenceEffect effect) => string.Create(CultureInfo.InvariantCulture,
        $"{effect.Added.Count} {(effect.Added.Count == 1 ? "row" : "rows")} added, {effect.Changed.Count} changed, {effect.Removed.Count} removed");

    public static AuditEntry Entry(Caller caller, DateTimeOffset at, CheckedFile file, ReferenceProposal proposal) => AuditEntry.By(
        caller, at, "edited", SubjectOf(file.Table),
        Text([.. file.Effect.Changed.Select(change => change.Before), .. file.Effect.Removed], ""),
        Text([.. file.Effect.Changed.Select(change => change.After), .. file.Effect.Added], $"{Counted(file.Effect)}, from {proposal.FileName} with the SHA-256 {proposal.FileSha256}.\n"));

    private static string Text(IReadOnlyList<ReferenceRow> rows, string first)
    {
        var text = new StringBuilder(first);
        for (var index = 0; index < rows.Count; index++)
        {
            if (text.Length > MostCharacters) return text.Append(CultureInfo.InvariantCulture, $"and {rows.Count - index} rows more").ToString();
            text.AppendJoin(" | ", rows[index].Cells).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }
}
