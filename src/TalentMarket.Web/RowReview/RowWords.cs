using System.Globalization;
using TalentMarket.Data.RowReview;
using TalentMarket.Domain.RowReview;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.RowReview;

/// <summary>What is said of rows under review.</summary>
internal static class RowWords
{
    public static string Kind(FlagKind kind) => kind switch
    {
        FlagKind.LowBase => "Base below 40,000 US dollars",
        FlagKind.HighBase => "Base above 1,500,000 US dollars",
        FlagKind.HighIncentive => "Incentive above the base",
        FlagKind.HighEquity => "Equity above 20 times the base",
        FlagKind.UnusualCurrency => "Currency of another country",
        FlagKind.LowOutlier => "Far below others like it",
        FlagKind.HighOutlier => "Far above others like it",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string State(ReviewState state) => state switch
    {
        ReviewState.Open => "Waiting for a decision",
        ReviewState.Any => "All",
        ReviewState.FactorTaken => "Multiplied as proposed",
        ReviewState.Fixed => "Corrected",
        _ => state.ToString(),
    };

    public static string Place(ReviewedRow row) => row.IsInDraft ? "In the draft" : "Set aside";

    /// <summary>Rejected by grace@example.org, 1 Feb 2026 10:00 UTC, because: ...</summary>
    public static string? Decided(ReviewedRow row)
    {
        if (row.DecidedBy is not { } who || row.DecidedAt is not { } at) return null;
        var what = row.Decision switch
        {
            RowDecision.Fixed => "Corrected",
            RowDecision.FactorTaken when row.Factor is { } factor => $"Amounts {PayFactors.Words(factor)}",
            RowDecision.Accepted => "Accepted as it is",
            RowDecision.Rejected => "Rejected",
            _ => "Cells changed",
        };
        return $"{what} by {who}, {MomentText.Minute(at)}{(row.Reason is { } reason ? $", because: {reason}" : "")}";
    }

    public static string Share(double share) => share.ToString("0.#%", CultureInfo.InvariantCulture);

    public static string Amount(double amount) => amount.ToString(Math.Abs(amount) < 1_000 ? "0.##" : "N0", CultureInfo.InvariantCulture);
}
