namespace TalentMarket.Domain.Organisations;

/// <summary>The organisations an import knows, by code, and the tier each was in on a date.</summary>
public sealed class OrganisationDirectory
{
    private readonly Dictionary<string, Organisation> byCode;
    private readonly Dictionary<long, long> parents;
    private readonly ILookup<long, OrganisationTier> tiers;

    public OrganisationDirectory(IEnumerable<Organisation> organisations, IEnumerable<OrganisationTier> tiers)
    {
        byCode = organisations.ToDictionary(organisation => organisation.Code, StringComparer.Ordinal);
        parents = byCode.Values.Where(organisation => organisation.UltimateParentId is not null)
            .ToDictionary(organisation => organisation.Id, organisation => organisation.UltimateParentId!.Value);
        this.tiers = tiers.OrderByDescending(tier => tier.EffectiveFrom).ToLookup(tier => tier.OrganisationId);
    }

    public Organisation? Find(string code) => byCode.GetValueOrDefault(code);

    public void Add(Organisation organisation) => byCode.Add(organisation.Code, organisation);

    /// <summary>The organisation's own tier on the date, else that of its ultimate parent.</summary>
    public TalentTier? TierOn(long organisationId, DateOnly date) =>
        Own(organisationId, date) ?? (parents.TryGetValue(organisationId, out var parent) ? Own(parent, date) : null);

    private TalentTier? Own(long organisationId, DateOnly date) =>
        tiers[organisationId].FirstOrDefault(tier => tier.EffectiveFrom <= date)?.Tier;
}
