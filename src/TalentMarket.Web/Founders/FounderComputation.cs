using System.Globalization;
using TalentMarket.Web.Components;
using TalentMarket.Web.Deals;

namespace TalentMarket.Web.Founders;

/// <summary>How the founder's side was made.</summary>
internal static class FounderComputation
{
    public static IReadOnlyList<Computation> Of(FounderBoard board) =>
    [
        new Computation
        {
            Title = "Sell or go on",
            Formula = "now: founders' part of (heads × price a head) + package + gain in pay until the other way would end; going on: chance of success × part of its worth + chance of a later sale × part of the team's price, discounted",
            Method = string.Create(CultureInfo.InvariantCulture,
                $"Investors take their preference or their share, whichever is more; founders' part is what is left by shares. {Domain.Founders.FounderChoice.UsualDraws:#,0} draws from a fixed seed; prices a head are log-normal with the spread of the deals on file, the worth of success with P10 a fifth and P90 five times its median. The sure amount is u⁻¹(mean of u(wealth + proceeds)) − wealth with constant relative risk aversion."),
            RowsIn = "What the page begins with and what you typed, from the address of this page; it is stored nowhere.",
        },
        new Computation
        {
            Title = "Past deals",
            Formula = "unexplained = price × (1 − technology) − heads × recruiting cost a head",
            Method = "Best claim of each figure; a deal without its people has no residual, one without its capital no multiple. The recruiting cost begins with hiring fifty people one by one, the delay not counted.",
            RowsIn = string.Create(CultureInfo.InvariantCulture, $"{board.Query.Basis.Deals.Count} deals with a price on file."),
            Sources = [.. board.Query.Basis.Deals.SelectMany(past => DealSources.Of(past.Deal)).Distinct()],
        },
    ];
}
