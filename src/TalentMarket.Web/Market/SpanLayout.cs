using System.Globalization;
using TalentMarket.Domain.Currencies;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Market;

/// <summary>One of the two ways a <see cref="SpanChart"/> is laid out; the style sheet shows the one that has room.</summary>
public sealed record SpanLayout(string Class, MoneyAxis Axis, bool HasNamesBeside)
{
    private const decimal NarrowEndPercent = 84m;
    private const decimal WideStartPercent = 21m;
    private const decimal WideEndPercent = 93m;

    /// <summary>Names stand above the marks where there is little room, else beside them.</summary>
    public static IReadOnlyList<SpanLayout> Both(MoneyAxis axis) =>
    [
        new("narrow", axis with { StartPercent = 0m, EndPercent = NarrowEndPercent }, HasNamesBeside: false),
        new("wide", axis with { StartPercent = WideStartPercent, EndPercent = WideEndPercent }, HasNamesBeside: true),
    ];

    public string At(Money money) => At(money.Amount);

    public string At(decimal amount) => Text(Axis.Percent(amount));

    public string Width(Money from, Money to) => Text(Axis.Percent(to.Amount) - Axis.Percent(from.Amount));

    private static string Text(decimal percent) => percent.ToString("0.###", CultureInfo.InvariantCulture) + "%";
}
