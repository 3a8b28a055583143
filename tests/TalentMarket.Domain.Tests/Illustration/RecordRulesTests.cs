using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Illustration;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Illustration;

/// <summary>Every record of every wave keeps the rules a confidential survey must keep: the ranges of the canonical row.</summary>
public sealed class RecordRulesTests
{
    private static IEnumerable<PayRecord> All => Sample.Waves.SelectMany(wave => wave);

    public static TheoryData<string> Rules => [.. RulesByName.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_record_keeps_the_rule(string rule)
    {
        var broken = All.Where(record => !RulesByName[rule](record)).Take(3).Select(record => $"edition {record.EditionId}, row {record.RowNumber}");

        broken.ShouldBeEmpty(rule);
    }

    [Fact]
    public void Rows_are_numbered_from_one_in_every_wave()
    {
        foreach (var wave in Sample.Waves)
            wave.Select(record => record.RowNumber).ShouldBe(Enumerable.Range(1, wave.Count));
    }

    [Fact]
    public void Every_field_of_the_canonical_row_is_filled_somewhere()
    {
        // The store's number, and who matched a job, stand in no row of a source.
        foreach (var property in typeof(PayRecord).GetProperties().Where(property => property.Name is not (nameof(PayRecord.Id) or nameof(PayRecord.JobMatchOrigin))))
            All.Any(record => property.GetValue(record) is not null).ShouldBeTrue(property.Name);
    }

    private static Dictionary<string, Func<PayRecord, bool>> RulesByName { get; } = new()
    {
        ["career years lie between 0 and 50"] = record => record.CareerYears is >= 0 and <= 50,
        ["relevant years are at most half a year more than career years"] = record => record.RelevantYears <= record.CareerYears + 0.5f,
        ["frontier years are at most relevant years"] = record => record.FrontierYears >= 0 && record.FrontierYears <= record.RelevantYears,
        ["who led a run has half a year on the frontier"] = record => record.FrontierRun != FrontierRunPart.Led || record.FrontierYears >= 0.5f,
        ["the doctorate is dated when it is held"] = record => record.Phd == PhdStatus.Held
            ? record.PhdYear >= 1970 && record.PhdYear <= record.EffectiveDate.Year && record.TopProgramme is not null
            : record.PhdYear is null && record.TopProgramme is null,
        ["the level is one of eight"] = record => record.Level is { } level && Enum.IsDefined(level),
        ["the hub lies in the country"] = record => HubOf(record).Country == record.Country,
        ["the currency is the country's or the dollar"] = record => record.Currency == Currency.Usd
            || HubOf(record).Currency == record.Currency,
        ["the share of full time lies between 0 and 1"] = record => record.FullTimeShare is > 0 and <= 1,
        ["part time is below full time"] = record => (record.EmploymentType == EmploymentType.PartTime) == (record.FullTimeShare < 1),
        ["base salary is between 15,000 and 3,000,000 dollars"] = record => Usd(record, record.BaseSalary) is >= 15_000 and <= 3_000_000,
        ["incentives are at most three base salaries"] = record => record.TargetIncentive >= 0 && record.TargetIncentive <= 3 * record.BaseSalary
            && (record.ActualIncentive ?? 0) >= 0 && (record.ActualIncentive ?? 0) <= 3 * record.BaseSalary,
        ["annualised equity is the grant over its vesting years"] = record => record.EquityKind == EquityKind.None
            ? record is { LongTermIncentive: 0, EquityGrant: null, VestingYears: null, PriceBasis: null }
            : record.EquityGrant == record.LongTermIncentive * (decimal)record.VestingYears!.Value && record.PriceBasis is not null,
        ["equity vests over one to six years"] = record => record.VestingYears is null or (>= 1 and <= 6),
        ["annualised equity is at most 50,000,000 dollars"] = record => Usd(record, record.LongTermIncentive) is >= 0 and <= 50_000_000,
        ["a sign-on payment is at most five base salaries and says how long it can be asked back"] = record =>
            (record.SignOn is null) == (record.ClawbackMonths is null) && (record.SignOn ?? 0) >= 0 && (record.SignOn ?? 0) <= 5 * record.BaseSalary,
        ["leads and nobody else have a guarantee"] = record =>
            (record.FrontierRun == FrontierRunPart.Led) == (record.GuaranteedTotal is not null)
            && (record.GuaranteedTotal is null) == (record.GuaranteeYears is null),
        ["a row stands for 1 to 10,000 people"] = record => record.Incumbents is >= 1 and <= 10_000,
        ["pay was true in the wave's quarter"] = record => record.EffectiveDate > QuarterEnd(record).AddMonths(-3) && record.EffectiveDate <= QuarterEnd(record),
        ["the tier is the organisation's"] = record => record.Tier == IllustrativeMarket.Organisations[(int)record.OrganisationId - 1].Tier,
        ["only who is in work or was offered it is observed"] = record => record.ObservationKind is ObservationKind.Incumbent or ObservationKind.Offer,
        ["frontier labs are evidenced by documents"] = record => record.Tier != TalentTier.FrontierLab || record.EvidenceGrade == EvidenceGrade.A,
        ["years grow into levels"] = record => (int)record.Level!.Value <= 3 + record.CareerYears!.Value / 2,
    };

    private static decimal Usd(PayRecord record, decimal? amount) => amount!.Value * (decimal)HubOf(record).UsdPerUnit;

    private static HubProfile HubOf(PayRecord record) => HubProfile.All.Single(hub => hub.Code == record.HubCode);

    private static DateOnly QuarterEnd(PayRecord record) => WaveCalendar.QuarterEnd(Sample.NewestQuarterEnd, (int)record.EditionId - 1);
}
