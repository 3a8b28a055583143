using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Surveys;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Titles;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Titles;

/// <summary>Takes what people decide on titles: remembered for the survey, and applied to every draft of it in the same transaction.</summary>
public sealed class TitleDesk(IDbContextFactory<TalentMarketDbContext> contexts, TitleMemory memory, TitleReader reader, TimeProvider clock)
{
    private const string Gone = "There is no such edition any more.";
    private const string Importing = "A file is being imported into this survey. Nothing was decided: try again when it has ended.";

    public Task<TitleOutcome> DecideAsync(Caller caller, long editionId, IReadOnlyList<TitleChoice> choices, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        return ChangeAsync(caller, editionId, choices, cancellationToken);
    }

    /// <summary>Takes the suggestion for every undecided title of which one is safe, as <see cref="EditionTitles.Safe"/> lists them now.</summary>
    public async Task<TitleOutcome> TakeSafeAsync(Caller caller, long editionId, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        if (await reader.ReadAsync(caller, editionId, cancellationToken) is not { } titles) return TitleOutcome.Refused(Gone);
        var choices = titles.Safe().Select(title => new TitleChoice(title.Key, null, new TitleAnswer(titles.Known.Suggest(title.Text).Automatic!.Value.JobCode, null)));
        return await ChangeAsync(caller, editionId, [.. choices], cancellationToken);
    }

    private async Task<TitleOutcome> ChangeAsync(Caller caller, long editionId, IReadOnlyList<TitleChoice> choices, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var survey = await db.Surveys.SingleOrDefaultAsync(row => db.SurveyEditions.Any(edition => edition.Id == editionId && edition.SurveyId == row.Id), cancellationToken);
        if (survey is null) return TitleOutcome.Refused(Gone);
        if (!await SurveyLock.WaitAsync(db, survey.Code, cancellationToken)) return TitleOutcome.Refused(Importing);
        // Whoever publishes one of them at this moment waits, or is waited for.
        var drafts = await db.SurveyEditions
            .FromSql($"select *, xmin from survey_edition where survey_id = {survey.Id} and status = {(short)EditionStatus.Draft} order by id for update")
            .AsNoTracking().ToListAsync(cancellationToken);
        if (!drafts.Exists(edition => edition.Id == editionId))
            return TitleOutcome.Refused("Nothing was decided: this edition is no draft any more, and what was published does not change. Decide on the next draft of the survey.");

        var entries = new TitleEntries(caller, survey, clock.GetUtcNow(), await memory.CurrentAsync(db, cancellationToken));
        await entries.TakeAsync(db, choices, cancellationToken);
        if (entries.Changed.Count == 0) return new TitleOutcome(0, 0, entries.Problems);
        long rows = 0;
        foreach (var draft in drafts)
        {
            var changed = await ApplyAsync(db, draft.Id, entries, cancellationToken);
            if (draft.Id == editionId) rows = changed;
            if (changed > 0 || draft.Id == editionId)
                db.Record(AuditEntry.By(caller, clock.GetUtcNow(), TitleEntries.Action, SurveyPublisher.Name(survey, draft), entries.Before, entries.After(changed)));
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new TitleOutcome(entries.Changed.Count, rows, entries.Problems);
    }

    private static async Task<long> ApplyAsync(TalentMarketDbContext db, long editionId, TitleEntries entries, CancellationToken cancellationToken)
    {
        var rows = await TitleRows.OfAsync(db, editionId, cancellationToken);
        var spellings = await rows.SpellingsAsync(cancellationToken);
        return await rows.MatchAsync([.. spellings.Where(entries.Concerns).Select(title => (title, entries.MatchOf(title)))], cancellationToken);
    }
}
