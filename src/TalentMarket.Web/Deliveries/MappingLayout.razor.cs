using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Deliveries;

/// <summary>How the file is written.</summary>
public sealed partial class MappingLayout : ComponentBase
{
    private static readonly string[] Known = ["utf-8", "utf-16", "utf-16BE", "windows-1252", "windows-1250", "iso-8859-1", "iso-8859-15", "shift_jis", "gb18030"];

    [Parameter, EditorRequired]
    public required MappingDraft Draft { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Sheets { get; set; }

    private IEnumerable<string> Encodings => Known.Contains(Draft.Encoding) ? Known : Known.Append(Draft.Encoding);

    private IEnumerable<(string Value, string Words)> Groupings =>
        new[] { ("", "nothing"), (",", "comma"), (".", "point"), (" ", "space"), (", ", "comma or space"), ("'", "apostrophe") }
            is var known && known.Any(grouping => grouping.Item1 == Draft.Grouping) ? known : known.Append((Draft.Grouping, $"one of {Draft.Grouping}"));
}
