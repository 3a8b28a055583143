using System.Globalization;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Titles;

namespace TalentMarket.Web.Titles;

/// <summary>The form of a page of titles: which button was pressed, and what the rows say.</summary>
internal sealed class TitleForm(IFormCollection form)
{
    public const string Act = "act";
    public const string Picked = "pick";
    public const string Key = "key.";
    public const string Seen = "seen.";
    public const string Job = "job.";
    public const string Level = "level.";
    public const string First = "first.";

    /// <summary>The row of the title that was decided last.</summary>
    public const string Last = "last";

    public const string NoJob = "none";
    public const string TakeSafe = "take-safe";
    public const string TakePicked = "take-picked";
    public const string NonePicked = "none-picked";
    public const string UndoPicked = "undo-picked";

    private const int MostRows = TitleQuery.PageSize;

    private const string TakeOne = "take";
    private const string SetOne = "set";
    private const string UndoOne = "undo";

    public static string Take(string row, string? job) => $"{TakeOne}:{row}:{job ?? NoJob}";

    public static string Set(string row) => $"{SetOne}:{row}";

    public static string Undo(string row) => $"{UndoOne}:{row}";

    public bool IsTakeSafe => Text(Act) == TakeSafe;

    /// <summary>None where nothing was chosen that could be done.</summary>
    public IReadOnlyList<TitleChoice> Choices => Text(Act).Split(':') switch
    {
        [TakeOne, var row, var job] => [Choice(row, AnswerOf(row, job))],
        [SetOne, var row] when Text(Job + row).Length > 0 => [Choice(row, AnswerOf(row, Text(Job + row)))],
        [UndoOne, var row] => [Choice(row, null)],
        [TakePicked] => [.. PickedRows.Where(row => Text(First + row).Length > 0).Select(row => Choice(row, AnswerOf(row, Text(First + row))))],
        [NonePicked] => [.. PickedRows.Select(row => Choice(row, new TitleAnswer(null, null)))],
        [UndoPicked] => [.. PickedRows.Select(row => Choice(row, null))],
        _ => [],
    };

    private IEnumerable<string> PickedRows => form[Picked].OfType<string>().Where(row => form.ContainsKey(Key + row)).Take(MostRows);

    private TitleChoice Choice(string row, TitleAnswer? answer) =>
        new(Text(Key + row), uint.TryParse(Text(Seen + row), NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : null, answer);

    private TitleAnswer AnswerOf(string row, string job) => job == NoJob ? new TitleAnswer(null, null) : new TitleAnswer(job, Slug.Find<JobLevel>(Text(Level + row)));

    private string Text(string name) => form[name].ToString();
}
