using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Deals;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Deals;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Deals;

/// <summary>One deal: its money, people, days and everything claimed about it.</summary>
public sealed partial class DealPage(DealBooks books, Callers callers, NavigationManager navigation) : ComponentBase
{
    private const int MostAlike = 5;

    [Parameter, EditorRequired]
    public required string DealSlug { get; set; }

    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    private DealBoard? Board { get; set; }

    private IReadOnlyList<Deal> Alike { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        var book = await books.CurrentAsync(HttpContext?.RequestAborted ?? CancellationToken.None);
        if (book.Find(DealSlug) is { } deal)
        {
            var mayCurate = HttpContext is { } context && callers.Of(context).May(Permission.CurateDeals);
            Board = DealBoard.Of(deal, book, new Uri(navigation.BaseUri), mayCurate);
            return;
        }

        if (HttpContext is not null) SayNotFound(HttpContext);
        var words = DealSlug.Split('-', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Alike = [.. book.Deals.Select(known => (Deal: known, Shared: known.Slug.Split('-').Count(words.Contains)))
            .Where(pair => pair.Shared > 0).OrderByDescending(pair => pair.Shared).Take(MostAlike).Select(pair => pair.Deal)];
    }

    // Said when the answer starts: a page that is not found while it is made is replaced by the site's own, which knows of no deals
    // that are spelt alike.
    private static void SayNotFound(HttpContext context) => context.Response.OnStarting(() =>
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });
}
