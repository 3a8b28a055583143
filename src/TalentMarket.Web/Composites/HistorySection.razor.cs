using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Composites;
using TalentMarket.Domain.Composites;

namespace TalentMarket.Web.Composites;

/// <summary>The versions of a composite, what each changed, and what else can be done to it.</summary>
public sealed partial class HistorySection : ComponentBase
{
    [Parameter, EditorRequired]
    public required SavedComposite Saved { get; set; }

    /// <summary>The version that is looked at.</summary>
    [Parameter, EditorRequired]
    public required int Shown { get; set; }

    [Parameter, EditorRequired]
    public required bool MaySave { get; set; }

    private string Differences(CompositeVersion version)
    {
        if (Saved.Versions.FirstOrDefault(other => other.Number == version.Number - 1) is not { } before) return "";
        var (then, now) = (Parts(before), Parts(version));
        return string.Join("; ", now.Except(then).Select(part => "+ " + part).Concat(then.Except(now).Select(part => "− " + part)));
    }

    private static List<string> Parts(CompositeVersion version) =>
        [.. version.Recipe.Split('&').Select(part => Uri.UnescapeDataString(part).Replace('=', ' '))];
}
