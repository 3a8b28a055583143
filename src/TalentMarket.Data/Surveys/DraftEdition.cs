using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Sources;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

/// <summary>The survey, edition and upload an import writes to, opened before its rows are read and completed when their sum is known.</summary>
internal sealed class DraftEdition(TalentMarketDbContext db, Survey survey, SurveyEdition edition, Upload upload)
{
    public long SourceId => survey.SourceId;

    public long SurveyId => survey.Id;

    public static async Task<DraftEdition> CreateAsync(
        TalentMarketDbContext db, Caller caller, ImportRequest request, FileIdentity file, IReadOnlyList<string> header, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var survey = await SurveyAsync(db, request, now, cancellationToken);
        var edition = new SurveyEdition
        {
            // Known once the rows are read; one import of a survey runs at a time, so the place-holder is free.
            SurveyId = survey.Id, EffectiveDate = DateOnly.MinValue, EarliestEffectiveDate = DateOnly.MinValue, Version = 0,
            Status = EditionStatus.Draft, Currencies = [], CreatedAt = now,
        };
        db.Add(edition);
        await db.SaveChangesAsync(cancellationToken);
        var upload = new Upload
        {
            SurveyId = survey.Id, EditionId = edition.Id, FileName = file.Name, Sha256 = file.Sha256, SizeBytes = file.SizeBytes, UploadedAt = now,
            UploadedBy = caller.Name, Mapping = request.Mapping.Json, MappingSha256 = request.Mapping.Sha256, Columns = [.. header],
            RowsRead = 0, RowsAccepted = 0, RowsQuarantined = 0, RowsDuplicate = 0, RowsUnmatched = 0,
        };
        db.Add(upload);
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return new DraftEdition(db, survey, edition, upload);
    }

    public async Task<RowTarget> TargetAsync(DateOnly? effectiveDate, CancellationToken cancellationToken)
    {
        var unknown = (await NewOrganisations.ReserveAsync(db, 1, cancellationToken))[0];
        return new RowTarget(survey.SourceClass, edition.Id, upload.Id, effectiveDate, new Organisation
        {
            Id = unknown, Kind = OrganisationKind.Unknown, Name = $"Unknown ({survey.Name})",
            Code = string.Create(CultureInfo.InvariantCulture, $"unknown-{survey.Code}-{edition.Id}"),
        });
    }

    public async Task<(Survey Survey, SurveyEdition Edition)> CompleteAsync(
        RowsImport rows, FileProfile profile, DateOnly? effectiveDate, CancellationToken cancellationToken)
    {
        var date = effectiveDate ?? rows.Latest;
        var versions = db.SurveyEditions.Where(other => other.SurveyId == survey.Id && other.EffectiveDate == date);
        var version = 1 + (await versions.MaxAsync(other => (int?)other.Version, cancellationToken) ?? 0);
        var currencies = rows.Currencies;
        var profileText = JsonSerializer.Serialize(profile);
        await db.SurveyEditions.Where(row => row.Id == edition.Id).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.EffectiveDate, date)
            .SetProperty(row => row.EarliestEffectiveDate, rows.Earliest)
            .SetProperty(row => row.Version, version)
            .SetProperty(row => row.Currencies, currencies), cancellationToken);
        await db.Uploads.Where(row => row.Id == upload.Id).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Profile, profileText)
            .SetProperty(row => row.RowsRead, rows.Read)
            .SetProperty(row => row.RowsAccepted, rows.Accepted)
            .SetProperty(row => row.RowsQuarantined, rows.Quarantine.Rows)
            .SetProperty(row => row.RowsDuplicate, rows.Duplicate)
            .SetProperty(row => row.RowsUnmatched, rows.Unmatched.Rows), cancellationToken);
        return (survey, await db.SurveyEditions.SingleAsync(row => row.Id == edition.Id, cancellationToken));
    }

    private static async Task<Survey> SurveyAsync(
        TalentMarketDbContext db, ImportRequest request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await db.Surveys.SingleOrDefaultAsync(row => row.Code == request.SurveyCode, cancellationToken) is { } known) return known;
        var origin = request.Mapping.Mapping.Survey;
        var source = await db.Sources.SingleOrDefaultAsync(row => row.Address == origin.Address && row.Title == origin.Name, cancellationToken)
            ?? db.Add(new Source
            {
                Address = origin.Address, Publisher = origin.Publisher, Title = origin.Name, Grade = origin.Grade, Licence = origin.Licence,
                RetrievedOn = DateOnly.FromDateTime(now.UtcDateTime), Caveat = origin.Caveat,
            }).Entity;
        await db.SaveChangesAsync(cancellationToken);
        var survey = new Survey { Code = request.SurveyCode, Name = origin.Name, SourceClass = origin.SourceClass, SourceId = source.Id };
        db.Add(survey);
        await db.SaveChangesAsync(cancellationToken);
        return survey;
    }
}
