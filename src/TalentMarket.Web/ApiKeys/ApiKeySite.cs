using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.ApiKeys;

/// <summary>Programs that ask with a key.</summary>
internal static class ApiKeySite
{
    public const string Page = "/account/keys";

    private const string EitherScheme = "SessionOrKey";

    public static IServiceCollection AddApiKeys(this IServiceCollection services)
    {
        services.AddAuthentication(EitherScheme)
            .AddPolicyScheme(EitherScheme, null, options => options.ForwardDefaultSelector =
                context => KeyHeader.IsIn(context.Request) ? ApiKeyHandler.SchemeName : SessionHandler.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(ApiKeyHandler.SchemeName, null);
        services.AddOptions<ApiOptions>().BindConfiguration(ApiOptions.SectionName).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ApiOptions>, ApiOptionsValidator>();
        return services;
    }

    /// <summary>A key that does not work is refused, even where everybody is let in: its sender believes to be somebody.</summary>
    public static Task RefuseDeadKeysAsync(HttpContext context, RequestDelegate next) =>
        KeyHeader.IsIn(context.Request) && context.User.Identity?.IsAuthenticated != true
            ? AccessRefusal.TellProgramAsync(context, StatusCodes.Status401Unauthorized, "The API key is unknown, has expired or was revoked.")
            : next(context);
}
