using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Components;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>What the market pays a role, one pay element of it: the figure, where it comes from, and where more of it stands.</summary>
public sealed record RolePay
{
    /// <summary>US dollars a year.</summary>
    public required double Amount { get; init; }

    /// <summary>"Median of 6 published figures, $515k to $20M".</summary>
    public required string Sentence { get; init; }

    public required string Address { get; init; }

    public required IReadOnlyList<SourceReference> Sources { get; init; }

    public bool IsIllustrative { get; init; }

    /// <summary>The median of the best series that may be shown; several rows are never pooled: the largest speaks.</summary>
    public static RolePay? OfBands(PayBandAnswer answer)
    {
        foreach (var series in answer.Series)
        {
            var shown = series.Bands.Where(band => band.Figures is PublishedFigures { P50.Amount: not null })
                .MaxBy(band => ((PublishedFigures)band.Figures).People.AtLeast);
            if (shown?.Figures is not PublishedFigures figures) continue;
            return new RolePay
            {
                Amount = (double)figures.P50.Amount!.Value.Amount,
                Sentence = $"median of {BandWords.Counted(figures)}{(shown.Detail is null ? "" : $", {shown.Detail}")}",
                Address = BandAddress.Of(answer.Scope),
                Sources = series.Sources,
                IsIllustrative = series.Class == SourceClass.Illustrative,
            };
        }

        return null;
    }

    /// <summary>The median of published claims: of a span its middle, of a bound the bound.</summary>
    public static RolePay? OfFacts(PayBandAnswer answer)
    {
        var amounts = answer.Markers.Select(AmountOf).OfType<decimal>().Order().ToList();
        if (amounts.Count == 0) return null;
        var median = amounts.Count % 2 == 1 ? amounts[amounts.Count / 2] : (amounts[amounts.Count / 2 - 1] + amounts[amounts.Count / 2]) / 2;
        var from = amounts.Count == 1 ? "one published figure" : $"median of {amounts.Count} published figures, {Brief(amounts[0])} to {Brief(amounts[^1])}";
        return new RolePay
        {
            Amount = (double)median,
            Sentence = from,
            Address = BandAddress.Of(answer.Scope),
            Sources = [.. answer.Markers.Select(marker => marker.Source).Distinct()],
        };
    }

    private static decimal? AmountOf(FactMarker fact) =>
        (fact.Mid ?? (fact is { Low: { } low, High: { } high } ? (Money?)((low + high) * 0.5m) : null) ?? fact.Low ?? fact.High)?.Amount;

    private static string Brief(decimal amount) => AmountText.Brief(new Money(amount, Currency.Usd));
}
