namespace TalentMarket.Web.Layout;

/// <summary>How the reader wants the site to look, remembered in two cookies so that the first paint is right without a script.</summary>
public sealed record Appearance(string Theme, string Density)
{
    public const string ThemeCookie = "theme";
    public const string DensityCookie = "density";

    public static IReadOnlyList<string> Themes { get; } = ["system", "light", "dark"];

    public static IReadOnlyList<string> Densities { get; } = ["comfortable", "compact"];

    public static Appearance Of(HttpRequest request) => new(
        OneOf(Themes, request.Cookies[ThemeCookie]),
        OneOf(Densities, request.Cookies[DensityCookie]));

    private static string OneOf(IReadOnlyList<string> known, string? asked) => asked is not null && known.Contains(asked) ? asked : known[0];
}
