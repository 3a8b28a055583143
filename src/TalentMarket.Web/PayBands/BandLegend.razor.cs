using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.PayBands;

/// <summary>The marks of the page's charts, those that occur.</summary>
public sealed partial class BandLegend : ComponentBase
{
    [Parameter, EditorRequired]
    public required PayBandBoard Board { get; set; }
}
