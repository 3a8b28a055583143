using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.PayBands;

/// <summary>Method, rows, rules, rates, sources and version of what is shown.</summary>
public sealed partial class HowComputed : ComponentBase
{
    [Parameter, EditorRequired]
    public required PayBandBoard Board { get; set; }

    /// <summary>The address of this view.</summary>
    [Parameter, EditorRequired]
    public required string Link { get; set; }

    private static string People(BandPanel panel)
    {
        if (panel.Class == SourceClass.Cut) return $"{panel.Rows.Count} rows as published, beside each other; people of several sources are not added up.";
        var shown = panel.Rows.Where(row => row.Published is not null).ToList();
        var exact = shown.All(row => row.Published!.People.IsExact);
        var people = shown.Sum(row => (long)row.Published!.People.AtLeast);
        return string.Create(CultureInfo.InvariantCulture,
            $"{(exact ? "" : "at least ")}{people:N0} in {shown.Count} shown {(shown.Count == 1 ? "group" : "groups")}, {panel.Rows.Count - shown.Count} not shown.");
    }
}
