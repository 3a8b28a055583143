using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Layout;

public sealed partial class AppearanceForm : ComponentBase
{
    /// <summary>The address to return to.</summary>
    [Parameter, EditorRequired]
    public required string Back { get; set; }

    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    private Appearance Chosen => HttpContext is null
        ? new Appearance(Appearance.Themes[0], Appearance.Densities[0])
        : Appearance.Of(HttpContext.Request);

    private static string Pressed(bool isPressed) => isPressed ? "true" : "false";

    private static string Word(string value) => char.ToUpperInvariant(value[0]) + value[1..];
}
