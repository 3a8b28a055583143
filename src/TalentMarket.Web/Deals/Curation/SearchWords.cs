using Microsoft.AspNetCore.WebUtilities;
using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Market;

namespace TalentMarket.Web.Deals.Curation;

/// <summary>A saved search as a search, and in words.</summary>
internal static class SearchWords
{
    /// <summary>What a query asks for; everything where it cannot be read any more.</summary>
    public static DealSearch Read(string query) => DealSearchQuery.Read(Pairs(query)).Search;

    /// <summary>The query as addresses write it; null where it cannot be read.</summary>
    public static string? Tidy(string query)
    {
        var (search, problems) = DealSearchQuery.Read(Pairs(query));
        return problems.Count > 0 ? null : DealSearchQuery.Write(search);
    }

    public static string Of(string query)
    {
        var search = Read(query);
        var parts = DealSearchQuery.Pairs(search with { Sort = DealSort.NewestFirst })
            .Where(pair => pair.Key is not ("from" or "to")).Select(pair => pair.Value.Replace('-', ' ')).ToList();
        if (search.Years.From is { } from) parts.Add($"from {from:0}");
        if (search.Years.To is { } to) parts.Add($"to {to:0}");
        var words = parts.Count == 0 ? "All deals" : string.Join(", ", parts);
        return words.Length <= SavedSearch.LongestName ? char.ToUpperInvariant(words[0]) + words[1..] : words[..SavedSearch.LongestName];
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string query) =>
        QueryHelpers.ParseQuery(query).SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""));
}
