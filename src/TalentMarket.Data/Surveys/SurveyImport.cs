using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentMarket.Data.SurveyFiles;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Surveys;

/// <summary>Brings a file into a survey: all of it in one transaction, or nothing and a sentence that says why.</summary>
public sealed class SurveyImport(IDbContextFactory<TalentMarketDbContext> contexts, TimeProvider clock)
{
    public Task<ImportOutcome> RunAsync(
        Caller caller, ImportRequest request, IProgress<ImportProgress> progress, CancellationToken cancellationToken) =>
        RunAsync(caller, request, progress, (_, _, _, _) => Task.CompletedTask, cancellationToken);

    /// <param name="beforeCommit">Stands or falls with the import.</param>
    internal async Task<ImportOutcome> RunAsync(
        Caller caller, ImportRequest request, IProgress<ImportProgress> progress,
        Func<TalentMarketDbContext, SurveyEdition, ImportOutcome.Account, CancellationToken, Task> beforeCommit, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        if (request.IsToBePublished) caller.Require(Permission.PublishSurveys);
        if (ImportRefusals.OfRequest(request, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)) is { } refusal) return Refused(refusal);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        try
        {
            var identity = await FileIdentity.OfAsync(request, cancellationToken);
            using var file = SurveyFile.Open(request.Path, request.Mapping.Mapping.File);
            var (bound, problems) = BoundMapping.Bind(request.Mapping.Mapping, file.Header);
            if (bound is null) return new ImportOutcome.Refused(problems);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            if (await ImportRefusals.OfStoreAsync(db, request, identity, cancellationToken) is { } repeated) return Refused(repeated);
            var outcome = await RunAsync(db, caller, request, identity, file, bound, progress, beforeCommit, cancellationToken);
            if (outcome is not ImportOutcome.Account) return outcome;
            await transaction.CommitAsync(cancellationToken);
            // A table that was filled a moment ago is planned for as if it were empty until its statistics are renewed.
            await db.Database.ExecuteSqlAsync($"select analyse_pay_records()", cancellationToken);
            return outcome;
        }
        catch (SurveyFileException refused)
        {
            return Refused(refused.Message);
        }
        catch (DbUpdateException failure) when (failure.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            // Only new names can collide: surveys and editions are guarded by the lock of their survey.
            return Refused("Another import that ran at the same time stored the same new source or organisation first. Nothing of this file was stored: import it again.");
        }
    }

    private async Task<ImportOutcome> RunAsync(
        TalentMarketDbContext db, Caller caller, ImportRequest request, FileIdentity identity, SurveyFile file, BoundMapping bound,
        IProgress<ImportProgress> progress, Func<TalentMarketDbContext, SurveyEdition, ImportOutcome.Account, CancellationToken, Task> beforeCommit,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var draft = await DraftEdition.CreateAsync(db, caller, request, identity, file.Header, now, cancellationToken);
        var reference = await ImportReference.LoadAsync(db, draft.SurveyId, DateOnly.FromDateTime(now.UtcDateTime), cancellationToken);
        var rows = RowsImport.Into(db, bound, reference, await draft.TargetAsync(request.EffectiveDate, cancellationToken), draft.SourceId);
        foreach (var batch in file.Rows().Chunk(RowsImport.BatchRows))
        {
            await rows.AddAsync(batch, cancellationToken);
            progress.Report(new ImportProgress(rows.Read + rows.LeftOut, file.BytesRead, identity.SizeBytes));
        }

        if (rows.Accepted == 0) return Refused(NothingAccepted(rows));
        if (ImportRefusals.OfDates(request, rows.Latest) is { } tooEarly) return Refused(tooEarly);
        var profile = await rows.ReviewAsync(() => SurveyFile.Open(request.Path, request.Mapping.Mapping.File), cancellationToken);
        var (survey, edition) = await draft.CompleteAsync(rows, profile, request.EffectiveDate, cancellationToken);
        db.Record(AuditEntry.By(caller, now, "uploaded", SurveyPublisher.Name(survey, edition), after: $"{rows.Accepted} rows of {identity.Name}, {rows.Quarantine.Rows} set aside"));
        await db.SaveChangesAsync(cancellationToken);
        if (request.IsToBePublished) await SurveyPublisher.PublishAsync(db, survey, edition, caller, now, cancellationToken);
        var account = new ImportOutcome.Account(
            survey.Code, edition.EffectiveDate, edition.Version, request.IsToBePublished,
            bound.Mapping.Duplicates == DuplicatePolicy.Keep,
            rows.Read, rows.Accepted, rows.Quarantine.Rows, rows.Duplicate, rows.Unmatched.Rows,
            rows.Quarantine.First, rows.Unmatched.MostFrequent(new JobSuggester(reference.Titles), reference.Decisions)) { LeftOut = rows.LeftOut };
        await beforeCommit(db, edition, account, cancellationToken);
        return account;
    }

    private static ImportOutcome.Refused Refused(string sentence) => new([sentence]);

    private static string NothingAccepted(RowsImport rows) => (rows.Read, rows.LeftOut) switch
    {
        (0, 0) => "The file has a header and no rows.",
        (0, _) => $"The mapping leaves out all {rows.LeftOut} rows of the file: none has the text it reads only.",
        _ => $"None of the {rows.Read} rows could be accepted, so nothing was stored. The first: {rows.Quarantine.First[0]}",
    };
}
