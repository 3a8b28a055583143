using TalentMarket.Domain.Offers;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Offers;

/// <summary>The lines of the tables and of the file.</summary>
public static class OfferLines
{
    public const string Total = "Together";

    public static IReadOnlyList<(string Label, Func<OfferValue, ValueRange> Of)> Whole { get; } =
    [
        ("Total target cash", value => ValueRange.Exactly(value.Offer.TotalTargetCash)),
        ("Total direct compensation, as stated", value => ValueRange.Exactly(value.Offer.TotalDirectCompensation)),
        ("First year", value => value.FirstYear),
        ("Average year", value => value.AverageYear),
        ("Four years: liquid", value => ValueRange.Exactly(value.Liquid)),
        ("Four years: paper", value => value.Paper),
        ("Four years: equity as the letter counts it", value => ValueRange.Exactly(value.StatedEquity)),
        ("Four-year value", value => value.FourYearValue),
    ];

    public static IReadOnlyList<(string Label, Func<OfferYear, ValueRange> Of)> ByYear { get; } =
    [
        ("Base salary", year => ValueRange.Exactly(year.BaseSalary)),
        ("Target bonus", year => ValueRange.Exactly(year.Incentive)),
        ("Sign-on", year => ValueRange.Exactly(year.SignOn)),
        ("Grant", year => year.Grant),
        ("Refreshers", year => year.Refreshers),
        (Total, year => year.Total),
    ];

    public static string Middle(ValueRange range) => Rounded(range.Mid);

    /// <summary>The careful and the hopeful figure; null where they are the middle one.</summary>
    public static string? Range(ValueRange range) => range.IsExact ? null : $"{Rounded(range.Low)} to {Rounded(range.High)}";

    private static string Rounded(double amount) => AmountText.Full(Math.Round((decimal)amount));
}
