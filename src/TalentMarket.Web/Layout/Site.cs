using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Diagnostics;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.ApiKeys;
using TalentMarket.Web.Circuits;
using TalentMarket.Web.Comparisons;
using TalentMarket.Web.Composites;
using TalentMarket.Web.Deals;
using TalentMarket.Web.Deals.Curation;
using TalentMarket.Web.Deliveries;
using TalentMarket.Web.Founders;
using TalentMarket.Web.Hosting;
using TalentMarket.Web.JobPricing;
using TalentMarket.Web.Market;
using TalentMarket.Web.Offers;
using TalentMarket.Web.PayBands;
using TalentMarket.Web.PayCurves;
using TalentMarket.Web.Premiums;
using TalentMarket.Web.Reference;
using TalentMarket.Web.Sources;
using TalentMarket.Web.TeamBuilds;
using TalentMarket.Web.Trail;

namespace TalentMarket.Web.Layout;

/// <summary>The site around the features: pages, shell, errors and what browsers are allowed to do.</summary>
public static class Site
{
    /// <summary>Programs ask here; they are answered in problem details, not in pages.</summary>
    private const string Api = "/api";

    public static IServiceCollection AddSite(this IServiceCollection services)
    {
        services.AddBoundedCircuits();
        services.AddSingleton<PayBandReader>();
        services.AddSingleton<ComparisonReader>();
        services.AddSingleton<PayCurveReader>();
        services.AddSingleton<MarketReader>();
        services.AddSingleton<PremiumReader>();
        services.AddSingleton<OffersReader>();
        services.AddSingleton<JobPricer>();
        services.AddSingleton<DealsReader>();
        services.AddSingleton<SearchNews>();
        services.AddSingleton<PanelRates>();
        services.AddSingleton<CompositeReader>();
        services.AddSingleton<SourcesReader>();
        services.AddSingleton<TeamBuildReader>();
        services.AddSingleton<FounderReader>();
        services.AddDeliverySite();
        services.AddAccess();
        services.AddAccountSite();
        services.AddHealth();
        services.AddApiKeys();
        services.AddRateLimits();
        services.AddProblemDetails();
        services.AddOpenApi(options =>
        {
            PayBandApiDocument.Describe(options);
            ApiKeyDocument.Describe(options);
        });
        return services;
    }

    public static void UseSite(this WebApplication app)
    {
        app.UseKnownProxies();
        app.UseMiddleware<RequestLog>();
        app.Use(SecurityHeaders.AddAsync);
        app.UseWhen(IsForPrograms, api => api.UseExceptionHandler(Failure.ToldToPrograms).UseStatusCodePages());
        app.UseWhen(context => !IsForPrograms(context), pages => pages
            .UseExceptionHandler(Failure.ToldToPeople)
            .UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true));
        app.Use(RefuseEcho);
        app.Use(KeyInAddress.RefuseAsync);
        app.Use(AskAsGet);
        app.UseRouting();
        app.UseRequestTimeouts();
        app.UseAccess();
        app.UseMiddleware<CircuitGate>();
        app.Use(RequestLimits.RefuseTooLargeAsync);
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous().DisableRateLimiting();
        app.MapAppearance();
        app.MapJump();
        app.MapAccountSite();
        app.MapHealth();
        app.MapOpenApi().Requires(Permission.BrowseFigures);
        app.MapPayBands();
        app.MapPayCurves();
        app.MapOffers();
        app.MapJobPricing();
        app.MapPremiums();
        app.MapComposites();
        app.MapDealApi();
        app.MapSearchFeeds();
        app.MapDeals();
        app.MapTrail();
        app.MapTeamBuilds();
        app.MapFounders();
        app.MapDeliveries();
        app.MapReference();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(CircuitLimits.Bound).Add(CircuitsTakeWhatPagesTake);
    }

    // TRACE would send a request back with what proxies added to it; nothing here answers it, whatever the address.
    private static Task RefuseEcho(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsTrace(context.Request.Method)) return next(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        return Task.CompletedTask;
    }

    // Whatever can be read answers HEAD, whose body the server leaves out; and the pages about a failure are read,
    // whatever the method that failed.
    private static Task AskAsGet(HttpContext context, RequestDelegate next)
    {
        if (IsAboutFailure(context) || HttpMethods.IsHead(context.Request.Method)) context.Request.Method = HttpMethods.Get;
        return next(context);
    }

    // Pages say themselves what they take. A circuit draws parts of them, so it is open to whoever may see figures.
    private static void CircuitsTakeWhatPagesTake(EndpointBuilder endpoint)
    {
        if (endpoint.Metadata.OfType<ComponentTypeMetadata>().Any()) return;
        // Where a form's answer leads away from the site; its address is sealed by the server itself.
        var isWayOut = endpoint is RouteEndpointBuilder { RoutePattern.RawText: var route } && route?.EndsWith("opaque-redirect", StringComparison.Ordinal) == true;
        endpoint.Metadata.Add(isWayOut ? new AllowAnonymousAttribute() : new RequiresAttribute(Permission.BrowseFigures));
    }

    /// <summary>True while the page that tells of a failure is made.</summary>
    internal static bool IsAboutFailure(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    internal static bool IsForPrograms(HttpContext context) => context.Request.Path.StartsWithSegments(Api);
}
