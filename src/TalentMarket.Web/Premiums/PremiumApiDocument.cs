using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Premiums;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.Premiums;

/// <summary>What the API's document says of the premiums' query.</summary>
public static class PremiumApiDocument
{
    public static Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        operation.Summary = "A premium, estimated in every way its rows allow";
        operation.Description =
            "How many per cent more people with a trait are paid than others, as adjusted differences: raw, matched, by regression, doubly robust, by quantile and by pay element; "
            + "wave by wave with its reading; the gap in parts; and published claims beside them. What a source does not say is a refusal that names it. "
            + "A first question takes seconds, the same question later none.";
        operation.Parameters =
        [
            Parameter(PremiumScopeQuery.KindName, "Which premium. Default ai, or job where over is given.", Slug.All<PremiumKind>()),
            Parameter(PremiumScopeQuery.OverName, "What a hub, tier, job or title is compared with.", []),
            .. PayBandApiDocument.Parameters.Where(known => PremiumRequest.MarketParameters.Contains(known.Name))
                .Select(known => Parameter(known.Name, known.Name == "element" ? "Part of pay. Default total-direct-compensation, of jobs base-salary." : known.Description, known.Values)),
        ];
        return Task.CompletedTask;
    }

    private static OpenApiParameter Parameter(string name, string description, IReadOnlyList<string> values)
    {
        var schema = new OpenApiSchema { Type = JsonSchemaType.String };
        if (values.Count > 0) schema.Enum = [.. values.Select(text => (JsonNode)JsonValue.Create(text))];
        return new OpenApiParameter { Name = name, In = ParameterLocation.Query, Description = description, Schema = schema };
    }
}
