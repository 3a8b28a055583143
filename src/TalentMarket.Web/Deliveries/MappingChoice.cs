using TalentMarket.Data.Surveys;

namespace TalentMarket.Web.Deliveries;

/// <summary>How a person says that a file is to be read, and into which survey.</summary>
public sealed record MappingChoice(string SurveyCode, MappingFile Mapping, DateOnly? EffectiveDate);
