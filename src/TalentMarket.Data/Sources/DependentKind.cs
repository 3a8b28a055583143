namespace TalentMarket.Data.Sources;

/// <summary>What can rest on a source, figures first.</summary>
public enum DependentKind
{
    PublishedFact,
    PublishedCut,
    Edition,
    OpenRecord,
    ExchangeRate,
    PurchasingPower,
    Organisation,
    OrganisationTier,
    Hub,
    HubCity,
    Job,
    JobFamily,
    JobTitle,
    Level,
    DisclosurePolicy,
}
