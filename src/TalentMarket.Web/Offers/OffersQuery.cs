using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace TalentMarket.Web.Offers;

/// <summary>All that was typed, as it stands in the address: nothing of it is kept anywhere else.</summary>
public sealed record OffersQuery
{
    public const string Page = "/pay/offers";
    public const string CountName = "offers";
    public const int FewestOffers = 2;
    public const int MostOffers = 4;
    private const int LongestValue = 60;

    private OffersQuery(int count, ImmutableDictionary<string, string> values) => (Count, Values) = (count, values);

    public int Count { get; }

    private ImmutableDictionary<string, string> Values { get; }

    public static OffersQuery Empty { get; } = new(FewestOffers, ImmutableDictionary<string, string>.Empty);

    /// <summary>The names of all parameters in their order.</summary>
    public static IReadOnlyList<string> Order { get; } =
        [CountName, .. OfferFields.Shared.Select(field => field.Name), .. Enumerable.Range(1, MostOffers).SelectMany(offer => OfferFields.All.Select(field => Name(field, offer)))];

    /// <summary>Nothing was typed yet.</summary>
    public bool IsEmpty => Values.IsEmpty;

    public string Address
    {
        get
        {
            var pairs = Order.Where(name => name != CountName && Values.ContainsKey(name)).Select(name => $"{name}={Uri.EscapeDataString(Values[name])}").ToList();
            if (Count > FewestOffers) pairs.Insert(0, $"{CountName}={Count.ToString(CultureInfo.InvariantCulture)}");
            return pairs.Count == 0 ? "" : "?" + string.Join('&', pairs);
        }
    }

    /// <summary>Reads a query; false when the address says it in another way than <see cref="Address"/>.</summary>
    public static (OffersQuery Query, bool IsTidy) Read(string text)
    {
        var read = QueryHelpers.ParseQuery(text);
        var values = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var name in Order.Where(name => name != CountName))
        {
            var value = read.TryGetValue(name, out var found) ? found.ToString().Trim() : "";
            if (value.Length > LongestValue) value = value[..LongestValue];
            if (value.Length > 0 && value != DefaultOf(name)) values[name] = value;
        }

        var asked = read.TryGetValue(CountName, out var count) && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : FewestOffers;
        var query = new OffersQuery(Math.Clamp(asked, FewestOffers, MostOffers), values.ToImmutable()).WithoutBeyond();
        return (query, query.Address == text);
    }

    /// <summary>What was typed, or the default.</summary>
    public string this[OfferField field, int offer] => Values.GetValueOrDefault(Name(field, offer), field.Default);

    public string this[OfferField shared] => Values.GetValueOrDefault(shared.Name, shared.Default);

    /// <summary>Something was typed for the offer beyond its name.</summary>
    public bool HasOffer(int offer) => OfferFields.All.Any(field => field != OfferFields.Name && Values.ContainsKey(Name(field, offer)));

    public string NameOf(int offer) => this[OfferFields.Name, offer] is { Length: > 0 } name ? name : $"Offer {(char)('A' + offer - 1)}";

    public OffersQuery With(OfferField field, int offer, string value) => new(Count, Values.SetItem(Name(field, offer), value));

    public OffersQuery WithCount(int count) => new OffersQuery(count, Values).WithoutBeyond();

    /// <summary>Without one offer; those after it move up.</summary>
    public OffersQuery Without(int offer)
    {
        var values = Values.ToBuilder();
        for (var number = offer; number <= MostOffers; number++)
            foreach (var field in OfferFields.All)
                if (number < MostOffers && Values.TryGetValue(Name(field, number + 1), out var next)) values[Name(field, number)] = next;
                else values.Remove(Name(field, number));
        return new OffersQuery(Math.Max(FewestOffers, Count - 1), values.ToImmutable());
    }

    public static string Name(OfferField field, int offer) => field.Name + offer.ToString(CultureInfo.InvariantCulture);

    private OffersQuery WithoutBeyond() => new(Count, Values.RemoveRange(
        Enumerable.Range(Count + 1, MostOffers - Count).SelectMany(offer => OfferFields.All.Select(field => Name(field, offer)))));

    private static string DefaultOf(string name) =>
        OfferFields.Shared.FirstOrDefault(field => field.Name == name)?.Default
        ?? OfferFields.All.First(field => field.Name == name[..^1]).Default;
}
