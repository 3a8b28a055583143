using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Web.Deals;

/// <summary>Authorities' cases, with the deals they are about where there are several.</summary>
public sealed partial class CaseTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<(Deal Deal, RegulatorCase Case)> Cases { get; set; }

    [Parameter, EditorRequired]
    public required string Caption { get; set; }

    [Parameter]
    public bool NamesDeals { get; set; } = true;

    private static string Day(PartialDate? date) => date is { } known ? DealText.Day(known) : "–";

    private static string Value(Deal deal) => deal.Of(DealField.HeadlineValue) is DealFigure.Known known ? DealText.Dollars(known.Range.Best) : "unknown";

    private static string AHead(Deal deal) => deal.Price.Headline() is PriceAHead.Known known ? DealText.Dollars(known.Range.Best) : "unknown";
}
