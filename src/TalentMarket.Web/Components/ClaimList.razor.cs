using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Facts;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.Components;

/// <summary>The published facts drawn beside the bands, with their sources.</summary>
public sealed partial class ClaimList : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<FactMarker> Claims { get; set; }

    private static string Amounts(FactMarker claim) => string.Join(" – ",
        new[] { claim.Low, claim.Mid, claim.High }.OfType<Money>().Distinct().Select(AmountText.Brief));
}
