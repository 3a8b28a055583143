using TalentMarket.Domain.Market;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayBands;

/// <summary>A query of the API or of a download.</summary>
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
        var pairs = StrictQuery.Pairs(request);
        var (scope, problems) = ScopeQuery.Read(pairs);
        var format = request.Query["format"].ToString();
        return new PayBandRequest(scope, FormatOf(request, format), [.. problems, .. StrictQuery.Unknown(pairs, [.. ScopeParameters, "format"]), .. FormatProblems(format)]);
    }

    private static IEnumerable<ScopeProblem> FormatProblems(string format) =>
        format is "" or Json or Csv ? [] : [new ScopeProblem("format", format, "one of json, csv")];

    private static string FormatOf(HttpRequest request, string asked)
    {
        if (asked.Length > 0) return asked;
        var accepted = request.GetTypedHeaders().Accept.OrderByDescending(media => media.Quality ?? 1).Select(media => media.MediaType.Value);
        return accepted.FirstOrDefault(media => media is "text/csv" or "application/json" or "*/*" or "application/*") == "text/csv" ? Csv : Json;
    }
}
