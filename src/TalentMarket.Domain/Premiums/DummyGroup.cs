namespace TalentMarket.Domain.Premiums;

/// <summary>Columns of 0 and 1 that are the categories of one trait, and the category left out, which they are measured from.</summary>
public sealed record DummyGroup(string Base, IReadOnlyList<string> Columns);
