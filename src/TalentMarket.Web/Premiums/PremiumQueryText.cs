using Microsoft.AspNetCore.WebUtilities;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Premiums;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.Premiums;

/// <summary>The query of the page's address. One that says the same in other words is tidied to the usual one.</summary>
public sealed record PremiumQueryText(PremiumScope Scope, IReadOnlyList<ScopeProblem> Problems, bool IsTable, bool IsTidy)
{
    public static PremiumQueryText Read(Uri address, ReferenceCatalogue catalogue)
    {
        var written = QueryHelpers.ParseQuery(address.Query)
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""))
            .ToList();
        var (scope, problems) = PremiumScopeQuery.Read(written.Select(pair => Meant(pair, catalogue)));
        var isTable = written.Any(pair => pair is { Key: "view", Value: PremiumAddress.TableView });
        var usual = QueryHelpers.ParseQuery(new Uri(address, PremiumAddress.Of(scope, isTable)).Query)
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""));
        return new PremiumQueryText(scope, problems, isTable, usual.SequenceEqual(written));
    }

    // The source's control offers surveys beside kinds.
    private static KeyValuePair<string, string> Meant(KeyValuePair<string, string> pair, ReferenceCatalogue catalogue) =>
        pair.Key == "source" && Slug.Find<SourceClass>(pair.Value) is null && catalogue.Surveys.Any(survey => survey.Code == pair.Value)
            ? KeyValuePair.Create("survey", pair.Value)
            : pair;
}
