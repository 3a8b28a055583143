using System.Globalization;

namespace TalentMarket.Domain.Tests;

/// <summary>A golden's own data: a small comma-separated file without commas inside its values.</summary>
public sealed class GoldenTable
{
    private readonly Dictionary<string, int> indexes;

    private GoldenTable(string[] lines)
    {
        indexes = Cells(lines[0]).Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index);
        Rows = [.. lines.Skip(1).Where(line => line.Length > 0).Select(line => new Row(Cells(line), indexes))];
    }

    public IReadOnlyList<Row> Rows { get; }

    public static GoldenTable Read(string path) => new(File.ReadAllLines(path));

    private static string[] Cells(string line) => [.. line.Split(',').Select(cell => cell.Trim('"'))];

    public sealed class Row(string[] cells, IReadOnlyDictionary<string, int> indexes)
    {
        public string Text(string column) => cells[indexes[column]];

        public double Number(string column) => double.Parse(Text(column), CultureInfo.InvariantCulture);
    }
}
