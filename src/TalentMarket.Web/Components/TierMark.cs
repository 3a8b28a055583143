using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;

namespace TalentMarket.Web.Components;

/// <summary>The shape and the colour of a tier, so that colour never carries meaning alone.</summary>
internal static class TierMark
{
    public static string Path(TalentTier? tier) => tier switch
    {
        TalentTier.FrontierLab => "M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0z",
        TalentTier.BigTech => "M-6 -6h12v12h-12z",
        TalentTier.AiStartUp => "M0 -7.5 7 5.5H-7z",
        TalentTier.RestOfTech => "M0 -7.5 7 0 0 7.5 -7 0z",
        TalentTier.University => "M-7 -4.5H7L0 8z",
        _ => "M-6 -2h12v4h-12z",
    };

    public static string ColourClass(TalentTier? tier) => tier is { } known ? "tier-" + Slug.Of(known) : "no-tier";
}
