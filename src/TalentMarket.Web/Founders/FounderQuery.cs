using System.Collections.Immutable;
using Microsoft.AspNetCore.WebUtilities;
using TalentMarket.Web.TeamBuilds;

namespace TalentMarket.Web.Founders;

/// <summary>All that was typed, as it stands in the address.</summary>
public sealed record FounderQuery
{
    public const string Page = "/models/founders";
    private const int LongestValue = 20;

    private FounderQuery(FounderBasis basis, ImmutableDictionary<string, string> values) => (Basis, Values) = (basis, values);

    public FounderBasis Basis { get; }

    private ImmutableDictionary<string, string> Values { get; }

    public static IReadOnlyList<string> Order { get; } = [.. FounderFields.All.Select(each => each.Name)];

    public bool IsDefault => Values.IsEmpty;

    public string QueryText
    {
        get
        {
            var pairs = Order.Where(Values.ContainsKey).Select(name => $"{name}={Uri.EscapeDataString(Values[name])}").ToList();
            return pairs.Count == 0 ? "" : "?" + string.Join('&', pairs);
        }
    }

    public string Address => Page + QueryText;

    public string this[FounderField figure] => Values.TryGetValue(figure.Name, out var typed) ? typed : DefaultOf(figure);

    public static (FounderQuery Query, bool IsTidy) Read(string text, FounderBasis basis)
    {
        var read = QueryHelpers.ParseQuery(text);
        var query = new FounderQuery(basis, ImmutableDictionary<string, string>.Empty);
        foreach (var figure in FounderFields.All)
        {
            var value = read.TryGetValue(figure.Name, out var found) ? found.ToString().Trim() : "";
            if (value.Length > LongestValue) value = value[..LongestValue];
            if (value.Length > 0 && value != query.DefaultOf(figure)) query = new FounderQuery(basis, query.Values.SetItem(figure.Name, value));
        }

        return (query, query.QueryText == text);
    }

    public string DefaultOf(FounderField figure) => BuildNumber.Write(figure.Unit, Basis.Usual(figure));
}
