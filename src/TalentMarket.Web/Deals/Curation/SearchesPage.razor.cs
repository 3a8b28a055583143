using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Deals;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Deals;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Deals.Curation;

/// <summary>Saved searches with what is new or changed since they were last seen.</summary>
public sealed partial class SearchesPage(SavedSearches searches, SearchNews news, Callers callers, NavigationManager navigation) : ComponentBase
{
    private string? problem;
    private string? shownFeed;
    private string? shownName;

    /// <summary>The search to be saved, as an address has it after the question mark.</summary>
    [SupplyParameterFromQuery]
    public string? Save { get; set; }

    [SupplyParameterFromForm(FormName = "save")]
    public string? Name { get; set; }

    [SupplyParameterFromForm(FormName = "save")]
    public string? Query { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private IReadOnlyList<SearchItem> Listed { get; set; } = [];

    private string Headline => Listed.Sum(item => item.News.Count) is > 0 and var count ? $"{count} {(count == 1 ? "thing is" : "things are")} new or changed" : "Saved searches";

    private string Origin => new Uri(navigation.BaseUri).GetLeftPart(UriPartial.Authority);

    private Caller Caller => callers.Of(HttpContext);

    protected override Task OnInitializedAsync() => ReadAsync();

    private async Task ReadAsync()
    {
        var saved = await searches.ListAsync(Caller, HttpContext.RequestAborted);
        Listed = await news.OfAsync(saved, HttpContext.RequestAborted);
    }

    private async Task SaveAsync()
    {
        var query = SearchWords.Tidy(Query ?? "");
        if (query is null || query.Length > SavedSearch.LongestQuery)
        {
            problem = "This search cannot be read. Go back to the deals and choose it again.";
            return;
        }

        if (Name?.Trim() is not { Length: > 0 and <= SavedSearch.LongestName } name)
        {
            problem = $"Give the search a name of 1 to {SavedSearch.LongestName} characters.";
            return;
        }

        await searches.CreateAsync(Caller, name, query, await news.LastChangeAsync(HttpContext.RequestAborted), HttpContext.RequestAborted);
        navigation.NavigateTo(CurationAddress.Searches);
    }

    private static IEnumerable<(string Verb, string Label)> Actions(SearchItem item)
    {
        if (item.News.Count > 0) yield return ("seen", "Mark all as seen");
        yield return ("feed", item.Search.FeedHash is null ? "Make a feed" : "Make a new feed address");
        if (item.Search.FeedHash is not null) yield return ("end", "End the feed");
        yield return ("delete", "Delete");
    }

    private async Task DoAsync(string verb, SavedSearch search)
    {
        var cancellationToken = HttpContext.RequestAborted;
        switch (verb)
        {
            case "feed":
                (shownFeed, shownName) = (await searches.NewFeedAsync(Caller, search.Id, cancellationToken), search.Name);
                await ReadAsync();
                return;
            case "seen":
                await searches.MarkSeenAsync(Caller, search.Id, await news.LastChangeAsync(cancellationToken), cancellationToken);
                break;
            case "end":
                await searches.EndFeedAsync(Caller, search.Id, cancellationToken);
                break;
            default:
                await searches.DeleteAsync(Caller, search.Id, cancellationToken);
                break;
        }

        navigation.NavigateTo(CurationAddress.Searches);
    }
}
