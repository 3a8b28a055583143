using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.PayCurves;

/// <summary>What a curve page is asked: a part of the market, the clock its years are read from, and whose doctorate counts.
/// <see cref="PayCurveScopeQuery"/> turns it into text and back.</summary>
public sealed record PayCurveScope
{
    public const string DefaultJob = "ml-engineer";

    public static PayCurveScope Default { get; } = new();

    /// <summary>Tiers and experience are the curve's own, so the market is narrowed by neither.</summary>
    public MarketScope Market { get; init; } = MarketScope.Everything with
    {
        Jobs = Selection.Of([DefaultJob]),
        Element = PayElement.TotalDirectCompensation,
        GroupBy = BandDimension.Tier,
    };

    public ExperienceClock Clock { get; init; } = ExperienceClock.Career;

    public PhdChoice Phd { get; init; } = PhdChoice.Any;

    /// <summary>The tiers that are drawn, in their order; people of any other are left out.</summary>
    public static IReadOnlyList<TalentTier> Tiers { get; } =
        [TalentTier.FrontierLab, TalentTier.BigTech, TalentTier.AiStartUp, TalentTier.RestOfTech];
}
