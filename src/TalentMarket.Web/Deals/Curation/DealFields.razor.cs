using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Market;

namespace TalentMarket.Web.Deals.Curation;

/// <summary>The fields of a deal in a form.</summary>
public sealed partial class DealFields : ComponentBase
{
    [Parameter, EditorRequired]
    public required CurationForm Form { get; set; }

    private static IReadOnlyList<(string, string)> Structures => [.. Enum.GetValues<DealStructure>().Select(value => (Slug.Of(value), value.Label()))];
}
