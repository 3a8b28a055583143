using System.Globalization;
using TalentMarket.Data.Deliveries;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.Deliveries;

/// <summary>What the pages of survey administration call things.</summary>
internal static class DeliveryWords
{
    public static string State(Delivery delivery) => delivery.State switch
    {
        DeliveryState.Receiving => "Arriving",
        DeliveryState.Received when delivery.Refusal.Count > 0 => "To be mapped again",
        DeliveryState.Received => "To be mapped",
        DeliveryState.Checking => "Being checked",
        DeliveryState.Refused => "Refused",
        DeliveryState.Withdrawn => "Withdrawn",
        DeliveryState.Drafted => "Draft or published",
        _ => throw new ArgumentOutOfRangeException(nameof(delivery), delivery.State, null),
    };

    public static string Status(EditionStatus status) => status switch
    {
        EditionStatus.Published => "Published",
        EditionStatus.Retired => "Retired",
        EditionStatus.Purged => "Purged",
        _ => "Draft",
    };

    public static string Class(SourceClass sourceClass) => sourceClass switch
    {
        SourceClass.Confidential => "confidential",
        SourceClass.Open => "open",
        SourceClass.Cut => "published percentiles",
        SourceClass.Illustrative => "illustrative",
        _ => throw new ArgumentOutOfRangeException(nameof(sourceClass), sourceClass, null),
    };

    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Count(long? count) => count is { } known ? known.ToString("N0", CultureInfo.InvariantCulture) : "–";

    public static string Rows(long count) => count == 1 ? "1 row" : $"{Count(count)} rows";
}
