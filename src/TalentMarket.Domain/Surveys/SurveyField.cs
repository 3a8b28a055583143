namespace TalentMarket.Domain.Surveys;

/// <summary>What a column of a survey file may feed; each is named in a mapping by its name in camel case: baseSalary.</summary>
public enum SurveyField
{
    SubmissionId,
    SubmissionRow,
    Consent,
    Organisation,
    Title,
    Job,
    MatchScore,
    SourceLevel,
    Level,
    Track,
    CareerYears,
    RelevantYears,
    FrontierYears,
    Phd,
    PhdYear,
    TopProgramme,
    FrontierRun,
    City,
    Hub,
    Country,
    Workplace,
    EmploymentType,
    FullTimeShare,
    EffectiveDate,
    ObservationKind,
    Incumbents,
    EvidenceGrade,
    Currency,
    BaseSalary,
    TargetIncentive,
    ActualIncentive,
    LongTermIncentive,
    EquityKind,
    EquityGrant,
    VestingYears,
    PriceBasis,
    Refresher,
    SignOn,
    ClawbackMonths,
    GuaranteedTotal,
    GuaranteeYears,
    PayElement,
    EmployerGroup,
    Organisations,
    Percentile10,
    Percentile25,
    Percentile50,
    Percentile75,
    Percentile90,
}

public static class SurveyFields
{
    private static readonly SurveyField[] OnlyOfCuts =
    [
        SurveyField.PayElement, SurveyField.EmployerGroup, SurveyField.Organisations, SurveyField.Percentile10, SurveyField.Percentile25,
        SurveyField.Percentile50, SurveyField.Percentile75, SurveyField.Percentile90,
    ];

    private static readonly SurveyField[] OfCutsToo =
    [
        SurveyField.Title, SurveyField.Job, SurveyField.Level, SurveyField.Country, SurveyField.EffectiveDate, SurveyField.Incumbents, SurveyField.Currency,
    ];

    private static readonly Dictionary<string, SurveyField> ByName =
        Enum.GetValues<SurveyField>().ToDictionary(NameOf, StringComparer.Ordinal);

    public static IEnumerable<string> Names => ByName.Keys;

    public static string NameOf(SurveyField field)
    {
        var name = field.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static SurveyField? Find(string name) => ByName.TryGetValue(name, out var field) ? field : null;

    /// <summary>The percentiles of a published cut, the lowest first.</summary>
    public static IReadOnlyList<SurveyField> Percentiles { get; } = OnlyOfCuts[3..];

    /// <summary>Whether rows of a class have the field: a cut is no person, and a person is no cut.</summary>
    public static bool Applies(SurveyField field, SourceClass sourceClass) => sourceClass == SourceClass.Cut
        ? OnlyOfCuts.Contains(field) || OfCutsToo.Contains(field)
        : !OnlyOfCuts.Contains(field);

    /// <summary>What the mapping of a class has to say.</summary>
    public static IReadOnlyList<SurveyField> Needed(SourceClass sourceClass) => sourceClass == SourceClass.Cut
        ? [SurveyField.Title, SurveyField.Currency, SurveyField.Country, SurveyField.Incumbents]
        : [SurveyField.Title, SurveyField.BaseSalary, SurveyField.Currency, SurveyField.ObservationKind, SurveyField.EvidenceGrade];

    /// <summary>Amounts for a year of work, which a unit and full time apply to.</summary>
    public static bool IsYearlyPay(SurveyField field) => field is SurveyField.BaseSalary or SurveyField.TargetIncentive
        or SurveyField.ActualIncentive or SurveyField.LongTermIncentive or SurveyField.Refresher || Percentiles.Contains(field);

    /// <summary>Every amount of money.</summary>
    public static bool IsMoney(SurveyField field) => IsYearlyPay(field)
        || field is SurveyField.EquityGrant or SurveyField.SignOn or SurveyField.GuaranteedTotal;

    public static bool IsNumber(SurveyField field) => IsMoney(field) || field is SurveyField.MatchScore or SurveyField.CareerYears
        or SurveyField.RelevantYears or SurveyField.FrontierYears or SurveyField.PhdYear or SurveyField.FullTimeShare
        or SurveyField.Incumbents or SurveyField.Organisations or SurveyField.VestingYears or SurveyField.ClawbackMonths or SurveyField.GuaranteeYears;
}
