using System.Globalization;
using TalentMarket.Data.Sources;
using TalentMarket.Domain.Sources;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Sources;

/// <summary>What the page of sources shows.</summary>
public sealed record SourcesBoard(
    string Headline,
    string Found,
    IReadOnlyList<SourceRow> Rows,
    IReadOnlyList<FacetChoice> Grades,
    IReadOnlyList<FacetChoice> Licences)
{
    public static SourcesBoard From(IReadOnlyList<RegisteredSource> register, SourcesScope scope)
    {
        var found = register.Where(scope.Includes)
            .OrderByDescending(Figures).ThenBy(source => source.Source.Publisher, StringComparer.OrdinalIgnoreCase)
            .ThenBy(source => source.Source.Title, StringComparer.OrdinalIgnoreCase).ToList();
        return new SourcesBoard(
            HeadlineOf(register),
            scope.IsAll ? $"All {Number(register.Count)} sources" : $"{Number(found.Count)} of {Number(register.Count)} sources",
            [.. found.Select(SourceRow.Of)],
            Facet(register, scope with { Grade = null }, source => (SourcesScope.Slug(source.Grade), SourceRow.GradeWord(source.Grade)),
                scope.Grade is { } grade ? SourcesScope.Slug(grade) : null),
            Facet(register, scope with { Licence = null }, source => (source.Licence, source.Licence), scope.Licence));
    }

    private static string HeadlineOf(IReadOnlyList<RegisteredSource> register)
    {
        var primary = register.Count(source => source.Source.Grade == SourceGrade.Primary);
        var carried = Carried(register, DependentKind.PublishedFact, DependentKind.PublishedCut, DependentKind.OpenRecord).ToList();
        return $"{Number(register.Count)} sources, {Number(primary)} of them first-hand"
            + (carried.Count == 0 ? "" : ", carry " + string.Join(", ", carried.SkipLast(1)) + (carried.Count > 1 ? " and " : "") + carried[^1]);
    }

    private static IEnumerable<string> Carried(IReadOnlyList<RegisteredSource> register, params DependentKind[] kinds) =>
        from kind in kinds
        let rows = register.Sum(source => source.Dependents.GetValueOrDefault(kind))
        where rows > 0
        select DependentWords.Counted(kind, rows);

    // The choices of a facet are counted under the other filters, so that none leads to an empty page unseen.
    private static List<FacetChoice> Facet(
        IReadOnlyList<RegisteredSource> register, SourcesScope others, Func<Source, (string Value, string Label)> facet, string? chosen) =>
        [.. register.GroupBy(source => facet(source.Source))
            .OrderBy(group => group.Min(source => source.Source.Grade)).ThenBy(group => group.Key.Label, StringComparer.OrdinalIgnoreCase)
            .Select(group => new FacetChoice(
                group.Key.Value, $"{group.Key.Label} ({Number(group.Count(others.Includes))})", group.Key.Value == chosen))];

    private static long Figures(RegisteredSource source) =>
        source.Dependents.Where(pair => pair.Key <= DependentKind.OpenRecord).Sum(pair => pair.Value);

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
