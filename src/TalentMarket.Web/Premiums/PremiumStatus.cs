using TalentMarket.Domain.Premiums;

namespace TalentMarket.Web.Premiums;

/// <summary>What became of a figure, in a word.</summary>
internal static class PremiumStatus
{
    public static string Of(PremiumFigures? figures) => figures switch
    {
        PublishedPremium => "published",
        WithheldPremium => "withheld",
        RefusedPremium => "refused",
        _ => "none",
    };
}
