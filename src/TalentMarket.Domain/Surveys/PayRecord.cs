using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Organisations;

namespace TalentMarket.Domain.Surveys;

/// <summary>One person's pay in one edition, or the average of <see cref="Incumbents"/> people (then outside every percentile).
/// Money is in <see cref="Currency"/>, per year, at full time; what a source does not say is null, never zero.</summary>
public sealed class PayRecord
{
    /// <summary>The distribution column: with it in every key, distinct organisations stay exact when rows are spread over machines.</summary>
    public required long OrganisationId { get; init; }

    public long Id { get; init; }

    public required long EditionId { get; init; }

    /// <summary>Line or row of the file it came from, 1 for the first.</summary>
    public required int RowNumber { get; init; }

    /// <summary>The title as the source writes it.</summary>
    public required string Title { get; init; }

    public string? JobCode { get; init; }

    public MatchQuality? JobMatchQuality { get; init; }

    /// <summary>Who said which job it is, or that it is none; null for rows from before that was kept.</summary>
    public JobMatchOrigin? JobMatchOrigin { get; init; }

    /// <summary>The level as the source writes it.</summary>
    public string? SourceLevel { get; init; }

    public JobLevel? Level { get; init; }

    /// <summary>The organisation's tier on the effective date.</summary>
    public TalentTier? Tier { get; init; }

    public JobTrack? Track { get; init; }

    /// <summary>Years of work since the career began.</summary>
    public float? CareerYears { get; init; }

    /// <summary>Years in work of this kind.</summary>
    public float? RelevantYears { get; init; }

    /// <summary>Years on frontier training runs.</summary>
    public float? FrontierYears { get; init; }

    public PhdStatus? Phd { get; init; }

    public short? PhdYear { get; init; }

    public bool? TopProgramme { get; init; }

    public FrontierRunPart? FrontierRun { get; init; }

    public string? HubCode { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }

    public Workplace? Workplace { get; init; }

    public EmploymentType? EmploymentType { get; init; }

    /// <summary>Share of full time actually worked, 0 to 1; the pay below is already at full time.</summary>
    public float FullTimeShare { get; init; } = 1;

    public required DateOnly EffectiveDate { get; init; }

    public required ObservationKind ObservationKind { get; init; }

    /// <summary>People behind the row; more than 1 means an average.</summary>
    public int Incumbents { get; init; } = 1;

    public required EvidenceGrade EvidenceGrade { get; init; }

    public required Currency Currency { get; init; }

    public decimal? BaseSalary { get; init; }

    /// <summary>Short-term incentive at 100 % achievement.</summary>
    public decimal? TargetIncentive { get; init; }

    /// <summary>Short-term incentive paid.</summary>
    public decimal? ActualIncentive { get; init; }

    /// <summary>Grant value ÷ vesting years.</summary>
    public decimal? LongTermIncentive { get; init; }

    public EquityKind? EquityKind { get; init; }

    public decimal? EquityGrant { get; init; }

    public float? VestingYears { get; init; }

    public PriceBasis? PriceBasis { get; init; }

    public decimal? SignOn { get; init; }

    public short? ClawbackMonths { get; init; }

    /// <summary>Whole value of a multi-year guarantee, not a year's pay.</summary>
    public decimal? GuaranteedTotal { get; init; }

    public float? GuaranteeYears { get; init; }
}
