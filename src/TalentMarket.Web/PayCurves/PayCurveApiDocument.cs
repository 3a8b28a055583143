using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayCurves;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.PayCurves;

/// <summary>What the API's document says of the query for curves.</summary>
public static class PayCurveApiDocument
{
    private static readonly (string Name, string Description, IReadOnlyList<string> Values, bool IsRepeated)[] Own =
    [
        ("clock", "Whose years: of the career or on frontier systems. Default career.", Slug.All<ExperienceClock>(), false),
        ("phd", "By doctorate. Default any.", Slug.All<PhdChoice>(), false),
    ];

    /// <summary>Those of bands that narrow a curve too, then its own.</summary>
    public static IEnumerable<(string Name, string Description, IReadOnlyList<string> Values, bool IsRepeated)> Parameters =>
        PayBandApiDocument.Parameters.Where(known => PayCurveScopeQuery.Parameters.Contains(known.Name))
            .Select(known => known.Name switch
            {
                "job" => known with { Description = known.Description + " Default ml-engineer." },
                "element" => known with { Description = "Part of pay, per year at full time. Default total-direct-compensation." },
                _ => known,
            })
            .Concat(Own);

    public static Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        operation.Summary = "Pay against years of experience, by tier";
        operation.Description =
            "For each tier a curve through points: P10 to P90 of one pay element over bins of whole years, smoothed so that none falls with years, "
            + "with a pointwise 90% interval of the median, the people and organisations behind each point, and the median at three years over that at none. "
            + "Source classes never pool. A withheld curve carries no number.";
        operation.Parameters = [.. Parameters.Select(PayBandApiDocument.Parameter)];
        return Task.CompletedTask;
    }
}
