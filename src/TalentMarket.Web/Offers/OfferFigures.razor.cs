using Microsoft.AspNetCore.Components;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Offers;

/// <summary>The pictures of a comparison, all offers on one axis.</summary>
public sealed partial class OfferFigures : ComponentBase
{
    [Parameter, EditorRequired]
    public required OffersBoard Board { get; set; }

    private MoneyAxis YearAxis => MoneyAxis.Reaching(
        (decimal)Board.Valued.SelectMany(offer => offer.Value!.ByYear).Max(year => year.Total.High) * 1.06m, Board.Currency);
}
