using System.Text;

namespace TalentMarket.Web.Components;

/// <summary>Comma-separated text as a file to keep; the mark in front lets spreadsheets read it as UTF-8.</summary>
internal static class CsvFile
{
    public const string Type = "text/csv; charset=utf-8";

    /// <summary>For what is too long to be held: lines of <see cref="CsvText"/> are written as they come.</summary>
    public static StreamWriter Begin(Stream body) => new(body, Encoding.UTF8, leaveOpen: true);

    /// <param name="name">Without its ending.</param>
    public static IResult Of(string name, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows) =>
        Results.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(CsvText.Of(columns, rows))], Type, name + ".csv");
}
