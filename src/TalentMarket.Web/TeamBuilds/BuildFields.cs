using TalentMarket.Domain.TeamBuilds;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>The uncertain inputs in the order of the form and of the address.</summary>
public static class BuildFields
{
    public static IReadOnlyList<BuildFieldGroup> Groups { get; } =
    [
        new("Buying the team",
        [
            new(BuildInput.Price, "price", "Price", BuildUnit.Dollars),
            new(BuildInput.AcquiredHeads, "joining", "People who change over", BuildUnit.Heads),
            new(BuildInput.RetentionPool, "pool", "Retention pool on top", BuildUnit.Dollars),
            new(BuildInput.AcquiredLeavers, "bought-leave", "First-year leavers of those bought", BuildUnit.Percent),
            new(BuildInput.TechnologyShare, "technology", "Worth of the technology alone, of the price", BuildUnit.Percent),
            new(BuildInput.DealCostShare, "deal-cost", "Cost of the deal, of the price", BuildUnit.Percent),
            new(BuildInput.ClosingMonths, "closing", "Months until the team has joined", BuildUnit.Months),
            new(BuildInput.IntegrationMonths, "integration", "Months until a bought team is productive", BuildUnit.Months),
        ]),
        new("Hiring one by one",
        [
            new(BuildInput.Acceptance, "acceptance", "Offers accepted", BuildUnit.Percent),
            new(BuildInput.SearchMonths, "search", "Months of search for each offer", BuildUnit.Months),
            new(BuildInput.SignOnShare, "sign-on", "Sign-on, of a year's pay", BuildUnit.Percent),
            new(BuildInput.OfferPremium, "premium", "Offers above the market", BuildUnit.Percent),
            new(BuildInput.IncumbentsRaised, "raised", "People already there who get it too", BuildUnit.Heads),
            new(BuildInput.AgencyFeeShare, "agency", "Agencies' fee, of base salary", BuildUnit.Percent),
            new(BuildInput.HiringCost, "hiring", "Recruiters' own cost a hire", BuildUnit.Dollars),
            new(BuildInput.RampMonths, "ramp", "Months until a hire is productive", BuildUnit.Months),
            new(BuildInput.VacancyShare, "vacancy", "Cost of an empty seat, of its pay", BuildUnit.Percent),
            new(BuildInput.HiredLeavers, "hired-leave", "First-year leavers of those hired", BuildUnit.Percent),
        ]),
        new("Both ways",
        [
            new(BuildInput.DelayValue, "delay", "Value of a month's delay", BuildUnit.Dollars),
            new(BuildInput.CostOfCapital, "capital", "Cost of capital a year", BuildUnit.Percent),
        ]),
    ];

    public static IReadOnlyList<BuildField> All { get; } = [.. Groups.SelectMany(group => group.Fields)];

    public static BuildField Of(BuildInput input) => All.First(field => field.Input == input);
}
