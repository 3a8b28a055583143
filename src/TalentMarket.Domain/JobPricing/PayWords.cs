using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Hubs;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.JobPricing;

/// <summary>The words by which rows name levels, hubs and currencies.</summary>
public sealed class PayWords
{
    private readonly Dictionary<string, JobLevel> levels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> hubs = new(StringComparer.Ordinal);
    private readonly HashSet<string> hubsOfMany = new(StringComparer.Ordinal);
    private readonly HashSet<string> currencies;

    public PayWords(IEnumerable<LevelAnchor> anchors, IReadOnlyCollection<Hub> places, IEnumerable<HubCity> cities, IEnumerable<Currency> known)
    {
        foreach (var anchor in anchors) levels.TryAdd(Bare(anchor.Name), anchor.Level);
        currencies = known.Select(currency => currency.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var hub in places) Add(hub.Name, hub.Country, hub.Code);
        foreach (var city in cities) Add(city.City, city.Country, city.HubCode);
        // A code means its hub whatever else is called so.
        foreach (var hub in places) hubs[Bare(hub.Code)] = hub.Code;
        foreach (var word in hubsOfMany.Except(places.Select(hub => Bare(hub.Code)))) hubs.Remove(word);
    }

    public IEnumerable<string> Currencies => currencies.Order(StringComparer.Ordinal);

    /// <summary>L3, 3 or the name of a level; null when it is none.</summary>
    public JobLevel? Level(string text) =>
        ClosedList.Find<JobLevel>(text) ?? (levels.TryGetValue(Bare(text), out var named) ? named
            : int.TryParse(text, out var number) && Enum.IsDefined((JobLevel)number) ? (JobLevel)number : null);

    /// <summary>The code or name of a hub, or a city that belongs to one, alone or with its country; null when it is none or could be several.</summary>
    public string? Hub(string text) => hubs.GetValueOrDefault(Bare(text));

    public bool IsCurrency(string code) => currencies.Contains(code);

    private void Add(string name, string country, string code)
    {
        hubs.TryAdd(Bare(name + country), code);
        if (hubs.TryGetValue(Bare(name), out var other) && other != code) hubsOfMany.Add(Bare(name));
        else hubs.TryAdd(Bare(name), code);
    }

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
