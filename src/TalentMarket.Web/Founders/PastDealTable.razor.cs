using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Web.TeamBuilds;

namespace TalentMarket.Web.Founders;

/// <summary>Price against capital raised, and what recruiting does not explain.</summary>
public sealed partial class PastDealTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required FounderBoard Board { get; set; }

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    private static string Money(double? amount) => amount is { } known ? BuildWords.Dollars(known) : "–";

    private static string Times(double? ratio) => ratio is { } known ? known.ToString(known >= 10 ? "0" : "0.0", Invariant) + " ×" : "–";

    private string Rest(PastDeal past) => past.Unexplained(Board.RecruitingCostAHead, Board.TechnologyShare) is { } rest
        ? $"{BuildWords.Dollars(rest)} ({BuildWords.Percent(rest / past.Price)})" : "–";
}
