using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

/// <summary>Rows of percentiles: checked, stored or set aside. A group of people has one row of an element in a year.</summary>
internal sealed class CutsImport(TalentMarketDbContext db, BoundMapping mapping, RowReference reference, RowTarget target, long sourceId)
    : RowsImport(db, mapping, target)
{
    private readonly TalentMarketDbContext db = db;
    private readonly RowTarget target = target;
    private readonly CutCheck check = new(mapping, reference, target, sourceId);
    private readonly Dictionary<(string Title, JobLevel? Level, string? Employers, string Country, int Year, PayElement Element), int> rowsByGroup = [];

    protected override async Task StoreAsync(IReadOnlyList<SurveyRow> rows, CancellationToken cancellationToken)
    {
        var setAside = new List<(SurveyRow, IReadOnlyList<ImportIssue>)>();
        foreach (var row in rows)
        {
            var (cut, issues) = check.Check(row);
            if (cut is null) setAside.Add((row, issues));
            else if (RepeatedBy(cut, row.RowNumber) is { } repeated) setAside.Add((row, [repeated]));
            else Add(cut);
        }

        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        await Quarantine.StoreAsync(setAside, cancellationToken);
    }

    private void Add(PublishedCut cut)
    {
        db.PublishedCuts.Add(cut);
        // The middle of its year, unless the edition says a day of that year.
        var date = target.EffectiveDate is { } day && day.Year == cut.Year ? day : new DateOnly(cut.Year, 7, 1);
        Accept(cut.Currency, date, cut.Title, cut.JobCode is not null);
    }

    private ImportIssue? RepeatedBy(PublishedCut cut, int rowNumber)
    {
        var group = (cut.Title, cut.Level, cut.EmployerGroup, cut.Country, cut.Year, cut.Element);
        if (rowsByGroup.TryAdd(group, rowNumber)) return null;
        return new ImportIssue
        {
            UploadId = target.UploadId, RowNumber = rowNumber, Column = SurveyFields.NameOf(SurveyField.Title), Found = $"'{cut.Title}'",
            Expected = $"a title once for its level, employers, country, year and element of pay; row {rowsByGroup[group]} has it already",
        };
    }
}
