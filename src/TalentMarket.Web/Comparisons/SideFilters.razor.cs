using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Market;
using TalentMarket.Web.Components;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.Comparisons;

/// <summary>What narrows one side.</summary>
public sealed partial class SideFilters : ComponentBase
{
    [Parameter, EditorRequired]
    public required FilterBoard Filters { get; set; }

    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required bool IsSecond { get; set; }

    private string Of(string parameter) => ScopeComparison.NameOf(parameter, IsSecond);

    private IReadOnlyList<FilterGroup> Named(IReadOnlyList<FilterGroup> groups) =>
        [.. groups.Select(group => group with { Choices = [.. group.Choices.Select(choice => choice with { Name = choice.Name is null ? null : Of(choice.Name) })] })];
}
