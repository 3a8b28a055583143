using System.Globalization;
using TalentMarket.Data.RowReview;
using TalentMarket.Domain.RowReview;

namespace TalentMarket.Web.RowReview;

/// <summary>The form of the rows of a page: which button was pressed, and which rows it is about.</summary>
internal sealed class RowsForm(IFormCollection form)
{
    public const string Act = "act";
    public const string Picked = "pick";
    public const string Which = "which";
    public const string Everything = "all";
    public const string Reason = "reason";
    public const string Cell = "cell.";

    public const string Accept = "accept";
    public const string TakeFactor = "factor";
    public const string Reject = "reject";
    public const string Undo = "undo";

    private const int MostPicked = RowsQuery.PageSize;

    public string? Because => form[Reason].ToString() is { Length: > 0 } reason ? reason : null;

    public bool IsUndo => Verb == Undo;

    public RowDecision? Decision => Verb switch
    {
        Accept => RowDecision.Accepted,
        TakeFactor => RowDecision.FactorTaken,
        Reject => RowDecision.Rejected,
        _ => null,
    };

    private string Verb => form[Act].ToString().Split(':')[0];

    /// <summary>One row by its own button, else those ticked or all that match; null when nothing was chosen.</summary>
    public RowSelection? Selection(ReviewScope scope)
    {
        if (form[Act].ToString().Split(':') is [_, var one]) return new RowSelection(scope, [Number(one)]);
        if (form[Which] == Everything) return new RowSelection(scope, null);
        var picked = form[Picked].OfType<string>().Take(MostPicked).Select(Number).ToList();
        return picked.Count == 0 ? null : new RowSelection(scope, picked);
    }

    public IReadOnlyList<string> Cells(int columns) => [.. Enumerable.Range(0, columns).Select(i => form[Name(i)].ToString())];

    public static string Of(string verb, int row) => string.Create(CultureInfo.InvariantCulture, $"{verb}:{row}");

    public static string Name(int column) => string.Create(CultureInfo.InvariantCulture, $"{Cell}{column}");

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
