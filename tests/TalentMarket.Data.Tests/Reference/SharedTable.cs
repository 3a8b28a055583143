using System.Globalization;
using Microsoft.VisualBasic.FileIO;

namespace TalentMarket.Data.Tests.Reference;

/// <summary>A CSV file of ../shared read by the framework's own parser, which the product does not use.</summary>
internal static class SharedTable
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string relativePath)
    {
        using var parser = new TextFieldParser(SharedFiles.Path(relativePath)) { HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        parser.SetDelimiters(",");
        var header = parser.ReadFields()!;
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (!parser.EndOfData)
            rows.Add(header.Zip(parser.ReadFields()!).ToDictionary(cell => cell.First, cell => cell.Second));
        return rows;
    }

    public static decimal? Amount(string cell) =>
        cell is "" or "#" ? null : decimal.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);
}
