using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Market;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.Deals;

/// <summary>What the API's document says of deals.</summary>
public static class DealApiDocument
{
    private static readonly string[] KnownOrNot = [DealSearch.Known, DealSearch.Unknown];

    public static IReadOnlyList<(string Name, string Description, IReadOnlyList<string> Values, bool IsRepeated)> Parameters { get; } =
    [
        ("q", "Words that all occur in the parties, people, hub or notes.", [], false),
        ("from", "First year of announcement.", [], false),
        ("to", "Last year of announcement.", [], false),
        ("structure", "How the team changed hands.", Slug.All<DealStructure>(), true),
        ("acquirer", "Who took the team, such as google.", [], true),
        ("value", "Headline value in bands.", [.. NumberBands.Value.All.Select(band => band.Code), .. KnownOrNot], true),
        ("valueFrom", "Headline value from, US dollars, such as 500M.", [], false),
        ("valueTo", "Headline value to.", [], false),
        ("team", "People who changed over, in bands.", [.. NumberBands.TeamSize.All.Select(band => band.Code), .. KnownOrNot], true),
        ("teamFrom", "People from.", [], false),
        ("teamTo", "People to.", [], false),
        ("price", "Price a head in bands.", [.. NumberBands.Price.All.Select(band => band.Code), .. KnownOrNot], true),
        ("priceFrom", "Price a head from, US dollars, such as 10M.", [], false),
        ("priceTo", "Price a head to.", [], false),
        ("hub", "Hub, such as london.", [], true),
        ("confidence", "How sure the headline value is.", Slug.All<ClaimConfidence>(), true),
        ("regulator", "Gravest status of an authority's case.", [.. Slug.All<CaseStatus>(), .. KnownOrNot], true),
        ("share", "Share of the team taken, in bands.", [.. NumberBands.ShareTaken.All.Select(band => band.Code), .. KnownOrNot], true),
        ("sort", "A column and a direction, such as price-desc; unknown comes last either way. Default announced-desc.", [], false),
    ];

    public static Task DescribeListAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        operation.Summary = "Deals for teams: who took whom, for how much a head";
        operation.Description =
            "The search of the deals page, all of it in one answer. Each figure is the best graded claim within the bounds of all claims that stand; "
            + "an open bound is null, and what nobody gives is not there. Prices a head come by two measures and three denominators, or with the reason there are none. "
            + "change rises with every correction: the same query at the same marketVersion and change gives the same answer.";
        operation.Parameters = [.. Parameters.Select(PayBandApiDocument.Parameter)];
        return Task.CompletedTask;
    }

    public static Task DescribeOneAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        operation.Summary = "One deal with everything claimed about it";
        operation.Description = "Figures and prices as in the list, and every claim with its source, grade, confidence and standing, conflicting ones side by side; events, regulators' cases and sources.";
        if (operation.Parameters?.FirstOrDefault() is OpenApiParameter slug)
        {
            slug.Description = "The deal's name in addresses, as the list gives it.";
            slug.Example = JsonValue.Create("microsoft-inflection-ai");
        }

        return Task.CompletedTask;
    }
}
