using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Deliveries;

/// <summary>Finds the mappings whose columns a file has, each once.</summary>
internal static class KnownMappings
{
    /// <summary>The best first: what the survey was read by last, then what reads most columns.</summary>
    public static IReadOnlyList<KnownMapping> Fitting(IEnumerable<KnownMapping> all, string path)
    {
        var previews = new Dictionary<FileLayout, FilePreview>();
        return [.. all
            .Where(known => Fits(known.File.Mapping))
            .DistinctBy(known => (known.SurveyCode, known.File.Sha256))
            .OrderByDescending(known => known.Version is not null).ThenByDescending(known => known.Columns)];

        bool Fits(ColumnMapping mapping)
        {
            if (!previews.TryGetValue(mapping.File, out var preview))
                previews.Add(mapping.File, preview = FilePreview.Read(path, mapping.File));
            return preview.Problem is null && BoundMapping.Bind(mapping, preview.Header).Bound is not null;
        }
    }

    /// <summary>Those by which surveys were read last, then those that ship.</summary>
    public static async Task<IReadOnlyList<KnownMapping>> AllAsync(TalentMarketDbContext db, CancellationToken cancellationToken) =>
        [.. await EarlierAsync(db, cancellationToken), .. Shipped()];

    /// <summary>The mappings of each survey in the order in which they came into use.</summary>
    private static async Task<IReadOnlyList<KnownMapping>> EarlierAsync(TalentMarketDbContext db, CancellationToken cancellationToken)
    {
        var used = await (
            from upload in db.Uploads.AsNoTracking()
            join survey in db.Surveys.AsNoTracking() on upload.SurveyId equals survey.Id
            orderby upload.Id
            select new { survey.Code, survey.Name, upload.Mapping, upload.MappingSha256 }).ToListAsync(cancellationToken);
        return [.. used.GroupBy(row => row.Code).Select(survey =>
        {
            var versions = survey.DistinctBy(row => row.MappingSha256).ToList();
            return MappingFile.Read(survey.Last().Mapping).File is { } file
                ? new KnownMapping(survey.Last().Name, survey.Key, file, file.Mapping.Fields.Count, 1 + versions.FindIndex(row => row.MappingSha256 == survey.Last().MappingSha256))
                : null;
        }).OfType<KnownMapping>()];
    }

    private static IEnumerable<KnownMapping> Shipped() => MappingFile.Shipped.Select(name =>
    {
        var file = MappingFile.Read(MappingFile.ReadShipped(name)!).File!;
        return new KnownMapping(file.Mapping.Survey.Name, name == CanonicalFormat.MappingName ? null : SurveyOf(name), file, file.Mapping.Fields.Count, null);
    });

    // Each year of a survey has a mapping of its own: data-professional-2025 reads one of data-professional.
    private static string SurveyOf(string mapping) => mapping.TrimEnd([.. "0123456789"]).TrimEnd('-') is { Length: > 3 } survey ? survey : mapping;
}
