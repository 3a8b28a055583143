using System.Globalization;

namespace TalentMarket.Domain.Tests.Premiums;

/// <summary>The numbers of a golden's file by column; an empty cell is NaN.</summary>
internal sealed class CsvTable
{
    private readonly Dictionary<string, int> columns;

    public CsvTable(string path)
    {
        var lines = File.ReadAllLines(path);
        columns = lines[0].Split(',').Select((name, index) => (Name: name.Trim('"'), Index: index)).ToDictionary(column => column.Name, column => column.Index);
        Rows = [.. lines.Skip(1).Where(line => line.Length > 0).Select(line =>
            line.Split(',').Select(cell => cell.Length == 0 ? double.NaN : double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())];
    }

    public IReadOnlyList<double[]> Rows { get; }

    public Func<double[], double> this[string column]
    {
        get
        {
            var index = columns[column];
            return row => row[index];
        }
    }
}
