using TalentMarket.Domain.Market;
using TalentMarket.Domain.Premiums;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.Premiums;

/// <summary>What the figures say, in a sentence; illustrative figures say nothing, so theirs only names what is shown.</summary>
internal static class PremiumHeadline
{
    public static string Of(PremiumAnswer answer)
    {
        if (answer.Treated.Length == 0) return "Premiums";
        var subject = Capitalised(answer.Treated);
        var element = answer.Scope.Market.Element.Label().ToLowerInvariant();
        if (answer.Estimates is not { } estimates) return $"{subject} against {answer.Controls}: no pay data yet";
        if (estimates.Refusal is not null) return $"{subject} against {answer.Controls}: not estimated";
        if (estimates.Class == SourceClass.Illustrative) return $"{subject} against {answer.Controls}: difference in {element}";
        // Where all people are alike in all that is known, matching adds nothing, and medians say it plainly.
        var trend = estimates.Trend is { Reading: not TrendReading.NotShown } read ? $"; {(read.Reading == TrendReading.NoDivergence ? "no divergence shown" : read.Reading.ToString().ToLowerInvariant())}" : "";
        if (!estimates.IsOneStratum && estimates.Figures(PremiumEstimator.Matched) is PublishedPremium matched)
            return $"{subject}: {PremiumText.MoreOrLess(matched.Percent)} {element} than {answer.Controls} like them, {estimates.Wave}{trend}";
        return estimates.Figures(PremiumEstimator.RawMedians) is PublishedPremium raw
            ? $"{subject}: median {element} {PremiumText.AboveOrBelow(raw.Percent)} of {answer.Controls}, {estimates.Wave}{trend}"
            : $"{subject} against {answer.Controls}: {PremiumText.Of(estimates.Figures(PremiumEstimator.RawMedians)).ToLowerInvariant()}";
    }

    public static string Capitalised(string text) => text.Length > 1 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
