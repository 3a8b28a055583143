namespace TalentMarket.Domain.Deals;

/// <summary>What a change of a deal was made to.</summary>
public enum ChangeSubject : short { Deal = 1, Claim = 2, Event = 3, Case = 4 }
