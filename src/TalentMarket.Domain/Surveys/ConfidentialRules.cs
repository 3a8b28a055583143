using System.Globalization;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Organisations;

namespace TalentMarket.Domain.Surveys;

/// <summary>What a row contributed in confidence must have and fulfil; open sources are taken as they are.</summary>
internal static class ConfidentialRules
{
    private const decimal LeastMatchScore = 0.55m;
    private const decimal LeastBaseUsd = 15_000;
    private const decimal MostBaseUsd = 3_000_000;
    private const decimal MostYearlyEquityUsd = 50_000_000;
    private const int MostAgeMonths = 24;

    private static readonly SurveyField[] RequiredColumns =
    [
        SurveyField.SubmissionId, SurveyField.SubmissionRow, SurveyField.Consent, SurveyField.Organisation, SurveyField.EffectiveDate,
        SurveyField.Job, SurveyField.MatchScore, SurveyField.SourceLevel, SurveyField.Level, SurveyField.Track, SurveyField.CareerYears,
        SurveyField.Phd, SurveyField.Hub, SurveyField.Country, SurveyField.Workplace, SurveyField.FullTimeShare, SurveyField.EquityKind,
        SurveyField.Incumbents,
    ];

    // A title that matches no job of ours has no code and no score, and is listed instead.
    private static readonly SurveyField[] RequiredValues = [.. RequiredColumns.Except([SurveyField.Job, SurveyField.MatchScore])];

    public static IEnumerable<string> MissingFields(ColumnMapping mapping) => RequiredColumns
        .Where(field => !mapping.Fields.ContainsKey(field))
        .Select(field => $"A confidential survey needs '{SurveyFields.NameOf(field)}', which the mapping does not feed.");

    /// <summary>From a stated score of 0 to 1: 1 is exact, 0.70 of the duties or more strong, less partial.</summary>
    public static MatchQuality? Quality(RowReading reading) => reading.Number(SurveyField.MatchScore) switch
    {
        null => null,
        >= 1 => MatchQuality.Exact,
        >= 0.70m => MatchQuality.Strong,
        _ => MatchQuality.Partial,
    };

    public static void Check(PayRecord record, RowReading reading, RowReference reference)
    {
        foreach (var field in RequiredValues) reading.Required(field, reading.Text(field) is not null);
        CheckSubmission(reading, reference);
        // Fields are compared with each other once each of them reads.
        if (reading.Issues.Count > 0) return;
        CheckDate(record, reading, reference.Today);
        CheckExperience(record, reading);
        CheckPay(record, reading);
        CheckRange(record, reading, reference.Rates);
        if (record.HubCode is { } hub && reference.HubCountries.GetValueOrDefault(hub) is { } country && country != record.Country)
            reading.Issue(SurveyField.Hub, hub, $"a hub in {record.Country}: this one is in {country}");
    }

    private static void CheckSubmission(RowReading reading, RowReference reference)
    {
        if (reading.YesOrNo(SurveyField.Consent) == false) reading.Issue(SurveyField.Consent, "no", "yes: pay is taken in with consent only");
        if (reading.Number(SurveyField.MatchScore) is { } score && score is < LeastMatchScore or > 1)
            reading.Issue(SurveyField.MatchScore, reading.Text(SurveyField.MatchScore), "0.55 to 1: a weaker match is decided by hand");
        var name = reading.Text(SurveyField.Organisation);
        if (name is not null && reference.Organisations.Find(OrganisationCode.Of(name)) is { Kind: OrganisationKind.Public })
            reading.Issue(SurveyField.Organisation, name, "a pseudonym, never the name of an organisation");
    }

    private static void CheckDate(PayRecord record, RowReading reading, DateOnly today)
    {
        var oldest = today.AddMonths(-MostAgeMonths);
        if (record.EffectiveDate < oldest || record.EffectiveDate.Year < 2015)
            reading.Issue(SurveyField.EffectiveDate, reading.Text(SurveyField.EffectiveDate),
                string.Create(CultureInfo.InvariantCulture, $"a date from {oldest:yyyy-MM-dd} to {today:yyyy-MM-dd}"));
    }

    private static void CheckExperience(PayRecord record, RowReading reading)
    {
        if (record.CareerYears is < 0 or > 50) Refuse(SurveyField.CareerYears, "0 to 50");
        if (record.RelevantYears is < 0 || record.RelevantYears > record.CareerYears + 0.5f)
            Refuse(SurveyField.RelevantYears, "0 or more, and at most half a year above careerYears");
        if (record.FrontierYears is < 0 || record.FrontierYears > (record.RelevantYears ?? record.CareerYears))
            Refuse(SurveyField.FrontierYears, "0 or more, and at most relevantYears");
        if (record.PhdYear is < 1970) Refuse(SurveyField.PhdYear, "1970 or later");
        if (record.FrontierRun == FrontierRunPart.Led && (record.FrontierYears ?? 0) < 0.5f)
            Refuse(SurveyField.FrontierYears, "0.5 or more for who led a frontier run");

        void Refuse(SurveyField field, string expected) => reading.Issue(field, reading.Text(field), expected);
    }

    private static void CheckPay(PayRecord record, RowReading reading)
    {
        var baseSalary = record.BaseSalary!.Value;
        if (record.TargetIncentive > 3 * baseSalary) Refuse(SurveyField.TargetIncentive, "at most three times the base salary");
        if (record.ActualIncentive > 3 * baseSalary) Refuse(SurveyField.ActualIncentive, "at most three times the base salary");
        if (record.SignOn < 0 || record.SignOn > 5 * baseSalary) Refuse(SurveyField.SignOn, "0 to five times the base salary");
        if (record.EquityKind is null or EquityKind.None) return;
        reading.Required(SurveyField.EquityGrant, record.EquityGrant is not null);
        reading.Required(SurveyField.PriceBasis, record.PriceBasis is not null);
        if (record.VestingYears is null or < 1 or > 6) Refuse(SurveyField.VestingYears, "1 to 6 years");

        void Refuse(SurveyField field, string expected) => reading.Issue(field, reading.Text(field), expected);
    }

    private static void CheckRange(PayRecord record, RowReading reading, ExchangeRates rates)
    {
        if (rates.Factor(record.Currency, Currency.Usd, record.EffectiveDate) is not { TargetPerSource: var usd })
            reading.Issue(SurveyField.Currency, record.Currency.Code, "a currency with an exchange rate on file for the effective date");
        else if (record.BaseSalary * usd is < LeastBaseUsd or > MostBaseUsd)
            reading.Issue(SurveyField.BaseSalary, reading.Text(SurveyField.BaseSalary), "15000 to 3000000 US dollars a year");
        else if (record.LongTermIncentive * usd is < 0 or > MostYearlyEquityUsd)
            reading.Issue(SurveyField.EquityGrant, reading.Text(SurveyField.EquityGrant), "at most 50000000 US dollars a year of vesting");
    }
}
