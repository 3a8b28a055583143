using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

/// <summary>The columns of pay_record in the order they are copied, each with how its value is written; the identity is the server's.</summary>
internal static class PayRecordColumns
{
    public static IReadOnlyList<(string Name, Action<CopyBuffer, PayRecord> Write)> All { get; } =
    [
        ("organisation_id", (copy, record) => copy.Bigint(record.OrganisationId)),
        ("edition_id", (copy, record) => copy.Bigint(record.EditionId)),
        ("row_number", (copy, record) => copy.Integer(record.RowNumber)),
        ("title", (copy, record) => copy.Text(record.Title)),
        ("job_code", (copy, record) => copy.Text(record.JobCode)),
        ("job_match_quality", (copy, record) => copy.Smallint((short?)record.JobMatchQuality)),
        ("job_match_origin", (copy, record) => copy.Smallint((short?)record.JobMatchOrigin)),
        ("source_level", (copy, record) => copy.Text(record.SourceLevel)),
        ("level", (copy, record) => copy.Smallint((short?)record.Level)),
        ("tier", (copy, record) => copy.Smallint((short?)record.Tier)),
        ("track", (copy, record) => copy.Smallint((short?)record.Track)),
        ("career_years", (copy, record) => copy.Real(record.CareerYears)),
        ("relevant_years", (copy, record) => copy.Real(record.RelevantYears)),
        ("frontier_years", (copy, record) => copy.Real(record.FrontierYears)),
        ("phd", (copy, record) => copy.Smallint((short?)record.Phd)),
        ("phd_year", (copy, record) => copy.Smallint(record.PhdYear)),
        ("top_programme", (copy, record) => copy.Boolean(record.TopProgramme)),
        ("frontier_run", (copy, record) => copy.Smallint((short?)record.FrontierRun)),
        ("hub_code", (copy, record) => copy.Text(record.HubCode)),
        ("country", (copy, record) => copy.Text(record.Country)),
        ("workplace", (copy, record) => copy.Smallint((short?)record.Workplace)),
        ("employment_type", (copy, record) => copy.Smallint((short?)record.EmploymentType)),
        ("full_time_share", (copy, record) => copy.Real(record.FullTimeShare)),
        ("effective_date", (copy, record) => copy.Date(record.EffectiveDate)),
        ("observation_kind", (copy, record) => copy.Smallint((short)record.ObservationKind)),
        ("incumbents", (copy, record) => copy.Integer(record.Incumbents)),
        ("evidence_grade", (copy, record) => copy.Smallint((short)record.EvidenceGrade)),
        ("currency", (copy, record) => copy.Text(record.Currency.Code)),
        ("base_salary", (copy, record) => copy.Numeric(record.BaseSalary)),
        ("target_incentive", (copy, record) => copy.Numeric(record.TargetIncentive)),
        ("actual_incentive", (copy, record) => copy.Numeric(record.ActualIncentive)),
        ("long_term_incentive", (copy, record) => copy.Numeric(record.LongTermIncentive)),
        ("equity_kind", (copy, record) => copy.Smallint((short?)record.EquityKind)),
        ("equity_grant", (copy, record) => copy.Numeric(record.EquityGrant)),
        ("vesting_years", (copy, record) => copy.Real(record.VestingYears)),
        ("price_basis", (copy, record) => copy.Smallint((short?)record.PriceBasis)),
        ("sign_on", (copy, record) => copy.Numeric(record.SignOn)),
        ("clawback_months", (copy, record) => copy.Smallint(record.ClawbackMonths)),
        ("guaranteed_total", (copy, record) => copy.Numeric(record.GuaranteedTotal)),
        ("guarantee_years", (copy, record) => copy.Real(record.GuaranteeYears)),
    ];
}
