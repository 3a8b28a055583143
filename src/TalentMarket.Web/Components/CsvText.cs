using System.Globalization;
using System.Text;

namespace TalentMarket.Web.Components;

/// <summary>Comma-separated text after RFC 4180 that a spreadsheet cannot take for a formula.</summary>
public static class CsvText
{
    // What spreadsheets read as the start of a formula, full-width forms and the separators they skip before one included.
    private const string FormulaStarts = "=+-@\t\r\n\0;＝＋－＠";

    public static string Of(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        var text = new StringBuilder();
        Append(text, columns);
        foreach (var row in rows) Append(text, row);
        return text.ToString();
    }

    /// <summary>One line, for what is written as it is read.</summary>
    public static string Line(IEnumerable<object?> cells)
    {
        var text = new StringBuilder();
        Append(text, cells);
        return text.ToString();
    }

    /// <summary>Text that would start a formula gets an apostrophe in front; numbers are never text here.</summary>
    public static string Harmless(string text) => text.Length > 0 && FormulaStarts.Contains(text[0]) ? "'" + text : text;

    private static void Append(StringBuilder text, IEnumerable<object?> cells)
    {
        text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => Quoted(Harmless(text)),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Not a cell of a file."),
    };

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
