using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

/// <summary>A file on disk to be imported into a survey, and how.</summary>
public sealed record ImportRequest
{
    public required string Path { get; init; }

    /// <summary>What people call the file, where it is not what the path ends with.</summary>
    public string? FileName { get; init; }

    /// <summary>Lower-case words joined by hyphens; the survey is created with its first file.</summary>
    public required string SurveyCode { get; init; }

    public required MappingFile Mapping { get; init; }

    /// <summary>The date of the edition, and of rows that carry none of their own.</summary>
    public DateOnly? EffectiveDate { get; init; }

    public bool IsToBePublished { get; init; }
}
