using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Web.Deals.Curation;

/// <summary>The fields of a claim in a form.</summary>
public sealed partial class ClaimFields : ComponentBase
{
    [Parameter, EditorRequired]
    public required CurationForm Form { get; set; }

    private static IReadOnlyList<(string, string)> Fields => [.. Enum.GetValues<DealField>().Select(value => (Slug.Of(value), value.Label()))];

    private static IReadOnlyList<(string, string)> Grades =>
        [("", "Choose"), .. Enum.GetValues<SourceGrade>().Where(value => value != SourceGrade.Illustrative).Select(value => (Slug.Of(value), DealText.GradeWord(value)))];

    private static IReadOnlyList<(string, string)> Confidences =>
        [("", "Choose"), .. Enum.GetValues<ClaimConfidence>().Select(value => (Slug.Of(value), value.Label()))];

    private static IReadOnlyList<(string, string)> Standings => [.. Enum.GetValues<ClaimStanding>().Select(value => (Slug.Of(value), value.Label()))];
}
