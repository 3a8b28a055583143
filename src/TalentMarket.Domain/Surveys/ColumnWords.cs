using System.Collections.Frozen;

namespace TalentMarket.Domain.Surveys;

/// <summary>Which field a column's header speaks of, in the words that surveys use.</summary>
internal static class ColumnWords
{
    private static readonly FrozenDictionary<string, SurveyField> Fields = new Dictionary<SurveyField, string[]>
    {
        [SurveyField.SubmissionId] = ["submissionid"],
        [SurveyField.SubmissionRow] = ["rowno", "rownumber"],
        [SurveyField.Consent] = ["consent"],
        [SurveyField.Organisation] = ["orgid", "organisation", "organization", "company", "companyname", "employer", "employername", "firm"],
        [SurveyField.Title] = ["titleraw", "title", "jobtitle", "position", "positiontitle", "role", "rolename", "occupation", "occtitle"],
        [SurveyField.Job] = ["rolecode", "jobcode"],
        [SurveyField.MatchScore] = ["matchscore"],
        [SurveyField.SourceLevel] = ["levelraw", "experiencelevel", "joblevel", "grade", "seniority", "careerlevel", "band"],
        [SurveyField.Level] = ["levelcanonical", "level"],
        [SurveyField.Track] = ["track"],
        [SurveyField.CareerYears] = ["yoetotal", "yoe", "totalyearsofexperience", "yearsofexperience", "yearsexperience", "experienceyears"],
        [SurveyField.RelevantYears] = ["yoerelevant", "yearswiththistypeofjob", "relevantyears", "yearsinrole"],
        [SurveyField.FrontierYears] = ["yoefrontier"],
        [SurveyField.Phd] = ["phd"],
        [SurveyField.PhdYear] = ["phdyear"],
        [SurveyField.TopProgramme] = ["topprogramme", "topprogram"],
        [SurveyField.FrontierRun] = ["frontierrun"],
        [SurveyField.City] = ["city", "location", "worklocation", "worksitecity"],
        [SurveyField.Hub] = ["hub"],
        [SurveyField.Country] = ["country", "countrycode", "companylocation", "workcountry"],
        [SurveyField.Workplace] = ["remote", "remoteratio", "workplace", "worksetting"],
        [SurveyField.EmploymentType] = ["employmenttype", "employmentstatus", "contracttype"],
        [SurveyField.FullTimeShare] = ["fte", "fulltimeshare", "fulltimeequivalent"],
        [SurveyField.EffectiveDate] = ["effectivedate", "workyear", "surveyyear", "date", "year", "asof", "asofdate", "paydate", "timestamp"],
        [SurveyField.ObservationKind] = ["observationkind"],
        [SurveyField.Incumbents] = ["incumbents", "numberofincumbents", "headcount", "totemp", "employment", "employees"],
        [SurveyField.Currency] = ["currency", "salarycurrency", "currencycode", "paycurrency"],
        [SurveyField.BaseSalary] = ["baseannual", "basesalary", "basepay", "base", "annualsalary", "salary", "salaryinusd", "salaryusd", "annualbase", "annualbasesalary", "grosssalary", "wage", "annualwage"],
        [SurveyField.TargetIncentive] = ["bonustarget", "targetbonus", "targetincentive"],
        [SurveyField.ActualIncentive] = ["bonusactual", "actualbonus", "bonus", "annualbonus", "bonuspaid"],
        [SurveyField.LongTermIncentive] = ["longtermincentive", "lti", "annualequity", "stockyear", "stockgrantvalue"],
        [SurveyField.EquityKind] = ["equitykind", "equitytype"],
        [SurveyField.EquityGrant] = ["equitygrantvalue", "equitygrant", "grantvalue"],
        [SurveyField.VestingYears] = ["vestyears", "vestingyears"],
        [SurveyField.PriceBasis] = ["pricebasis"],
        [SurveyField.Refresher] = ["refresherannual", "refresher"],
        [SurveyField.SignOn] = ["signon", "signonbonus", "signingbonus"],
        [SurveyField.ClawbackMonths] = ["clawbackmonths"],
        [SurveyField.GuaranteedTotal] = ["guaranteedtotal"],
        [SurveyField.GuaranteeYears] = ["guaranteeyears"],
        [SurveyField.Organisations] = ["organisations", "organizations", "numberoforganisations", "numberoforganizations", "companies"],
        [SurveyField.EmployerGroup] = ["employergroup", "industry", "sector"],
        [SurveyField.Percentile10] = ["p10", "pct10", "percentile10", "10thpercentile", "apct10"],
        [SurveyField.Percentile25] = ["p25", "pct25", "percentile25", "25thpercentile", "apct25", "q1", "lowerquartile"],
        [SurveyField.Percentile50] = ["p50", "pct50", "percentile50", "50thpercentile", "median", "amedian"],
        [SurveyField.Percentile75] = ["p75", "pct75", "percentile75", "75thpercentile", "apct75", "q3", "upperquartile"],
        [SurveyField.Percentile90] = ["p90", "pct90", "percentile90", "90thpercentile", "apct90"],
        [SurveyField.EvidenceGrade] = ["evidencegrade", "confidence"],
    }.SelectMany(words => words.Value.Select(word => (word, words.Key))).ToFrozenDictionary(pair => pair.word, pair => pair.Key, StringComparer.Ordinal);

    public static SurveyField? FieldOf(string header) => Fields.TryGetValue(Bare(header), out var field) ? field : null;

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
