using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

/// <summary>What speaks against an import before a row of it is read.</summary>
internal static class ImportRefusals
{
    public static string? OfRequest(ImportRequest request, DateOnly today)
    {
        var mapping = request.Mapping.Mapping;
        if (request.IsToBePublished && SurveyPublisher.Refusal(mapping.Survey.SourceClass) is { } refusal) return refusal;
        if (request.EffectiveDate is { } date && (date.Year < 1950 || date > today))
            return string.Create(CultureInfo.InvariantCulture, $"The effective date {date:yyyy-MM-dd} was given with the file, expected one from 1950 to {today:yyyy-MM-dd}.");
        return mapping.Fields.ContainsKey(SurveyField.EffectiveDate) || request.EffectiveDate is not null
            ? null
            : "Nothing says when this pay was true: the mapping reads effectiveDate from no column, and no effective date was given with the file.";
    }

    /// <summary>Within the import's transaction, which then alone writes to the survey.</summary>
    public static async Task<string?> OfStoreAsync(
        TalentMarketDbContext db, ImportRequest request, FileIdentity file, CancellationToken cancellationToken)
    {
        if (!await SurveyLock.WaitAsync(db, request.SurveyCode, cancellationToken)) return $"Another file is being imported into the survey '{request.SurveyCode}' now. Try again when it has ended.";
        if (await db.Surveys.AsNoTracking().SingleOrDefaultAsync(row => row.Code == request.SurveyCode, cancellationToken) is not { } survey) return null;
        var sourceClass = request.Mapping.Mapping.Survey.SourceClass;
        if (survey.SourceClass != sourceClass)
            return $"The survey '{survey.Code}' is {Slug.Of(survey.SourceClass)}, the mapping brings {Slug.Of(sourceClass)} rows. Choose another survey name.";
        var earlier = await (
            from upload in db.Uploads.AsNoTracking()
            join edition in db.SurveyEditions.AsNoTracking() on upload.EditionId equals edition.Id
            where upload.SurveyId == survey.Id && upload.Sha256 == file.Sha256 && upload.MappingSha256 == request.Mapping.Sha256
            select new { upload.FileName, upload.UploadedAt, edition.Status }).SingleOrDefaultAsync(cancellationToken);
        return earlier is null ? null : Repeated(survey.Code, earlier.FileName, earlier.UploadedAt, earlier.Status);
    }

    /// <summary>Once the rows are read: an edition is asked for by its date, so none of its rows may be later.</summary>
    public static string? OfDates(ImportRequest request, DateOnly latestRow) => request.EffectiveDate < latestRow
        ? string.Create(CultureInfo.InvariantCulture,
            $"The effective date {request.EffectiveDate:yyyy-MM-dd} was given with the file, which has rows of {latestRow:yyyy-MM-dd}. Give that date or a later one, or none: rows that carry dates need none.")
        : null;

    private static string Repeated(string survey, string fileName, DateTimeOffset at, EditionStatus status)
    {
        var came = string.Create(CultureInfo.InvariantCulture,
            $"This file came into the survey '{survey}' with the same mapping on {at:yyyy-MM-dd} at {at:HH:mm} UTC, as {fileName}.");
        return status == EditionStatus.Draft ? $"{came} It waits there as a draft, to be published with: publish {survey}" : came;
    }
}
