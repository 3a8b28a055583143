using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Disclosure;

/// <summary>Rates of ageing.</summary>
public static partial class DisclosureGate
{
    /// <summary>Publishes a rate measured on contributors' rows to a tenth of a per cent, or withholds it:
    /// every step rests on as many organisations as a median needs, and its waves are as old.</summary>
    public static PanelRate Publish(PanelRate rate, DisclosurePolicy policy, DateOnly today) => rate switch
    {
        PanelRate.Found found when found.FewestOrganisations < policy.MinimumOrganisations || !IsOldEnough(found.To, policy.MinimumAgeMonths, today) =>
            new PanelRate.Refused(WithheldFigures.Text + "."),
        PanelRate.Found found => found with { RatePerYear = Math.Round(found.RatePerYear, 3) },
        _ => rate,
    };
}
