using System.Globalization;
using TalentMarket.Data.Sources;

namespace TalentMarket.Web.Sources;

/// <summary>What rests on a source, in words.</summary>
internal static class DependentWords
{
    /// <summary>"21 published facts", "1 survey edition".</summary>
    public static string Counted(DependentKind kind, long rows)
    {
        var (one, several) = Words(kind);
        return string.Create(CultureInfo.InvariantCulture, $"{rows:N0} {(rows == 1 ? one : several)}");
    }

    private static (string One, string Several) Words(DependentKind kind) => kind switch
    {
        DependentKind.PublishedFact => ("published fact", "published facts"),
        DependentKind.PublishedCut => ("percentile row", "percentile rows"),
        DependentKind.DealClaim => ("claim about a deal", "claims about deals"),
        DependentKind.DealEvent => ("event of a deal", "events of deals"),
        DependentKind.RegulatorCase => ("regulator's case", "regulators' cases"),
        DependentKind.Edition => ("survey edition", "survey editions"),
        DependentKind.OpenRecord => ("open record", "open records"),
        DependentKind.ExchangeRate => ("monthly exchange rate", "monthly exchange rates"),
        DependentKind.PurchasingPower => ("price level", "price levels"),
        DependentKind.Organisation => ("organisation", "organisations"),
        DependentKind.OrganisationTier => ("tier of an organisation", "tiers of organisations"),
        DependentKind.Hub => ("hub", "hubs"),
        DependentKind.HubCity => ("city of a hub", "cities of hubs"),
        DependentKind.Job => ("job", "jobs"),
        DependentKind.JobFamily => ("job family", "job families"),
        DependentKind.JobTitle => ("job title", "job titles"),
        DependentKind.Level => ("level", "levels"),
        DependentKind.DisclosurePolicy => ("disclosure policy", "disclosure policies"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
