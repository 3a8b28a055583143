using TalentMarket.Domain.Currencies;

namespace TalentMarket.Domain.Surveys;

/// <summary>One edition of a survey; every publication of it is a new version, and an old one can be restored.</summary>
public sealed class SurveyEdition
{
    public long Id { get; init; }

    public required long SurveyId { get; init; }

    /// <summary>The date its pay was true; the latest of its rows where they carry dates of their own.</summary>
    public required DateOnly EffectiveDate { get; init; }

    /// <summary>The earliest effective date of its rows.</summary>
    public required DateOnly EarliestEffectiveDate { get; init; }

    /// <summary>1 for the first import of this effective date, 2 for the next.</summary>
    public required int Version { get; init; }

    public required EditionStatus Status { get; set; }

    /// <summary>Every currency that occurs in its rows.</summary>
    public required IReadOnlyList<Currency> Currencies { get; init; }

    /// <summary>Share of the edition in a blend of surveys; 1 unless said otherwise.</summary>
    public decimal Weight { get; init; } = 1m;

    /// <summary>When newer data should be asked for.</summary>
    public DateOnly? RefreshDue { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? PublishedAt { get; set; }
}
