using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.JobPricing;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.JobPricing;

/// <summary>One line a row.</summary>
public sealed partial class PriceTable : ComponentBase
{
    private const string Missing = "not known";

    [Parameter, EditorRequired]
    public required PriceBoard Board { get; set; }

    /// <summary>+$12k, −$20k.</summary>
    internal static string Signed(Money gap) => (gap.Amount > 0 ? "+" : "") + AmountText.Brief(gap);

    private static string Ratio(MarketPosition position) => position.MarketRatio?.ToString("0.00", CultureInfo.InvariantCulture) ?? Missing;

    private static string Rank(MarketPosition position) => position.Rank is not { } rank ? Missing : Side(rank)
        + RankWords.Ordinal((int)Math.Round(rank.Probability * 100, MidpointRounding.AwayFromZero));

    private static string Side(PercentileRank rank) => rank.Reach switch { RankReach.Below => "below ", RankReach.Above => "above ", _ => "" };

    private static string Gap(MarketPosition position) =>
        position.Gap is { } gap ? (gap.Amount > 0 ? "+" : "") + AmountText.Full(Math.Round(gap.Amount, MidpointRounding.AwayFromZero)) : Missing;

    private static string GapPercent(MarketPosition position) => position.GapRate is { } rate
        ? $"{(rate > 0 ? "+" : rate < 0 ? "−" : "")}{(Math.Abs(rate) * 100).ToString("0.0", CultureInfo.InvariantCulture)} %"
        : "";

    private static string Absence(PricedRow row) => row.Figures switch
    {
        null => "The title means no job that is known here",
        WithheldFigures => WithheldFigures.Text,
        _ => "No data",
    };

    private string Place(PricedRow row) => row.Scope is not { } scope ? "" : string.Join(", ",
        scope.Levels.IsAll ? "all levels" : scope.Levels[0].ToString(),
        scope.Hubs.IsAll ? scope.Countries.IsAll ? "everywhere" : ScopeWords.CountryName(scope.Countries[0]) : Board.Words.HubName(scope.Hubs[0]));
}
