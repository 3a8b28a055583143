using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.Deliveries;

/// <summary>One survey with its editions.</summary>
public sealed partial class SurveyItem : ComponentBase
{
    [Parameter, EditorRequired]
    public required ListedSurvey Listed { get; set; }

    // What ships is renewed by the product itself.
    private static string? AddressOf(ListedEdition row) => row switch
    {
        { DeliveryId: { } id } => DeliveryAddress.Of(id),
        { Upload: not null } or { Edition.Status: EditionStatus.Purged } => DeliveryAddress.Edition(row.Edition.Id),
        _ => null,
    };
}
