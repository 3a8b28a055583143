using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Web.Deals;

/// <summary>What the shapes of a plot mean.</summary>
public sealed partial class StructureKey : ComponentBase
{
    [Parameter, EditorRequired]
    public required IEnumerable<DealStructure> Structures { get; set; }

    /// <summary>The steps of regulators that are marked.</summary>
    [Parameter]
    public IEnumerable<RegulatorMoment> Moments { get; set; } = [];

    private IEnumerable<(string Path, string Words)> Steps => Moments.OrderBy(moment => moment.Kind).Select(moment => (moment.Path, moment.KindWords)).Distinct();
}
