using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.PayBands;

/// <summary>One person's pay per year in the asked currency, with the traits that estimates compare people by; what the source does
/// not say is null. Raw: what is made of it leaves only through <see cref="Disclosure.DisclosureGate"/>.</summary>
public sealed record PayObservation
{
    /// <summary>Orders equal values, so that every computation runs in one order.</summary>
    public required long Id { get; init; }

    public required string SurveyCode { get; init; }

    /// <summary>The effective date of the edition: one wave of its survey.</summary>
    public required DateOnly EditionDate { get; init; }

    public required DateOnly EffectiveDate { get; init; }

    /// <summary>The group of organisations (ultimate parent); null where the source names none.</summary>
    public required long? OrganisationId { get; init; }

    /// <summary>The title as the source writes it.</summary>
    public required string Title { get; init; }

    public string? JobCode { get; init; }

    public JobLevel? Level { get; init; }

    public TalentTier? Tier { get; init; }

    public string? HubCode { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }

    public Workplace? Workplace { get; init; }

    public EmploymentType? EmploymentType { get; init; }

    /// <summary>Years of work since the career began.</summary>
    public float? CareerYears { get; init; }

    /// <summary>Years on frontier training runs.</summary>
    public float? FrontierYears { get; init; }

    public PhdStatus? Phd { get; init; }

    public bool? TopProgramme { get; init; }

    public FrontierRunPart? FrontierRun { get; init; }

    public double? BaseSalary { get; init; }

    public double? TargetIncentive { get; init; }

    public double? ActualIncentive { get; init; }

    public double? LongTermIncentive { get; init; }

    /// <summary>One pay element; null when a part of it is not known.</summary>
    public double? Pay(PayElement element) => element switch
    {
        PayElement.BaseSalary => BaseSalary,
        PayElement.TotalTargetCash => BaseSalary + TargetIncentive,
        PayElement.TotalActualCash => BaseSalary + ActualIncentive,
        PayElement.LongTermIncentive => LongTermIncentive,
        PayElement.TotalDirectCompensation => BaseSalary + TargetIncentive + LongTermIncentive,
        _ => throw new ArgumentOutOfRangeException(nameof(element), element, "Not a pay element."),
    };
}
