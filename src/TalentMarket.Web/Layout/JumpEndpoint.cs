namespace TalentMarket.Web.Layout;

/// <summary>What the jump box can go to, fetched when it is first opened.</summary>
public static class JumpEndpoint
{
    public static IEndpointRouteBuilder MapJump(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/jump", () => SitePages.All.Select(page => new JumpTarget($"{page.Group}: {page.Title}", page.Address)))
            .ExcludeFromDescription();
        return endpoints;
    }
}

internal sealed record JumpTarget(string Title, string Address);
