namespace TalentMarket.Web.Components;

/// <summary>One value a filter can take. <see cref="Note"/> is how many people it has, where the answer says so;
/// <see cref="Name"/> is the parameter the value belongs to, where it is not the control's own.</summary>
public sealed record FilterChoice(string Value, string Label, bool IsChosen, string? Note = null, string? Name = null);

/// <summary>Values under one heading; an empty heading is none.</summary>
public sealed record FilterGroup(string Heading, IReadOnlyList<FilterChoice> Choices);

/// <summary>A value no control of the bar stands for, and the address without it.</summary>
public sealed record FilterChip(string Name, string Value, string Label, string AddressWithout);
