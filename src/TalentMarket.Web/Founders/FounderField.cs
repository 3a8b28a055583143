using TalentMarket.Web.TeamBuilds;

namespace TalentMarket.Web.Founders;

/// <summary>One figure of the founder's side.</summary>
/// <param name="Usual">Where it begins; null where the deals on file say so.</param>
public sealed record FounderField(string Name, string Label, BuildUnit Unit, double? Usual, double Lowest, double Highest, string Reason);

/// <summary>Figures under one heading.</summary>
public sealed record FounderFieldGroup(string Heading, IReadOnlyList<FounderField> Fields);
