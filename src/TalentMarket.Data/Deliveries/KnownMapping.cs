using TalentMarket.Data.Surveys;

namespace TalentMarket.Data.Deliveries;

/// <summary>A mapping that fits a file as it is: one that ships, or one by which the survey was read before.</summary>
/// <param name="SurveyCode">Null where the mapping does not belong to one survey.</param>
/// <param name="Columns">How many columns it reads.</param>
/// <param name="Version">Of the survey's mappings; null for one that ships.</param>
public sealed record KnownMapping(string Name, string? SurveyCode, MappingFile File, int Columns, int? Version);
