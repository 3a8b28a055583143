namespace TalentMarket.Domain.Deals.Curation;

/// <summary>One row of a file that was checked: a deal, and one claim about it.</summary>
public sealed record DealFileRow(int Row, DealDraft Deal, ClaimDraft Claim);
