using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Titles;

namespace TalentMarket.Data.Titles;

/// <summary>Shows the titles of an edition and how each is matched.</summary>
public sealed class TitleReader(IDbContextFactory<TalentMarketDbContext> contexts, ReferenceCatalogues catalogues, TitleMemory memory)
{
    /// <summary>Null where there is no such edition, or it did not come from a file.</summary>
    public async Task<EditionTitles?> ReadAsync(Caller caller, long editionId, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await (
            from edition in db.SurveyEditions.AsNoTracking()
            join survey in db.Surveys.AsNoTracking() on edition.SurveyId equals survey.Id
            where edition.Id == editionId && db.Uploads.Any(upload => upload.EditionId == edition.Id)
            select new { edition, survey }).SingleOrDefaultAsync(cancellationToken);
        if (found is null) return null;
        await db.Database.OpenConnectionAsync(cancellationToken);
        var rows = await TitleRows.OfAsync(db, editionId, cancellationToken);
        var decisions = await DecisionsAsync(db, found.survey.Id, cancellationToken);
        var titles = SurveyTitle.Of(await rows.ReadAsync(cancellationToken), decisions);
        var here = titles.Select(title => title.Key).ToHashSet(StringComparer.Ordinal);
        return new EditionTitles
        {
            Survey = found.survey,
            Edition = found.edition,
            Titles = titles,
            Elsewhere = decisions.Where(pair => !here.Contains(pair.Key)).ToDictionary(StringComparer.Ordinal),
            LevelWords = await rows.LevelWordsAsync(cancellationToken),
            FileSaysLevels = rows.FileSaysLevels,
            Catalogue = await catalogues.CurrentAsync(cancellationToken),
            Known = await memory.CurrentAsync(db, cancellationToken),
        };
    }

    /// <summary>Rows of an edition by how they came to their job.</summary>
    public async Task<MatchedRows> CountAsync(Caller caller, long editionId, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Database.SqlQuery<MatchedRows>($"""
            select count(*) as "Rows", count(job_code) as "WithJob",
                   count(*) filter (where job_match_origin = 3) as "Decided", count(*) filter (where job_match_origin = 3 and job_code is null) as "NoJob"
            from pay_record where edition_id = {editionId}
            """).SingleAsync(cancellationToken);
    }

    internal static async Task<Dictionary<string, KnownDecision>> DecisionsAsync(TalentMarketDbContext db, long surveyId, CancellationToken cancellationToken) =>
        (await db.TitleDecisions.AsNoTracking().Where(decision => decision.SurveyId == surveyId)
            .Select(decision => new { decision, Version = EF.Property<uint>(decision, "xmin") }).ToListAsync(cancellationToken))
        .ToDictionary(row => row.decision.NormalisedTitle, row => new KnownDecision(row.decision, row.Version), StringComparer.Ordinal);
}

/// <param name="Decided">Rows whose title a person decided on, those that are none of ours among them.</param>
public sealed record MatchedRows(long Rows, long WithJob, long Decided, long NoJob)
{
    /// <summary>Rows without a job on whose title nobody has decided.</summary>
    public long Open => Rows - WithJob - NoJob;
}
