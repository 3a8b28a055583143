using Microsoft.AspNetCore.Antiforgery;

namespace TalentMarket.Web.Accounts;

/// <summary>Marks an endpoint that takes forms of this site's own pages alone.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SiteFormAttribute : Attribute;

internal static class SiteForm
{
    /// <summary>Refuses with a sentence what does not carry the site's own token; the framework's own check would fail as a fault.</summary>
    public static TBuilder TakesSiteForms<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.AddEndpointFilter(CheckAsync).DisableAntiforgery().WithMetadata(new SiteFormAttribute());
        return builder;
    }

    private static async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next) =>
        await invocation.HttpContext.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(invocation.HttpContext)
            ? await next(invocation)
            : Results.Text("The form is not of this site, or too old. Load the page again.", statusCode: StatusCodes.Status400BadRequest);
}
