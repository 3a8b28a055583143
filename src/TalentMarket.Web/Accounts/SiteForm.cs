using Microsoft.AspNetCore.Antiforgery;

namespace TalentMarket.Web.Accounts;

/// <summary>Marks an endpoint that takes forms of this site's own pages alone.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SiteFormAttribute : Attribute;

internal static class SiteForm
{
    public const string NotOurs = "The form is not of this site, or too old. Load the page again.";

    /// <summary>Refuses with a sentence what does not carry the site's own token; the framework's own check would fail as a fault.</summary>
    public static TBuilder TakesSiteForms<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.AddEndpointFilter(CheckAsync).DisableAntiforgery().WithMetadata(new SiteFormAttribute());
        return builder;
    }

    /// <summary>Marks what cannot have its whole form read before it is checked: it checks the token as the form streams in.</summary>
    public static TBuilder ChecksSiteFormItself<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.DisableAntiforgery().WithMetadata(new SiteFormAttribute());

    private static async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next) =>
        await invocation.HttpContext.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(invocation.HttpContext)
            ? await next(invocation)
            : Results.Text(NotOurs, statusCode: StatusCodes.Status400BadRequest);
}
