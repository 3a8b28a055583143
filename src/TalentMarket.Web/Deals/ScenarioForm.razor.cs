using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Deals;

/// <summary>What fewer and cheaper deals would come to.</summary>
public sealed partial class ScenarioForm : ComponentBase
{
    [Parameter, EditorRequired]
    public required RegulatorsBoard Board { get; set; }

    private static string Count(decimal deals) => deals.ToString("0.#", CultureInfo.InvariantCulture);
}
