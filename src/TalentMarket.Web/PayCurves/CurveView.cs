using Microsoft.AspNetCore.WebUtilities;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayCurves;

namespace TalentMarket.Web.PayCurves;

/// <summary>The page as its address says it: what is asked, how it is drawn, and what a reader typed.</summary>
public sealed record CurveView
{
    private const string Shown = "show";

    public required PayCurveScope Scope { get; init; }

    public bool IsTable { get; init; }

    public bool IsLogarithmic { get; init; }

    public bool ShowsIntervals { get; init; }

    /// <summary>A pay to rank, as typed.</summary>
    public string? Pay { get; init; }

    /// <summary>The years of the person whose pay it is, as typed.</summary>
    public string? Years { get; init; }

    /// <summary>Every parameter of the page, in the order of its addresses.</summary>
    public static IReadOnlyList<string> Parameters { get; } =
        [.. PayCurveScopeQuery.Parameters, "scale", "interval", "view", "pay", "years"];

    /// <summary>The view of an address, and whether the address is the shortest that says the same: a form without a script sends
    /// empty fields too.</summary>
    public static (CurveView View, IReadOnlyList<ScopeProblem> Problems, bool IsTidy) Read(Uri address, ReferenceCatalogue catalogue)
    {
        var written = QueryHelpers.ParseQuery(address.Query)
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""))
            .ToList();
        var meant = written.Where(pair => pair.Value.Length > 0).Select(pair => Meant(pair, catalogue)).ToList();
        var (scope, problems) = PayCurveScopeQuery.Read(meant);
        var view = new CurveView
        {
            Scope = scope,
            IsTable = Has("view", "table"),
            IsLogarithmic = Has("scale", "log"),
            ShowsIntervals = Has("interval", Shown),
            Pay = Text("pay"),
            Years = Text("years"),
        };
        return (view, problems, meant.SequenceEqual(written));

        bool Has(string name, string value) => meant.Any(pair => pair.Key == name && pair.Value == value);
        string? Text(string name) => meant.Where(pair => pair.Key == name).Select(pair => pair.Value).FirstOrDefault();
    }

    /// <summary>The address of the view; what is usual stays out of it.</summary>
    public override string ToString()
    {
        var pairs = PayCurveScopeQuery.Pairs(Scope).Concat(Drawing).Concat(Typed).Where(pair => pair.Value.Length > 0);
        var query = string.Join('&', pairs.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));
        return query.Length == 0 ? CurveAddress.Page : $"{CurveAddress.Page}?{query}";
    }

    /// <summary>How it is drawn, as names and values; what is usual is left out.</summary>
    public IEnumerable<KeyValuePair<string, string>> Drawing => new[]
    {
        KeyValuePair.Create("scale", IsLogarithmic ? "log" : ""),
        KeyValuePair.Create("interval", ShowsIntervals ? Shown : ""),
        KeyValuePair.Create("view", IsTable ? "table" : ""),
    }.Where(pair => pair.Value.Length > 0);

    private IEnumerable<KeyValuePair<string, string>> Typed => [KeyValuePair.Create("pay", Pay ?? ""), KeyValuePair.Create("years", Years ?? "")];

    // One select offers jobs and families, and one classes and surveys.
    private static KeyValuePair<string, string> Meant(KeyValuePair<string, string> pair, ReferenceCatalogue catalogue) => pair.Key switch
    {
        "job" when catalogue.Jobs.All(job => job.Code != pair.Value) && catalogue.Families.Any(family => family.Code == pair.Value) =>
            KeyValuePair.Create("family", pair.Value),
        "source" when catalogue.Surveys.Any(survey => survey.Code == pair.Value) && Slug.Find<Domain.Surveys.SourceClass>(pair.Value) is null =>
            KeyValuePair.Create("survey", pair.Value),
        _ => pair,
    };
}
