using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Web.Deals;

/// <summary>Deals of the same parties, each in one line.</summary>
public sealed partial class RelatedDeals : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<Deal> Deals { get; set; }

    private static string Money(Deal deal) => deal.Of(DealField.HeadlineValue) is not DealFigure.Known value ? "price unknown"
        : DealText.Dollars(value.Range.Best) + (deal.Price.Headline() is PriceAHead.Known price ? $", {DealText.Dollars(price.Range.Best)} a head" : "");
}
