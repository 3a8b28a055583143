namespace TalentMarket.Domain.Deals;

/// <summary>The closed lists of deals in the words of a page.</summary>
public static class DealLabels
{
    public static string Label(this DealStructure structure) => structure switch
    {
        DealStructure.Acquisition => "Acquisition",
        DealStructure.LicenceAndHire => "Licence and hire",
        DealStructure.StakeAndHire => "Stake and hire",
        DealStructure.TeamHire => "Team hire",
        _ => throw new ArgumentOutOfRangeException(nameof(structure), structure, "Not a structure."),
    };

    public static string Label(this ClaimConfidence confidence) => confidence switch
    {
        ClaimConfidence.Reported => "Reported",
        ClaimConfidence.Estimated => "Estimated",
        ClaimConfidence.Disputed => "Disputed",
        ClaimConfidence.Undisclosed => "Undisclosed",
        _ => throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "Not a confidence."),
    };

    public static string Label(this CaseStatus status) => status switch
    {
        CaseStatus.Cleared => "Cleared",
        CaseStatus.CalledFor => "Review called for",
        CaseStatus.OutcomeUnknown => "Looked at, outcome unknown",
        CaseStatus.Open => "Open",
        CaseStatus.ClearedWithConditions => "Cleared with conditions",
        CaseStatus.Blocked => "Blocked",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status."),
    };

    public static string Label(this DealFacet facet) => facet switch
    {
        DealFacet.Year => "Announced",
        DealFacet.Structure => "Structure",
        DealFacet.Acquirer => "Acquirer",
        DealFacet.Value => "Value",
        DealFacet.TeamSize => "People",
        DealFacet.Price => "Price a head",
        DealFacet.Hub => "Hub",
        DealFacet.Confidence => "Confidence",
        DealFacet.Regulator => "Regulator",
        DealFacet.ShareTaken => "Share of team taken",
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "Not a facet."),
    };

    public static string Label(this DealColumn column) => column switch
    {
        DealColumn.Target => "Team",
        DealColumn.Acquirer => "Acquirer",
        DealColumn.Announced => "Announced",
        DealColumn.Structure => "Structure",
        DealColumn.Value => "Value",
        DealColumn.TeamSize => "People",
        DealColumn.Price => "Price a head",
        DealColumn.TalentPrice => "Talent only, a head",
        DealColumn.ShareTaken => "Share taken",
        DealColumn.Hub => "Hub",
        DealColumn.Confidence => "Confidence",
        DealColumn.Regulator => "Regulator",
        DealColumn.LicenceFee => "Licence fee",
        DealColumn.RetentionPool => "Retention pool",
        DealColumn.CapitalRaised => "Capital raised",
        DealColumn.KeyPeople => "Key people",
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "Not a column."),
    };
}
