using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.TeamBuilds;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>The chance of a complete team, month by month.</summary>
public sealed partial class ChanceCurve : ComponentBase
{
    private const int PlotHeight = 200;
    private const double Left = 9;
    private const double Right = 98;

    [Parameter, EditorRequired]
    public required TeamOutcome Outcome { get; set; }

    private int Last => Outcome.Complete.Count - 1;

    private IEnumerable<int> Ticks => Enumerable.Range(0, Last / 6 + 1).Select(step => step * 6);

    private static string Span => Percent(Right - Left);

    private string Step => Percent((Right - Left) / Last);

    private string Summary => $"Chance of a complete team: {string.Join("; ", Ticks.Select(Readout))}";

    private string Readout(int month) => string.Create(CultureInfo.InvariantCulture,
        $"Month {month}: every seat filled {Outcome.Complete[month] * 100:0} %, four in five {Outcome.MostlyComplete[month] * 100:0} %, bought team joined {Outcome.Joined[month] * 100:0} %.");

    private string X(double month) => Percent(Left + (Right - Left) * month / Last);

    private static int Y(double share) => 12 + (int)Math.Round((1 - share) * PlotHeight);

    private string Path(IReadOnlyList<double> shares)
    {
        var path = new StringBuilder();
        for (var month = 0; month < shares.Count; month++)
            path.Append(CultureInfo.InvariantCulture, $"{(month == 0 ? 'M' : 'L')}{1000.0 * month / Last:0.#} {1000 * (1 - shares[month]):0.#}");
        return path.ToString();
    }

    private static string Percent(double value) => value.ToString("0.###", CultureInfo.InvariantCulture) + "%";
}
