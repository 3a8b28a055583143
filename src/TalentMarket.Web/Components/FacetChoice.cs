namespace TalentMarket.Web.Components;

/// <summary>One value of a filter and what it says of itself.</summary>
public sealed record FacetChoice(string Value, string Label, bool IsChosen);
