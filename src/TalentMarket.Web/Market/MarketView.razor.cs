using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Deals;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Market;

/// <summary>The board of the first page as markup; what asks the reader comes as its content.</summary>
public sealed partial class MarketView : ComponentBase
{
    [Parameter, EditorRequired]
    public required MarketBoard Board { get; set; }

    /// <summary>Dearest a head first; null where deals are no part of the page.</summary>
    [Parameter]
    public DealFindings? Deals { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    internal static IReadOnlyList<(string Address, string Title, string Text)> Doors { get; } =
    [
        ("/pay/bands", "Pay bands", "Any job, level, experience, tier or hub: P10 to P90 with people, organisations and sources."),
        ("/deals", "Deals", "Who bought which team, for how much, and what a head came to, with its bounds and what is unknown."),
        ("/data/sources", "Sources", "Every source with its licence, grade, date and what rests on it."),
        ("/data/api", "API", "The same figures as JSON or CSV, with the parameters of the page."),
    ];

    private string YearsLead =>
        "Base pay a year of senior people (L3) in the United States, full time, as posted or reported. Dot: median. Bar: P25 to P75."
        + (Board.Years.ThinLine.Length == 0 ? "" : " " + Board.Years.ThinLine);

    private static IReadOnlyList<BandRow> YearRows(JobLine line) => [.. line.Years.Select(year => new BandRow
    {
        Key = year.Year.ToString(CultureInfo.InvariantCulture),
        Label = year.Year.ToString(CultureInfo.InvariantCulture),
        Figures = year.Figures,
    })];
}
