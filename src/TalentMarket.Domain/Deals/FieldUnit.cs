namespace TalentMarket.Domain.Deals;

/// <summary>What a deal's figure is counted in.</summary>
public enum FieldUnit : short { UsDollars = 1, Heads = 2, Share = 3 }
