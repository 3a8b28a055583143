using TalentMarket.Domain.Market;

namespace TalentMarket.Web.Components;

/// <summary>The query of the API or of a download: strict, so that a misspelt filter never silently widens an answer.</summary>
internal static class StrictQuery
{
    public static List<KeyValuePair<string, string>> Pairs(HttpRequest request) =>
        [.. request.Query.SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""))];

    public static IEnumerable<ScopeProblem> Unknown(IEnumerable<KeyValuePair<string, string>> pairs, IReadOnlyCollection<string> known) => pairs
        .Where(pair => !known.Contains(pair.Key, StringComparer.OrdinalIgnoreCase))
        .Select(pair => new ScopeProblem(pair.Key, pair.Value, "one of the parameters " + string.Join(", ", known)));

    public static IResult Refused(IEnumerable<ScopeProblem> problems) => Results.ValidationProblem(
        problems.GroupBy(problem => problem.Parameter)
            .ToDictionary(group => group.Key, group => group.Select(problem => $"found '{problem.Found}', expected {problem.Expected}").ToArray()),
        title: "The query names something that cannot be answered.",
        detail: "Every problem is listed under its parameter; nothing was answered.");
}
