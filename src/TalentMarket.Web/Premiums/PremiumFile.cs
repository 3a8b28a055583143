using TalentMarket.Domain.Market;
using TalentMarket.Domain.Premiums;

namespace TalentMarket.Web.Premiums;

/// <summary>An answer as the rows of a file: what the page shows, each row with whom it compares, its source and its address.</summary>
internal static class PremiumFile
{
    public static IReadOnlyList<string> Columns { get; } =
    [
        "kind", "estimate", "wave", "pay_element", "status", "percent", "percent_from", "percent_to", "with_at_least", "with_at_most",
        "without_at_least", "without_at_most", "organisations_with", "organisations_without", "matched_percent", "reason",
        "with", "without", "source_class", "as_of", "market_version", "sources", "licences", "address",
    ];

    public static IEnumerable<IReadOnlyList<object?>> Rows(PremiumAnswer answer, string address)
    {
        if (answer.Estimates is not { } estimates) yield break;
        if (estimates.Refusal is { } refusal) yield return Row("refusal", "", "", null, null, refusal);
        foreach (var rung in estimates.Ladder)
            yield return Row("estimate", $"{PremiumText.Group(rung.Estimator)}: {PremiumText.Label(rung)}", estimates.Wave, Slug.Of(rung.Element), rung.Figures, "");
        foreach (var wave in estimates.Waves)
        {
            yield return Row("wave", "Ratio of medians", wave.Label, null, wave.Raw, "");
            yield return Row("wave", "People alike, mix of the last wave", wave.Label, null, wave.Matched, "");
        }

        if (estimates.Trend is { } trend) yield return Row("trend", "Reading", "", null, null, trend.Sentence);
        if (estimates.Gap is { } gap)
        {
            if (gap.Refusal is { } reason) yield return Row("part of the gap", "", estimates.Wave, null, null, reason);
            foreach (var part in gap.Parts.Concat(gap.Whole is null ? [] : [gap.Whole])) yield return Part(part);
        }

        IReadOnlyList<object?> Row(string kind, string estimate, string wave, string? element, PremiumFigures? figures, string reason)
        {
            var shown = figures as PublishedPremium;
            return
            [
                kind, estimate, wave, element ?? Slug.Of(answer.Scope.Market.Element), PremiumStatus.Of(figures), shown?.Percent, shown?.Interval?.Low, shown?.Interval?.High,
                shown?.Treated.AtLeast, shown?.Treated.AtMost, shown?.Controls.AtLeast, shown?.Controls.AtMost, shown?.TreatedOrganisations, shown?.ControlOrganisations,
                shown?.CoveragePercent, shown?.NoInterval ?? (figures is null ? reason : PremiumText.Of(figures)), .. About(),
            ];
        }

        IReadOnlyList<object?> Part(PremiumGapPart part) =>
        [
            "part of the gap", part.Name, estimates.Wave, Slug.Of(answer.Scope.Market.Element), "published", part.Percent, part.Interval?.Low, part.Interval?.High,
            null, null, null, null, null, null, null, "", .. About(),
        ];

        object?[] About() =>
        [
            answer.Treated, answer.Controls, Slug.Of(estimates.Class), answer.AsOf, answer.MarketVersion,
            string.Join("; ", estimates.Sources.Select(source => source.Title)), string.Join("; ", estimates.Sources.Select(source => source.Licence).Distinct()), address,
        ];
    }
}
