namespace TalentMarket.Domain.Deals;

/// <summary>A change of a deal as its followers see it: without who made it.</summary>
public sealed record DealUpdate(
    long Id, long DealId, DateTimeOffset At, ChangeSubject Subject, long SubjectId, string Field, string? Before, string? After)
{
    /// <summary>The deal itself came onto the file.</summary>
    public bool IsNewDeal => Subject == ChangeSubject.Deal && Field == DealChange.Whole && Before is null;
}
