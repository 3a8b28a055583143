using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Titles;

namespace TalentMarket.Domain.Surveys;

/// <summary>What a row is checked against: our jobs, hubs, organisations and rates, on one day.</summary>
public sealed record RowReference
{
    public required DateOnly Today { get; init; }

    public required IReadOnlySet<string> JobCodes { get; init; }

    public required JobTitleMatcher Titles { get; init; }

    /// <summary>What people decided on titles of the survey, by their keys; each goes before the rules.</summary>
    public IReadOnlyDictionary<string, TitleDecision> Decisions { get; init; } = new Dictionary<string, TitleDecision>();

    /// <summary>The country of each hub, by the hub's code.</summary>
    public required IReadOnlyDictionary<string, string> HubCountries { get; init; }

    /// <summary>The hub of each known city, by its upper-case name and country.</summary>
    public required IReadOnlyDictionary<(string City, string Country), string> HubCities { get; init; }

    public required OrganisationDirectory Organisations { get; init; }

    public required ExchangeRates Rates { get; init; }

    /// <summary>The job of a title: as a person decided, else by our rules.</summary>
    public MatchedJob MatchOf(string title) =>
        Decisions.TryGetValue(TitleDecision.KeyOf(title), out var decision) ? decision.Match : MatchedJob.ByTitle(Titles.Match(title));
}
