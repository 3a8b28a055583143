using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Web.Deals;

/// <summary>One deal from its headline to its sources.</summary>
public sealed partial class DealView : ComponentBase
{
    [Parameter, EditorRequired]
    public required DealBoard Board { get; set; }

    private List<(string Title, MoneyFlow Flow)> Flows { get; set; } = [];

    private string NoMoney => Board.Known(DealField.HeadlineValue) is { } value
        ? $"{DealText.Dollars(value.Best)} as a whole; no source says what it was paid for or who got how much."
        : "The price is not public, nor any part of it that counts.";

    private IReadOnlyList<string> Multiples =>
    [
        .. new[]
        {
            Multiple(DealField.CapitalRaised, "the capital raised before"),
            Multiple(DealField.LastValuation, "the last valuation before"),
        }.OfType<string>(),
    ];

    private string People => string.Join(" ", new[]
    {
        Board.Known(DealField.TeamSize) is { } heads ? $"{Said(DealField.TeamSize, heads)} changed over." : "How many changed over is not public.",
        Board.Known(DealField.TechnicalHeads) is { } technical ? $"{Said(DealField.TechnicalHeads, technical)} of them are technical." : null,
        Board.Known(DealField.RetainedAtTwelveMonths) is { } retained ? $"{Said(DealField.RetainedAtTwelveMonths, retained)} were still there after twelve months." : null,
        Board.Known(DealField.CompanyHeadcount) is { } before ? $"The company had {Said(DealField.CompanyHeadcount, before)} before." : null,
        Board.Known(DealField.ShareOfTeamTaken) is { } share ? $"{Said(DealField.ShareOfTeamTaken, share)} of the team went." : null,
        Board.Known(DealField.StakeTaken) is { } stake ? $"The stake taken is {Said(DealField.StakeTaken, stake)}." : null,
    }.OfType<string>());

    protected override void OnParametersSet() => Flows =
    [
        .. new (string, MoneyFlow?)[]
        {
            ("What it was paid for", MoneyFlow.ByPurpose(Board.Deal)),
            ("Who gets it", MoneyFlow.ByReceiver(Board.Deal)),
        }.Where(pair => pair.Item2 is not null).Select(pair => (pair.Item1, pair.Item2!)),
    ];

    private string? Multiple(DealField field, string of)
    {
        if (Board.Known(DealField.HeadlineValue) is not { } value || Board.Known(field) is not { } before || value.Over(before) is not { } times) return null;
        var bounds = DealText.Bounds(times, Times);
        return $"{Times(times.Best)} times {of}, {Said(field, before)}{(bounds is null || Times(times.Low ?? 0) == Times(times.High ?? 0) ? "" : $"; {bounds} by the claims' bounds")}.";
    }

    private static string Times(decimal times) => times.ToString("0.0#", CultureInfo.InvariantCulture);

    private static string Said(DealField field, LowBestHigh range) =>
        DealText.Amount(field, range.Best) + (DealText.Bounds(field, range) is { } bounds ? $" ({bounds})" : "");

    private static string Counted(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
