using TalentMarket.Domain.Organisations;

namespace TalentMarket.Domain.Deals;

/// <summary>A deal as a table knows it: what is searched and sorted, found once. What is unknown is null.</summary>
public sealed class DealEntry(Deal deal)
{
    public Deal Deal { get; } = deal;

    public string Slug => Deal.Slug;

    public string Acquirer => Deal.Acquirer;

    public string AcquirerCode { get; } = CodeOf(deal.Acquirer);

    public string Target => Deal.Target;

    public DealStructure Structure => Deal.Structure;

    public PartialDate Announced => Deal.Announced;

    public int Year => Deal.Announced.Year;

    public string? Hub => Deal.Hub;

    public string? HubCode { get; } = deal.HubCode ?? (deal.Hub is { } hub ? CodeOf(hub) : null);

    public IReadOnlyList<string> KeyPeople => Deal.KeyPeople;

    public ClaimConfidence Confidence { get; } = deal.Confidence;

    public CaseStatus? Regulation { get; } = deal.Regulation;

    /// <summary>USD.</summary>
    public LowBestHigh? Value { get; } = Known(deal, DealField.HeadlineValue);

    /// <summary>People.</summary>
    public LowBestHigh? TeamSize { get; } = Known(deal, DealField.TeamSize);

    /// <summary>Value ÷ people, USD.</summary>
    public LowBestHigh? Price { get; } = (deal.Price.Headline() as PriceAHead.Known)?.Range;

    /// <summary>What goes to the people ÷ people, USD.</summary>
    public LowBestHigh? TalentPrice { get; } = (deal.Price.TalentOnly() as PriceAHead.Known)?.Range;

    /// <summary>0 to 1.</summary>
    public LowBestHigh? ShareTaken { get; } = Known(deal, DealField.ShareOfTeamTaken);

    /// <summary>USD.</summary>
    public LowBestHigh? LicenceFee { get; } = Known(deal, DealField.LicenceFee);

    /// <summary>USD.</summary>
    public LowBestHigh? RetentionPool { get; } = Known(deal, DealField.RetentionPool);

    /// <summary>USD.</summary>
    public LowBestHigh? CapitalRaised { get; } = Known(deal, DealField.CapitalRaised);

    /// <summary>Parties, people, hub and notes, as a search of words compares them.</summary>
    public string SearchText { get; } = FoldedText.Of(string.Join('\n',
        [deal.Acquirer, deal.Target, deal.Hub, deal.Licensed, deal.Note, .. deal.KeyPeople, .. deal.Claims.Select(claim => claim.Note).Distinct()]));

    private static string CodeOf(string name) => OrganisationCode.Of(FoldedText.Of(name));

    private static LowBestHigh? Known(Deal deal, DealField field) => (deal.Of(field) as DealFigure.Known)?.Range;
}
