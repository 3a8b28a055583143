namespace TalentMarket.Web.Status;

/// <summary>One line of the status page.</summary>
/// <param name="Note">What to do, where something is amiss.</param>
public sealed record StatusFact(string Name, string Value, string? Note = null);
