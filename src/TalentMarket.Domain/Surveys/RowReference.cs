using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Organisations;

namespace TalentMarket.Domain.Surveys;

/// <summary>What a row is checked against: our jobs, hubs, organisations and rates, on one day.</summary>
public sealed record RowReference
{
    public required DateOnly Today { get; init; }

    public required IReadOnlySet<string> JobCodes { get; init; }

    public required JobTitleMatcher Titles { get; init; }

    /// <summary>The country of each hub, by the hub's code.</summary>
    public required IReadOnlyDictionary<string, string> HubCountries { get; init; }

    /// <summary>The hub of each known city, by its upper-case name and country.</summary>
    public required IReadOnlyDictionary<(string City, string Country), string> HubCities { get; init; }

    public required OrganisationDirectory Organisations { get; init; }

    public required ExchangeRates Rates { get; init; }
}
