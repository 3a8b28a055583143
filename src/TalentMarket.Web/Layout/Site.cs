using Microsoft.AspNetCore.Diagnostics;
using TalentMarket.Web.Market;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.Layout;

/// <summary>The site around the features: pages, shell, errors and what browsers are allowed to do.</summary>
public static class Site
{
    // The framework writes inline style attributes while it measures long lists; scripts and style sheets come from here alone.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; "
        + "font-src 'self'; connect-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public static IServiceCollection AddSite(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddSingleton<PayBandReader>();
        services.AddSingleton<MarketReader>();
        services.AddProblemDetails();
        services.AddOpenApi(PayBandApiDocument.Describe);
        return services;
    }

    public static void UseSite(this WebApplication app)
    {
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.Use(AddSecurityHeaders);
        app.Use(AskAsGet);
        app.UseRouting();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapAppearance();
        app.MapJump();
        app.MapOpenApi();
        app.MapPayBands();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
    }

    // Whatever can be read answers HEAD, whose body the server leaves out; and the pages about a failure are read,
    // whatever the method that failed.
    private static Task AskAsGet(HttpContext context, RequestDelegate next)
    {
        var isAboutFailure = context.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || context.Features.Get<IExceptionHandlerFeature>() is not null;
        if (isAboutFailure || HttpMethods.IsHead(context.Request.Method)) context.Request.Method = HttpMethods.Get;
        return next(context);
    }

    private static Task AddSecurityHeaders(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        return next(context);
    }
}
