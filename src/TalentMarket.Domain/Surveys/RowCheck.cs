using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.RowReview;

namespace TalentMarket.Domain.Surveys;

/// <summary>Turns rows into pay records: a row gives a record, or every reason why it gives none.</summary>
public sealed class RowCheck(BoundMapping mapping, RowReference reference, RowTarget target)
{
    private const int RememberedTitles = 100_000;

    private readonly bool isConfidential = mapping.Mapping.Survey.SourceClass == SourceClass.Confidential;
    private readonly UsualRange usual = new(reference.Rates, mapping);
    private readonly HashSet<(string Submission, string Row)> submissionRows = [];
    private readonly Dictionary<string, MatchedJob> matches = new(StringComparer.Ordinal);

    public CheckedRow Check(SurveyRow row)
    {
        if (row.Cells.Count != mapping.Header.Count) return new CheckedRow(null, [RowReading.WrongCellCount(mapping, row, target.UploadId)]);
        var reading = new RowReading(mapping, row, target.UploadId);
        var record = Read(reading, row);
        if (isConfidential)
        {
            CheckSubmissionRow(reading);
            ConfidentialRules.Check(record, reading, reference);
        }

        return reading.Issues.Count == 0
            ? new CheckedRow(record, []) { Flags = usual.Flags(record, target.UploadId) }
            : new CheckedRow(null, reading.Issues);
    }

    // Reads every field even when one is missing, so that a row names all its issues; with an issue the record is dropped.
    private PayRecord Read(RowReading reading, SurveyRow row)
    {
        var title = reading.Text(SurveyField.Title);
        var kind = reading.Code<ObservationKind>(SurveyField.ObservationKind);
        var grade = reading.Code<EvidenceGrade>(SurveyField.EvidenceGrade);
        var currency = reading.Currency(SurveyField.Currency);
        var date = reading.PayDate(reference.Today, target.EffectiveDate);
        var fullTimeShare = FullTimeShare(reading);
        var baseSalary = BaseSalary(reading, fullTimeShare);
        reading.Required(SurveyField.Title, title is not null);
        reading.Required(SurveyField.ObservationKind, kind is not null);
        reading.Required(SurveyField.EvidenceGrade, grade is not null);
        reading.Required(SurveyField.Currency, currency is not null);
        reading.Required(SurveyField.EffectiveDate, date is not null);
        reading.Required(SurveyField.BaseSalary, baseSalary is not null);

        var job = Job(reading, title);
        var country = reading.Country(SurveyField.Country);
        var pay = new YearlyPay(reading, mapping, fullTimeShare);
        var organisation = Organisation(reading);
        var effectiveDate = date ?? reference.Today;
        return new PayRecord
        {
            OrganisationId = organisation?.Id ?? 0,
            EditionId = target.EditionId,
            RowNumber = row.RowNumber,
            Title = title ?? "",
            JobCode = job?.JobCode,
            JobMatchQuality = job?.Quality,
            JobMatchOrigin = job?.Origin,
            SourceLevel = reading.Text(SurveyField.SourceLevel),
            Level = mapping[SurveyField.Level] is null ? job?.Level : reading.Code<JobLevel>(SurveyField.Level),
            Tier = organisation is null ? null : reference.Organisations.TierOn(organisation.Id, effectiveDate),
            Track = reading.Code<JobTrack>(SurveyField.Track),
            CareerYears = reading.Real(SurveyField.CareerYears),
            RelevantYears = reading.Real(SurveyField.RelevantYears),
            FrontierYears = reading.Real(SurveyField.FrontierYears),
            Phd = reading.Code<PhdStatus>(SurveyField.Phd),
            PhdYear = reading.Whole<short>(SurveyField.PhdYear, 1900, reference.Today.Year),
            TopProgramme = reading.YesOrNo(SurveyField.TopProgramme),
            FrontierRun = reading.Code<FrontierRunPart>(SurveyField.FrontierRun),
            HubCode = Hub(reading, country),
            Country = country,
            Workplace = reading.Code<Workplace>(SurveyField.Workplace),
            EmploymentType = reading.Code<EmploymentType>(SurveyField.EmploymentType),
            FullTimeShare = (float)fullTimeShare,
            EffectiveDate = effectiveDate,
            ObservationKind = kind ?? default,
            Incumbents = reading.Whole<int>(SurveyField.Incumbents, 1, 10_000) ?? 1,
            EvidenceGrade = grade ?? default,
            Currency = currency ?? default,
            BaseSalary = baseSalary,
            TargetIncentive = pay.TargetIncentive,
            ActualIncentive = pay.ActualIncentive,
            LongTermIncentive = pay.LongTermIncentive,
            EquityKind = reading.Code<EquityKind>(SurveyField.EquityKind),
            EquityGrant = pay.EquityGrant,
            VestingYears = pay.VestingYears,
            PriceBasis = reading.Code<PriceBasis>(SurveyField.PriceBasis),
            SignOn = reading.Number(SurveyField.SignOn),
            ClawbackMonths = reading.Whole<short>(SurveyField.ClawbackMonths, 0, 600),
            GuaranteedTotal = reading.Number(SurveyField.GuaranteedTotal),
            GuaranteeYears = reading.Real(SurveyField.GuaranteeYears),
        };
    }

    private void CheckSubmissionRow(RowReading reading)
    {
        if (reading.Text(SurveyField.SubmissionId) is { } submission && reading.Text(SurveyField.SubmissionRow) is { } row
            && !submissionRows.Add((submission, row)))
            reading.Issue(SurveyField.SubmissionRow, row, $"a row number used once in the submission {submission}");
    }

    private static decimal FullTimeShare(RowReading reading)
    {
        if (reading.Number(SurveyField.FullTimeShare) is not { } share) return 1;
        if (share is > 0 and <= 1) return share;
        reading.Issue(SurveyField.FullTimeShare, reading.Text(SurveyField.FullTimeShare), "a share above 0 and at most 1");
        return 1;
    }

    private decimal? BaseSalary(RowReading reading, decimal fullTimeShare)
    {
        if (reading.Number(SurveyField.BaseSalary) is not { } amount) return null;
        if (amount > 0) return reading.Divided(SurveyField.BaseSalary, amount, mapping.Mapping.IsPayAsWorked ? fullTimeShare : 1);
        reading.Issue(SurveyField.BaseSalary, reading.Text(SurveyField.BaseSalary), "an amount above 0");
        return null;
    }

    private MatchedJob? Job(RowReading reading, string? title)
    {
        if (reading.Text(SurveyField.Job) is { } code)
        {
            if (reference.JobCodes.Contains(code)) return new MatchedJob(code, ConfidentialRules.Quality(reading) ?? MatchQuality.Strong, JobMatchOrigin.File);
            reading.Issue(SurveyField.Job, code, $"a job code: {string.Join(", ", reference.JobCodes.Order(StringComparer.Ordinal))}");
            return null;
        }

        if (title is null) return null;
        if (matches.TryGetValue(title, out var match)) return match;
        match = reference.MatchOf(title);
        if (matches.Count < RememberedTitles) matches.Add(title, match);
        return match;
    }

    private string? Hub(RowReading reading, string? country)
    {
        if (reading.Text(SurveyField.Hub) is { } code)
        {
            if (reference.HubCountries.ContainsKey(code)) return code;
            reading.Issue(SurveyField.Hub, code, "the code of a hub, such as san-francisco");
            return null;
        }

        return country is not null && reading.Text(SurveyField.City) is { } city
            ? reference.HubCities.GetValueOrDefault((city.ToUpperInvariant(), country))
            : null;
    }

    private Organisation? Organisation(RowReading reading)
    {
        if (mapping[SurveyField.Organisation] is null) return target.UnknownOrganisation;
        if (reading.Text(SurveyField.Organisation) is not { } name) return target.UnknownOrganisation;
        var organisation = reference.Organisations.Find(target.OrganisationCodeOf(name));
        if (organisation is null) reading.Issue(SurveyField.Organisation, name, "a name with letters or digits");
        return organisation;
    }
}

/// <summary>What a row became: a record, or the issues that set it aside.</summary>
public readonly record struct CheckedRow(PayRecord? Record, IReadOnlyList<ImportIssue> Issues)
{
    /// <summary>What is out of the ordinary about a record, which it stays.</summary>
    public IReadOnlyList<RowFlag> Flags { get; init; } = [];
}
