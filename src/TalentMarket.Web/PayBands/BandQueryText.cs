using Microsoft.AspNetCore.WebUtilities;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.PayBands;

/// <summary>The query of the page's address. A form without a script also sends empty fields, a family where a job is chosen
/// and a survey where a source is; such an address is tidied to the one that says the same.</summary>
public sealed record BandQueryText(MarketScope Scope, IReadOnlyList<ScopeProblem> Problems, bool IsTable, bool IsTidy)
{
    private const string View = "view";

    public static BandQueryText Read(Uri address, ReferenceCatalogue catalogue)
    {
        var written = QueryHelpers.ParseQuery(address.Query)
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""))
            .ToList();
        var meant = written.Where(pair => pair.Value.Length > 0).Select(pair => Meant(pair, catalogue)).ToList();
        var (scope, problems) = ScopeQuery.Read(meant);
        var isTable = meant.Any(pair => pair is { Key: View, Value: BandAddress.TableView });
        return new BandQueryText(scope, problems, isTable, meant.SequenceEqual(written));
    }

    internal static KeyValuePair<string, string> Meant(KeyValuePair<string, string> pair, ReferenceCatalogue catalogue) => pair.Key switch
    {
        "job" when catalogue.Jobs.All(job => job.Code != pair.Value) && catalogue.Families.Any(family => family.Code == pair.Value) =>
            KeyValuePair.Create("family", pair.Value),
        "source" when Slug.Find<SourceClass>(pair.Value) is null && catalogue.Surveys.Any(survey => survey.Code == pair.Value) => KeyValuePair.Create("survey", pair.Value),
        _ => pair,
    };
}
