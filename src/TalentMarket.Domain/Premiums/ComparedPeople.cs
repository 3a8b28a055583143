using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Premiums;

/// <summary>Numbers organisations and strata, the same over all waves.</summary>
internal sealed class ComparedPeople(PremiumComparison comparison, IReadOnlyList<PremiumTrait> matchedOn)
{
    private readonly Dictionary<long, int> organisations = [];
    private readonly Dictionary<string, int> strata = [];

    public int Organisations => organisations.Count;

    public int Strata => strata.Count;

    /// <summary>Those of either side, in the order they came in.</summary>
    public List<Compared> Of(IEnumerable<PayObservation> people) =>
        [.. from person in people
            let side = comparison.SideOf(person)
            where side is not null
            select new Compared(person, side.Value, OrganisationOf(person), StratumOf(person, matchedOn))];

    /// <summary>The same people in strata of other traits.</summary>
    public List<Compared> Restratified(IEnumerable<Compared> people, IReadOnlyList<PremiumTrait> traits) =>
        [.. people.Select(compared => compared with { Stratum = StratumOf(compared.Person, traits) })];

    private int OrganisationOf(PayObservation person) => person.OrganisationId is { } id ? Number(organisations, id) : -1;

    // Who does not state a trait is like nobody.
    private int StratumOf(PayObservation person, IReadOnlyList<PremiumTrait> traits)
    {
        var values = new string[traits.Count];
        for (var i = 0; i < values.Length; i++)
        {
            if (traits[i].Of(person) is not { } value) return -1;
            values[i] = value;
        }

        return Number(strata, string.Join('\u001f', values));
    }

    private static int Number<TKey>(Dictionary<TKey, int> known, TKey key)
        where TKey : notnull
    {
        if (!known.TryGetValue(key, out var number)) known.Add(key, number = known.Count);
        return number;
    }
}
