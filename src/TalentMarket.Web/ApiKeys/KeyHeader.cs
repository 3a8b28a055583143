using Microsoft.Net.Http.Headers;

namespace TalentMarket.Web.ApiKeys;

/// <summary>Where programs put their key: Authorization: Bearer tm_...</summary>
internal static class KeyHeader
{
    private const string Scheme = "Bearer ";

    public static bool IsIn(HttpRequest request) => Read(request) is not null;

    public static string? Read(HttpRequest request) =>
        request.Headers[HeaderNames.Authorization].ToString() is { } header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? header[Scheme.Length..].Trim()
            : null;
}
