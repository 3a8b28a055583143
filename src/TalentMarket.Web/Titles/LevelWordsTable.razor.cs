using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Titles;

namespace TalentMarket.Web.Titles;

/// <summary>Which level each word of a file's level column became.</summary>
public sealed partial class LevelWordsTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required EditionTitles Edition { get; set; }
}
