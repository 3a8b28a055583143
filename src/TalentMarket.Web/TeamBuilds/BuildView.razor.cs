using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.TeamBuilds;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>The page as it stands for one board.</summary>
public sealed partial class BuildView : ComponentBase
{
    [Parameter, EditorRequired]
    public required BuildBoard Board { get; set; }

    private double? Price => Board.Scenario is { HasPrice: true } scenario ? scenario[BuildInput.Price].At(0.5) : null;

    private string ScopeLine
    {
        get
        {
            var scenario = Board.Scenario!;
            var price = scenario.HasPrice ? $"price {BuildWords.Dollars(scenario[BuildInput.Price].At(0.5))} at the median" : "price not public";
            var chance = Board.Outcome!.BuyIsCheaper is { } buying ? $" · buying is cheaper in {BuildWords.Percent(buying.Value)} of the draws" : "";
            return string.Create(CultureInfo.InvariantCulture,
                $"{BuildWords.People(scenario.Heads)} at {BuildWords.Dollars(scenario.MeanPay)} a year · {price}{chance} · {scenario.HorizonMonths} months · {Board.Outcome.Draws:#,0} draws");
        }
    }
}
