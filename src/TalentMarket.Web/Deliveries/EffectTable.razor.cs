using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.Deliveries;

/// <summary>Bands before and after, beside each other.</summary>
public sealed partial class EffectTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Caption { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<BandMove> Moves { get; set; }
}
