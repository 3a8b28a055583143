using TalentMarket.Data.Deals;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Market;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Deals;
using TalentMarket.Web.PayBands;
using TalentMarket.Web.PayCurves;

namespace TalentMarket.Web.Layout;

/// <summary>What the jump box can go to, fetched when it is first opened.</summary>
public static class JumpEndpoint
{
    public static IEndpointRouteBuilder MapJump(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/jump", TargetsAsync).ExcludeFromDescription().Requires(Permission.BrowseFigures);
        return endpoints;
    }

    // The list goes to the browser whole; older deals of a large book are found on their page.
    private const int MostDeals = 500;

    private static async Task<IEnumerable<JumpTarget>> TargetsAsync(HttpContext context, Callers callers, PayBandReader reader, DealBooks books, CancellationToken cancellationToken)
    {
        var catalogue = await reader.CatalogueAsync(cancellationToken);
        var book = await books.CurrentAsync(cancellationToken);
        return SitePages.For(callers.Of(context)).Select(page => new JumpTarget($"{page.Group}: {page.Title}", page.Address))
            .Concat(catalogue.Jobs.SelectMany(job => new[]
            {
                new JumpTarget($"{job.Title}: pay bands", BandAddress.Of(new MarketScope { Jobs = new Selection<string>([job.Code]) })),
                new JumpTarget($"{job.Title}: pay curves", $"{CurveAddress.Page}?job={job.Code}"),
            }))
            .Concat(book.Deals.Take(MostDeals).Select(deal => new JumpTarget($"{deal.Acquirer} and {deal.Target}: deal of {deal.Announced.Year}", DealAddress.Of(deal.Slug))));
    }
}

internal sealed record JumpTarget(string Title, string Address);
