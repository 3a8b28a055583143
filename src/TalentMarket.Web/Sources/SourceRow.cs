using System.Globalization;
using TalentMarket.Data.Sources;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Web.Sources;

/// <summary>A source as a row of the page.</summary>
public sealed record SourceRow(
    long Id, string Title, string Publisher, string Address, string Grade, string Licence, string Retrieved, string? Caveat,
    IReadOnlyList<string> RestsOnIt)
{
    public static SourceRow Of(RegisteredSource registered) => new(
        registered.Source.Id,
        registered.Source.Title,
        registered.Source.Publisher,
        registered.Source.Address,
        GradeWord(registered.Source.Grade),
        registered.Source.Licence,
        registered.Source.RetrievedOn.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
        registered.Source.Caveat,
        [.. registered.Dependents.OrderBy(pair => pair.Key).Select(pair => DependentWords.Counted(pair.Key, pair.Value))]);

    public static string GradeWord(SourceGrade grade) => grade switch
    {
        SourceGrade.Primary => "First-hand",
        SourceGrade.Press => "Press",
        SourceGrade.Analyst => "Analyst",
        SourceGrade.Aggregator => "Aggregator",
        SourceGrade.Illustrative => "Illustrative",
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, null),
    };
}
