namespace TalentMarket.Domain.Deals.Curation;

/// <summary>How an edit ended.</summary>
public abstract record CurationOutcome
{
    private CurationOutcome() { }

    /// <summary>It stands, at the deal of this name.</summary>
    public sealed record Done(string DealSlug) : CurationOutcome;

    /// <summary>Somebody else changed the same deal meanwhile; nothing was written.</summary>
    public sealed record Conflict(IReadOnlyList<DealChange> Changes) : CurationOutcome;

    /// <summary>Nothing was written, for the reason in the sentence.</summary>
    public sealed record Refused(string Field, string Sentence) : CurationOutcome;

    /// <summary>There is no such deal, claim or change.</summary>
    public sealed record Missing : CurationOutcome;
}
