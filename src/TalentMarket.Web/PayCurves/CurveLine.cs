using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayCurves;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>One tier as the chart draws it.</summary>
public sealed record CurveLine(TalentTier? Tier, PublishedCurve Curve)
{
    public string Label => Tier?.Label() ?? "Tier not stated";

    public string ColourClass => TierMark.ColourClass(Tier);

    public string MarkPath => TierMark.Path(Tier);
}
