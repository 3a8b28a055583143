using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Premiums;

internal static class PremiumTraits
{
    /// <summary>As it stands in "people alike in …" and in "the source does not say …".</summary>
    public static string Label(this PremiumTrait trait) => trait switch
    {
        PremiumTrait.Survey => "survey",
        PremiumTrait.Job => "job",
        PremiumTrait.Product => "product or technical work",
        PremiumTrait.Level => "level",
        PremiumTrait.Tier => "tier",
        PremiumTrait.Hub => "hub",
        PremiumTrait.Country => "country",
        PremiumTrait.Employment => "kind of employment",
        PremiumTrait.Experience => "years of experience",
        PremiumTrait.Phd => "doctorate",
        PremiumTrait.FrontierRun => "part in frontier training runs",
        PremiumTrait.Organisation => "organisation",
        _ => throw new ArgumentOutOfRangeException(nameof(trait), trait, "Not a trait."),
    };

    /// <summary>The value as text of a category; null where the source does not say.</summary>
    public static string? Of(this PremiumTrait trait, PayObservation person) => trait switch
    {
        PremiumTrait.Survey => person.SurveyCode,
        PremiumTrait.Job => person.JobCode,
        PremiumTrait.Product => person.JobCode is null ? null : person.JobCode is "ai-product-manager" or "product-manager" ? "product" : "technical",
        PremiumTrait.Level => person.Level?.ToString(),
        PremiumTrait.Tier => person.Tier is { } tier ? Slug.Of(tier) : null,
        PremiumTrait.Hub => person.HubCode,
        PremiumTrait.Country => person.Country,
        PremiumTrait.Employment => person.EmploymentType is { } type ? Slug.Of(type) : null,
        PremiumTrait.Experience => person.CareerYears is { } years ? Band(years) : null,
        PremiumTrait.Phd => person.Phd?.ToString(),
        PremiumTrait.FrontierRun => person.FrontierRun?.ToString(),
        PremiumTrait.Organisation => person.OrganisationId?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(trait), trait, "Not a trait."),
    };

    private static string Band(float years) => ExperienceBand.All.Last(band => band.FromYears <= Math.Max(years, 0)).Code;
}
