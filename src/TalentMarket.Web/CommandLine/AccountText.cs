using System.Globalization;
using TalentMarket.Data.Surveys;

namespace TalentMarket.Web.CommandLine;

/// <summary>The account of an import as a person reads it.</summary>
internal static class AccountText
{
    public static IEnumerable<string> Of(ImportOutcome.Account account, string fileName, TimeSpan elapsed)
    {
        yield return Line($"Read {Rows(account.Read)} of {fileName} in {elapsed.TotalSeconds:0.0} s.");
        yield return Line($"  {account.Accepted:N0} accepted");
        yield return Line($"  {account.Quarantined:N0} set aside, to be corrected");
        yield return Line($"  {account.Duplicate:N0} repeat an earlier row exactly, and were {(account.KeepsDuplicates ? "kept" : "left out")} as the mapping says");
        yield return Line($"  {account.Unmatched:N0} accepted without a job of ours: they count under all jobs");
        if (account.UnmatchedTitles.Count > 0)
            yield return $"The most frequent titles without a job: {string.Join(", ", account.UnmatchedTitles.Select(Title))}.";
        if (account.Issues.Count > 0) yield return account.Quarantined > account.Issues.Count ? "What was set aside, the first:" : "What was set aside:";
        foreach (var issue in account.Issues) yield return "  " + issue;
        var edition = Line($"{account.SurveyCode} as of {account.EffectiveDate:yyyy-MM-dd}, version {account.Version}");
        yield return account.IsPublished ? $"Published {edition}." : $"Kept {edition} as a draft. To publish it: publish {account.SurveyCode}";
    }

    private static string Title(TitleCount title) =>
        title.Nearest is null ? Line($"{title.Title} ({title.Rows:N0})") : Line($"{title.Title} ({title.Rows:N0}, nearest to {title.Nearest})");

    private static string Rows(long count) => count == 1 ? "1 row" : Line($"{count:N0} rows");

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
