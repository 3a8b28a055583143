using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Deals;

/// <summary>Prices around each step of an authority.</summary>
public sealed partial class StepTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<RegulatorStep> Steps { get; set; }

    private static string Ratio(decimal ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture);
}
