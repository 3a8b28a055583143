using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Components;

/// <summary>The address of a source as it was cited: a link where it begins with one, else text.</summary>
public sealed partial class SourceAddress : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Address { get; set; }

    /// <summary>What is read instead of the address, linked or not.</summary>
    [Parameter]
    public string? Label { get; set; }

    private string? Link => Uri.TryCreate(FirstWord, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) ? FirstWord : null;

    private string Text => Label ?? FirstWord;

    // "https://publisher.example/table via somebody's copy" cites two places; the second stays text.
    private string Rest => Label is null && FirstWord.Length < Address.Length ? Address[FirstWord.Length..] : "";

    private string FirstWord => Address.Split(' ', 2)[0];
}
