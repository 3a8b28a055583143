using System.Text.Json.Serialization;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Premiums;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.Premiums;

/// <summary>An answer as the API sends it; every number is an adjusted difference in per cent.</summary>
public sealed record PremiumResponse(
    string Premium, string? Over, ScopeResponse Scope, string With, string Without, long MarketVersion, DateOnly AsOf, string? SourceClass, string? Refusal, string? Wave,
    IReadOnlyList<string> MatchedOn, IReadOnlyList<string> NotStated, IReadOnlyList<EstimateResponse> Estimates, IReadOnlyList<WaveResponse> Waves, TrendResponse? Trend,
    GapResponse? Gap, IReadOnlyList<string> Remarks, IReadOnlyList<PremiumClaimResponse> Claims, IReadOnlyList<SourceResponse> Sources)
{
    public static PremiumResponse From(PremiumAnswer answer)
    {
        var estimates = answer.Estimates;
        return new PremiumResponse(
            Slug.Of(answer.Scope.Kind), answer.Scope.Over, ScopeResponse.From(answer.Scope.Market), answer.Treated, answer.Controls, answer.MarketVersion, answer.AsOf,
            estimates is null ? null : Slug.Of(estimates.Class), estimates?.Refusal, estimates?.Wave, estimates?.MatchedOn ?? [], estimates?.NotStated ?? [],
            [.. (estimates?.Ladder ?? []).Select(rung => new EstimateResponse(Slug.Of(rung.Estimator), Slug.Of(rung.Element), rung.Probability, PremiumFigureResponse.From(rung.Figures)))],
            [.. (estimates?.Waves ?? []).Select(wave => new WaveResponse(wave.Label, PremiumFigureResponse.From(wave.Raw), PremiumFigureResponse.From(wave.Matched), wave.TopRatio))],
            estimates?.Trend is { } trend ? new TrendResponse(Slug.Of(trend.Reading), trend.Sentence) : null,
            estimates?.Gap is { } gap ? GapResponse.From(gap) : null,
            estimates?.Remarks ?? [],
            [.. answer.Claims.Select(claim => new PremiumClaimResponse(claim.Metric, claim.Of, claim.LowPercent, claim.HighPercent, claim.Year, claim.Note, claim.Source.Address))],
            [.. (estimates?.Sources ?? []).Select(SourceResponse.From)]);
    }
}

/// <summary>One estimate of the ladder.</summary>
public sealed record EstimateResponse(
    string Estimator, string Element, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? Probability, PremiumFigureResponse Figures);

/// <summary>One figure: published, withheld or refused; what is null does not apply.</summary>
public sealed record PremiumFigureResponse(
    string Status, decimal? Percent, decimal? Low, decimal? High, int? WithAtLeast, int? WithoutAtLeast, int? OrganisationsWith, int? OrganisationsWithout, int? MatchedPercent,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Reason)
{
    public static PremiumFigureResponse From(PremiumFigures figures)
    {
        var shown = figures as PublishedPremium;
        return new PremiumFigureResponse(
            PremiumStatus.Of(figures), shown?.Percent, shown?.Interval?.Low, shown?.Interval?.High, shown?.Treated.AtLeast, shown?.Controls.AtLeast,
            shown?.TreatedOrganisations, shown?.ControlOrganisations, shown?.CoveragePercent,
            shown is null ? PremiumText.Of(figures) : shown.NoInterval.Length > 0 ? shown.NoInterval : null);
    }
}

/// <summary>The premium at one time.</summary>
public sealed record WaveResponse(string Wave, PremiumFigureResponse Medians, PremiumFigureResponse Matched, decimal? TopRatio);

/// <summary>What the waves say together.</summary>
public sealed record TrendResponse(string Reading, string Sentence);

/// <summary>The gap in parts that multiply to the whole.</summary>
public sealed record GapResponse(IReadOnlyList<GapPartResponse> Parts, GapPartResponse? Whole, string? Reason)
{
    public static GapResponse From(PremiumGap gap) => new(
        [.. gap.Parts.Select(GapPartResponse.From)], gap.Whole is null ? null : GapPartResponse.From(gap.Whole), gap.IsWithheld ? PremiumText.Withheld : gap.Refusal);
}

/// <summary>One part, in per cent.</summary>
public sealed record GapPartResponse(string Name, decimal Percent, decimal? Low, decimal? High)
{
    public static GapPartResponse From(PremiumGapPart part) => new(part.Name, part.Percent, part.Interval?.Low, part.Interval?.High);
}

/// <summary>A published claim, in per cent.</summary>
public sealed record PremiumClaimResponse(string Metric, string Of, decimal Low, decimal High, int? Year, string? Note, string Source);
