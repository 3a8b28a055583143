using System.Globalization;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Surveys;

/// <summary>Turns rows of percentiles into published cuts: a row gives a cut, or every reason why it gives none.</summary>
/// <param name="sourceId">What the cuts are quoted from.</param>
public sealed class CutCheck(BoundMapping mapping, RowReference reference, RowTarget target, long sourceId)
{
    public (PublishedCut? Cut, IReadOnlyList<ImportIssue> Issues) Check(SurveyRow row)
    {
        if (row.Cells.Count != mapping.Header.Count) return (null, [RowReading.WrongCellCount(mapping, row, target.UploadId)]);
        var reading = new RowReading(mapping, row, target.UploadId);
        var cut = Read(reading);
        return reading.Issues.Count == 0 ? (cut, []) : (null, reading.Issues);
    }

    private PublishedCut Read(RowReading reading)
    {
        var title = reading.Text(SurveyField.Title);
        var country = reading.Country(SurveyField.Country);
        var currency = reading.Currency(SurveyField.Currency);
        var incumbents = reading.Whole<int>(SurveyField.Incumbents, 1, int.MaxValue);
        var year = reading.PayDate(reference.Today, target.EffectiveDate)?.Year;
        reading.Required(SurveyField.Title, title is not null);
        reading.Required(SurveyField.Country, country is not null);
        reading.Required(SurveyField.Currency, currency is not null);
        reading.Required(SurveyField.Incumbents, incumbents is not null);
        reading.Required(SurveyField.EffectiveDate, year is not null);
        var percentiles = new CutPercentiles(reading, mapping, year ?? reference.Today.Year);
        var job = Job(reading, title);
        return new PublishedCut
        {
            EditionId = target.EditionId,
            Title = title ?? "",
            JobCode = job?.JobCode,
            JobMatchQuality = job?.Quality,
            Level = reading.Code<JobLevel>(SurveyField.Level),
            EmployerGroup = reading.Text(SurveyField.EmployerGroup),
            Country = country ?? "",
            Year = year ?? 0,
            Element = reading.Code<PayElement>(SurveyField.PayElement) ?? PayElement.BaseSalary,
            Currency = currency ?? default,
            Incumbents = incumbents ?? 0,
            Organisations = reading.Whole<int>(SurveyField.Organisations, 1, int.MaxValue),
            P10 = percentiles[SurveyField.Percentile10],
            P25 = percentiles[SurveyField.Percentile25],
            P50 = percentiles[SurveyField.Percentile50],
            P75 = percentiles[SurveyField.Percentile75],
            P90 = percentiles[SurveyField.Percentile90],
            TopCode = percentiles.TopCode,
            SourceId = sourceId,
        };
    }

    private MatchedJob? Job(RowReading reading, string? title)
    {
        if (reading.Text(SurveyField.Job) is not { } code) return title is null ? null : reference.MatchOf(title);
        if (reference.JobCodes.Contains(code)) return new MatchedJob(code, MatchQuality.Strong, JobMatchOrigin.File);
        reading.Issue(SurveyField.Job, code, $"a job code: {string.Join(", ", reference.JobCodes.Order(StringComparer.Ordinal))}");
        return null;
    }
}

/// <summary>The percentiles of one row: amounts that do not fall, the highest of which may be known only to be at or above the top code.</summary>
internal sealed class CutPercentiles
{
    private readonly Dictionary<SurveyField, decimal> amounts = [];

    public CutPercentiles(RowReading reading, BoundMapping mapping, int year)
    {
        var coding = mapping.Mapping.TopCoded;
        (SurveyField Field, decimal Amount)? last = null;
        foreach (var field in SurveyFields.Percentiles)
        {
            if (coding is not null && reading.Text(field) is { } text && text == coding.Mark)
            {
                TopCode = coding.In(year);
                if (TopCode is null)
                    reading.Issue(field, text, string.Create(CultureInfo.InvariantCulture, $"an amount, because the mapping does not say what '{coding.Mark}' means in {year}"));
                continue;
            }

            if (reading.Number(field) is not { } amount) continue;
            if (amount <= 0) reading.Issue(field, reading.Text(field), "an amount above 0");
            else if (TopCode is { } top) reading.Issue(field, reading.Text(field), string.Create(CultureInfo.InvariantCulture, $"{coding!.Mark}, as in a lower percentile of the row, which is {top} or more"));
            else if (last is { } lower && amount < lower.Amount)
                reading.Issue(field, reading.Text(field), string.Create(CultureInfo.InvariantCulture, $"an amount of {SurveyFields.NameOf(lower.Field)} ({lower.Amount}) or more"));
            else
            {
                amounts.Add(field, amount);
                last = (field, amount);
            }
        }

        if (amounts.Count == 0 && TopCode is null && reading.Issues.Count == 0)
            reading.Issue(SurveyFields.Percentiles.First(field => mapping.Mapping.Fields.ContainsKey(field)), null, "an amount in at least one percentile");
        if (TopCode is { } least && amounts.Values.Any(amount => amount > least))
            reading.Issue(amounts.MaxBy(pair => pair.Value).Key, amounts.Values.Max().ToString(CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"at most {least}, which '{coding!.Mark}' means in {year}"));
    }

    /// <summary>Null where every percentile is written out.</summary>
    public decimal? TopCode { get; }

    public decimal? this[SurveyField field] => amounts.TryGetValue(field, out var amount) ? amount : null;
}
