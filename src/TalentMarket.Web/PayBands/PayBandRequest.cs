using TalentMarket.Domain.Market;

namespace TalentMarket.Web.PayBands;

/// <summary>A query of the API or a download: strict, so that a misspelt filter never silently widens an answer.</summary>
public sealed record PayBandRequest(MarketScope Scope, string Format, IReadOnlyList<ScopeProblem> Problems)
{
    public const string Json = "json";
    public const string Csv = "csv";

    /// <summary>Every parameter that narrows or shapes an answer.</summary>
    public static IReadOnlyList<string> ScopeParameters { get; } =
    [
        "job", "family", "level", "tier", "hub", "country", "experience", "employment", "workplace", "year", "title",
        "survey", "source", "element", "currency", "asOf", "weighting", "ageingPercent", "ageTo", "groupBy",
    ];

    public static PayBandRequest Read(HttpRequest request)
    {
        var pairs = request.Query.SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? "")).ToList();
        var (scope, problems) = ScopeQuery.Read(pairs);
        var format = request.Query["format"].ToString();
        return new PayBandRequest(scope, FormatOf(request, format), [.. problems, .. Unknown(pairs), .. FormatProblems(format)]);
    }

    public static IResult Refused(IEnumerable<ScopeProblem> problems) => Results.ValidationProblem(
        problems.GroupBy(problem => problem.Parameter)
            .ToDictionary(group => group.Key, group => group.Select(problem => $"found '{problem.Found}', expected {problem.Expected}").ToArray()),
        title: "The query names something that cannot be answered.",
        detail: "Every problem is listed under its parameter; nothing was answered.");

    private static IEnumerable<ScopeProblem> Unknown(IEnumerable<KeyValuePair<string, string>> pairs) => pairs
        .Where(pair => pair.Key != "format" && !ScopeParameters.Contains(pair.Key, StringComparer.OrdinalIgnoreCase))
        .Select(pair => new ScopeProblem(pair.Key, pair.Value, "one of the parameters " + string.Join(", ", ScopeParameters) + ", format"));

    private static IEnumerable<ScopeProblem> FormatProblems(string format) =>
        format is "" or Json or Csv ? [] : [new ScopeProblem("format", format, "one of json, csv")];

    private static string FormatOf(HttpRequest request, string asked)
    {
        if (asked.Length > 0) return asked;
        var accepted = request.GetTypedHeaders().Accept.OrderByDescending(media => media.Quality ?? 1).Select(media => media.MediaType.Value);
        return accepted.FirstOrDefault(media => media is "text/csv" or "application/json" or "*/*" or "application/*") == "text/csv" ? Csv : Json;
    }
}
