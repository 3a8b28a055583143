namespace TalentMarket.Data.Sources;

/// <summary>What can rest on a source, figures first.</summary>
public enum DependentKind
{
    PublishedFact,
    PublishedCut,
    DealClaim,
    Edition,
    OpenRecord,
    ExchangeRate,
    PurchasingPower,
    DealEvent,
    RegulatorCase,
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
