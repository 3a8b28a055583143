using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Offers;

/// <summary>The page as it stands for one board.</summary>
public sealed partial class OffersView : ComponentBase
{
    [Parameter, EditorRequired]
    public required OffersBoard Board { get; set; }

    [Parameter, EditorRequired]
    public required OfferChoices Choices { get; set; }

    private IReadOnlyList<string> Worth => [.. Board.Offers.Select(offer => offer.Value is { } value ? Board.Brief(value.FourYearValue) : "")];
}
