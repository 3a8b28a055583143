using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Market;

/// <summary>The part of the market that is looked at: the page's filter, the API's query and the address, in one type.
/// <see cref="ScopeQuery"/> turns it into text and back.</summary>
public sealed record MarketScope
{
    public static MarketScope Everything { get; } = new();

    public Selection<string> Jobs { get; init; }

    public Selection<string> Families { get; init; }

    public Selection<JobLevel> Levels { get; init; }

    public Selection<TalentTier> Tiers { get; init; }

    public Selection<string> Hubs { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public Selection<string> Countries { get; init; }

    public Selection<ExperienceBand> Experience { get; init; }

    public Selection<EmploymentType> Employment { get; init; }

    public Selection<Workplace> Workplaces { get; init; }

    /// <summary>The calendar year of the effective date.</summary>
    public Selection<int> Years { get; init; }

    /// <summary>Titles as the sources write them, upper and lower case alike.</summary>
    public Selection<string> Titles { get; init; }

    public Selection<string> Surveys { get; init; }

    /// <summary>All means: the best class that has data for the scope.</summary>
    public Selection<SourceClass> Classes { get; init; }

    public PayElement Element { get; init; } = PayElement.BaseSalary;

    public Currency Currency { get; init; } = Currency.Usd;

    /// <summary>Editions effective later are left out; null: today.</summary>
    public DateOnly? AsOf { get; init; }

    public WeightingBasis Weighting { get; init; } = WeightingBasis.Incumbents;

    /// <summary>Null: pay as it was true at its own date.</summary>
    public AgeingChoice? Ageing { get; init; }

    public BandDimension GroupBy { get; init; } = BandDimension.Level;

    /// <summary>True when no dimension is narrowed to more than one value:
    /// what confidential and illustrative records are limited to while answers are not yet checked against each other.</summary>
    public bool HasOneValuePerDimension =>
        Jobs.Count <= 1 && Families.Count <= 1 && Levels.Count <= 1 && Tiers.Count <= 1 && Hubs.Count <= 1
        && Countries.Count <= 1 && Experience.Count <= 1 && Employment.Count <= 1 && Workplaces.Count <= 1
        && Years.Count <= 1 && Titles.Count <= 1 && Surveys.Count <= 1;
}
