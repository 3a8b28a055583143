using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.ApiKeys;

namespace TalentMarket.Web.Accounts;

/// <summary>Who may come in: closed unless an endpoint says what it takes or that it is open.</summary>
internal static class Access
{
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddOptions<AccessOptions>().BindConfiguration(AccessOptions.SectionName)
            .Validate(options => options.IsUnderstood(), AccessOptions.Expected).ValidateOnStart();
        services.AddSingleton<OpenAccess>();
        services.AddSingleton(provider => new Callers(provider.GetRequiredService<OpenAccess>()));
        services.AddSingleton<IAuthorizationHandler, PermissionHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, AccessRefusal>();
        services.AddAuthentication();
        services.AddAuthorization(options =>
        {
            options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
            foreach (var permission in Grants.All)
                options.AddPolicy(RequiresAttribute.PolicyOf(permission), policy => policy.AddRequirements(new PermissionRequirement(permission)));
        });
        return services;
    }

    /// <summary>Believes the known proxies, and nobody else, about where a request came from.</summary>
    public static void UseKnownProxies(this WebApplication app)
    {
        var known = app.Services.GetRequiredService<IOptions<AccessOptions>>().Value.Proxies;
        if (known.Count == 0) return;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in known) options.KnownProxies.Add(IPAddress.Parse(proxy));
        app.UseForwardedHeaders(options);
    }

    public static void UseAccess(this WebApplication app)
    {
        app.UseAuthentication();
        // Whoever asks too much is counted by who they are.
        app.UseRateLimiter();
        app.Use(ApiKeySite.RefuseDeadKeysAsync);
        app.UseAuthorization();
        app.Use(AccessRefusal.AnswerAsync);
        app.Use(ExportRecord.NoteAsync);
    }
}
