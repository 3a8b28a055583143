using System.Text.Json;

namespace TalentMarket.Data.Tests.Surveys;

/// <summary>Number of rows, and minimum, P10, P25, P50, P75, P90 and maximum of their base salary.</summary>
internal sealed record PayFigures(long Rows, IReadOnlyList<double> Points)
{
    private static readonly string[] Names = ["min", "p10", "p25", "p50", "p75", "p90", "max"];

    /// <summary>Equal to the golden figures, to the cent.</summary>
    public void ShouldBe(JsonElement golden, string cell)
    {
        Rows.ShouldBe(golden.GetProperty("n").GetInt64(), cell);
        for (var i = 0; i < Names.Length; i++)
            Points[i].ShouldBe(golden.GetProperty(Names[i]).GetDouble(), 0.01, $"{cell} {Names[i]}");
    }

    /// <summary>Every cell of the golden group is there and equal.</summary>
    public static void ShouldMatch(Dictionary<string, PayFigures> figures, JsonElement goldenByCell)
    {
        goldenByCell.EnumerateObject().ShouldNotBeEmpty();
        foreach (var cell in goldenByCell.EnumerateObject())
        {
            figures.ShouldContainKey(cell.Name);
            figures[cell.Name].ShouldBe(cell.Value, cell.Name);
        }
    }
}
