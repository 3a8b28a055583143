using Microsoft.AspNetCore.Diagnostics;
using TalentMarket.Web.Comparisons;
using TalentMarket.Web.Composites;
using TalentMarket.Web.Market;
using TalentMarket.Web.Offers;
using TalentMarket.Web.PayBands;
using TalentMarket.Web.PayCurves;
using TalentMarket.Web.Premiums;

namespace TalentMarket.Web.Layout;

/// <summary>The site around the features: pages, shell, errors and what browsers are allowed to do.</summary>
public static class Site
{
    /// <summary>Programs ask here; they are answered in problem details, not in pages.</summary>
    private const string Api = "/api";

    public static IServiceCollection AddSite(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddSingleton<PayBandReader>();
        services.AddSingleton<ComparisonReader>();
        services.AddSingleton<PayCurveReader>();
        services.AddSingleton<MarketReader>();
        services.AddSingleton<PremiumReader>();
        services.AddSingleton<OffersReader>();
        services.AddSingleton<PanelRates>();
        services.AddSingleton<CompositeReader>();
        services.AddProblemDetails();
        services.AddOpenApi(PayBandApiDocument.Describe);
        return services;
    }

    public static void UseSite(this WebApplication app)
    {
        app.Use(SecurityHeaders.AddAsync);
        app.UseWhen(IsForPrograms, api => api.UseExceptionHandler().UseStatusCodePages());
        app.UseWhen(context => !IsForPrograms(context), pages => pages
            .UseExceptionHandler("/error", createScopeForErrors: true)
            .UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true));
        app.Use(AskAsGet);
        app.UseRouting();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapAppearance();
        app.MapJump();
        app.MapOpenApi();
        app.MapPayBands();
        app.MapPayCurves();
        app.MapOffers();
        app.MapPremiums();
        app.MapComposites();
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

    private static bool IsForPrograms(HttpContext context) => context.Request.Path.StartsWithSegments(Api);
}
