using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Market;
using TalentMarket.Web.Accounts;
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

    private static async Task<IEnumerable<JumpTarget>> TargetsAsync(HttpContext context, Callers callers, PayBandReader reader, CancellationToken cancellationToken)
    {
        var catalogue = await reader.CatalogueAsync(cancellationToken);
        return SitePages.For(callers.Of(context)).Select(page => new JumpTarget($"{page.Group}: {page.Title}", page.Address))
            .Concat(catalogue.Jobs.SelectMany(job => new[]
            {
                new JumpTarget($"{job.Title}: pay bands", BandAddress.Of(new MarketScope { Jobs = new Selection<string>([job.Code]) })),
                new JumpTarget($"{job.Title}: pay curves", $"{CurveAddress.Page}?job={job.Code}"),
            }));
    }
}

internal sealed record JumpTarget(string Title, string Address);
