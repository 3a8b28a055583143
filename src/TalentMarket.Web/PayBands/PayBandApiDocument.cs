using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.PayBands;

/// <summary>What the API's document says of the query: each parameter in words, with the values it takes.</summary>
public static class PayBandApiDocument
{
    public static IReadOnlyList<(string Name, string Description, IReadOnlyList<string> Values, bool IsRepeated)> Parameters { get; } =
    [
        ("job", "Job code, such as ml-engineer.", [], true),
        ("family", "Job family code, such as ai-engineering.", [], true),
        ("level", "Level of the common ladder.", Slug.All<JobLevel>(), true),
        ("tier", "Tier of the employer.", Slug.All<TalentTier>(), true),
        ("hub", "Hub code, such as london.", [], true),
        ("country", "ISO 3166-1 code of two letters.", [], true),
        ("experience", "Whole years of career experience.", [.. ExperienceBand.All.Select(band => band.Code)], true),
        ("employment", "Kind of employment.", Slug.All<EmploymentType>(), true),
        ("workplace", "Where the work is done.", Slug.All<Workplace>(), true),
        ("year", "Calendar year of the effective date.", [], true),
        ("title", "Title as the source writes it.", [], true),
        ("survey", "Survey code, such as ai-jobs.", [], true),
        ("source", "Source class; without it the best class that has data answers.", Slug.All<SourceClass>(), true),
        ("element", "Part of pay, per year at full time. Default base-salary.", Slug.All<PayElement>(), false),
        ("currency", "ISO 4217 code; pay is converted at the mean rate of its month. Default USD.", [], false),
        ("asOf", "Editions effective later are left out, such as 2026-06-30. Default today.", [], false),
        ("weighting", "What counts once in a percentile. Default incumbents.", Slug.All<WeightingBasis>(), false),
        ("ageingPercent", "Per cent a year, compound, at which pay is aged, such as 4; pay with equity in it is not aged. Default: no ageing.", [], false),
        ("ageTo", "The date that is aged to, beside ageingPercent. Default the as-of date.", [], false),
        ("groupBy", "What the groups differ by. Default level.", Slug.All<BandDimension>(), false),
        ("format", "Overrides the Accept header.", [PayBandRequest.Json, PayBandRequest.Csv], false),
    ];

    public static void Describe(OpenApiOptions options) => options.AddDocumentTransformer((document, _, _) =>
    {
        document.Info = new OpenApiInfo
        {
            Title = "TalentMarket",
            Version = "1",
            Description = "What AI talent is paid, with the sources, the people and the organisations behind every figure.",
        };
        return Task.CompletedTask;
    });

    public static Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        operation.Summary = "Pay bands of a part of the market";
        operation.Description =
            "P10, P25, P50, P75 and P90 of one pay element for each group of a scope, with the people and organisations behind them. "
            + "Several values of one parameter by repetition. Source classes never pool: each group says which it is of. "
            + "A withheld group carries no number; a percentile without an amount is null and has its reason in reasons. "
            + "CSV by Accept: text/csv or format=csv.";
        operation.Parameters = [.. Parameters.Select(Parameter)];
        if (operation.Responses?["200"] is OpenApiResponse { Content: { } content } && content.TryGetValue("application/json", out var json))
        {
            json.Example = JsonNode.Parse(Example);
            content["text/csv"] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
        }

        return Task.CompletedTask;
    }

    internal static IOpenApiParameter Parameter((string Name, string Description, IReadOnlyList<string> Values, bool IsRepeated) known)
    {
        var value = new OpenApiSchema { Type = JsonSchemaType.String };
        if (known.Values.Count > 0) value.Enum = [.. known.Values.Select(text => (JsonNode)JsonValue.Create(text))];
        return new OpenApiParameter
        {
            Name = known.Name,
            In = ParameterLocation.Query,
            Description = known.Description,
            Explode = known.IsRepeated,
            Schema = known.IsRepeated ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = value } : value,
        };
    }

    private const string Example = """
        {
          "scope": { "job": [], "family": [], "level": ["L3"], "tier": [], "hub": [], "country": [], "experience": [], "employment": [],
            "workplace": [], "year": [], "title": [], "survey": ["ai-jobs"], "source": [], "element": "base-salary", "currency": "USD",
            "weighting": "incumbents", "ageingPercent": null, "ageTo": null, "groupBy": "level" },
          "marketVersion": 2,
          "asOf": "2026-11-22",
          "sources": [ { "title": "AI, ML and data science salaries", "publisher": "foorilla", "address": "https://github.com/foorilla/ai-jobs-net-salaries",
            "licence": "CC0 1.0", "grade": "primary", "retrievedOn": "2026-11-22", "caveat": null } ],
          "groups": [ { "key": "L3", "label": "L3 senior", "detail": null, "sourceClass": "open", "survey": null, "status": "published",
            "people": 87491, "organisations": null,
            "p10": { "value": 95000, "currency": "USD" }, "p25": { "value": 123000, "currency": "USD" }, "p50": { "value": 161000, "currency": "USD" },
            "p75": { "value": 210000, "currency": "USD" }, "p90": { "value": 261000, "currency": "USD" },
            "rangeSpread": 1.747, "topToMedianRatio": 1.621,
            "intervals": { "p50": { "low": { "value": 160700, "currency": "USD" }, "high": { "value": 161300, "currency": "USD" }, "level": 0.95, "method": "order-statistics" } },
            "reliability": "precise", "cautions": [],
            "effectiveFrom": "2020-07-01", "effectiveTo": "2025-07-01" } ],
          "series": [ { "sourceClass": "open", "method": "Percentiles of type 7 over people.", "ageing": null, "notices": [] } ],
          "claims": []
        }
        """;
}
