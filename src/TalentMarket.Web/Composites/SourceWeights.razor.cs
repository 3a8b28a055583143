using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Composites;

namespace TalentMarket.Web.Composites;

/// <summary>Every source that says something of the job: chosen or not, its match, its weight and its share.</summary>
public sealed partial class SourceWeights : ComponentBase
{
    [Parameter, EditorRequired]
    public required CompositePrice Price { get; set; }
}
