using TalentMarket.Data.Deals;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Web.Deals.Curation;

/// <summary>A saved search, the deals it finds now, and what became new or different about them since it was seen.</summary>
public sealed record SearchItem(SavedSearch Search, int Found, IReadOnlyList<(Deal Deal, DealUpdate Update)> News);

/// <summary>Finds what saved searches have to tell.</summary>
public sealed class SearchNews(DealsReader reader, DealBooks books, DealUpdates updates)
{
    private const int MostNews = 100;

    public async Task<IReadOnlyList<SearchItem>> OfAsync(IReadOnlyList<SavedSearch> saved, CancellationToken cancellationToken)
    {
        var items = new List<SearchItem>();
        foreach (var search in saved) items.Add(await OfAsync(search, search.SeenChange, cancellationToken));
        return items;
    }

    /// <summary>Since a change other than the one that was seen: a feed tells everything of late.</summary>
    public async Task<SearchItem> OfAsync(SavedSearch search, long since, CancellationToken cancellationToken)
    {
        var (findings, _) = await reader.FindAsync(SearchWords.Read(search.Query), cancellationToken);
        var deals = findings.Rows.ToDictionary(row => row.Deal.Id, row => row.Deal);
        var found = deals.Count == 0 ? [] : await updates.SinceAsync(deals.Keys, since, MostNews, cancellationToken);
        return new SearchItem(search, deals.Count, [.. found.Select(update => (deals[update.DealId], update))]);
    }

    public async Task<long> LastChangeAsync(CancellationToken cancellationToken) => (await books.CurrentAsync(cancellationToken)).Stamp.Change;
}
