using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentMarket.Data.Market;
using TalentMarket.Data.PayBands;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

/// <summary>Shows what a draft would change before anybody else can see it: through the same gate as everything that is shown.</summary>
public sealed class EffectQuery(IDbContextFactory<TalentMarketDbContext> contexts, ReferenceCatalogues catalogues, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Tells one state of an edition from the next: the last thing that the trail says of it; null when there is no such edition.</summary>
    public async Task<string?> StateAsync(Caller caller, long editionId, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await (
            from edition in db.SurveyEditions.AsNoTracking()
            join survey in db.Surveys.AsNoTracking() on edition.SurveyId equals survey.Id
            where edition.Id == editionId
            select new { Survey = survey, Edition = edition }).SingleOrDefaultAsync(cancellationToken);
        if (found is null) return null;
        var name = SurveyPublisher.Name(found.Survey, found.Edition);
        var last = await db.AuditEntries.Where(entry => entry.Subject == name).MaxAsync(entry => (long?)entry.Id, cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"{editionId} after {last}");
    }

    /// <summary>Null when there is no such edition, or it is what answers.</summary>
    public async Task<EditionEffect?> ReadAsync(Caller caller, long editionId, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        var catalogue = await catalogues.CurrentAsync(cancellationToken);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var draft = await (
            from edition in db.SurveyEditions.AsNoTracking()
            join survey in db.Surveys.AsNoTracking() on edition.SurveyId equals survey.Id
            where edition.Id == editionId
            select new ChosenEdition(survey, edition, null)).SingleOrDefaultAsync(cancellationToken);
        if (draft is null or { Edition.Status: EditionStatus.Published or EditionStatus.Purged }) return null;
        var scope = MarketScope.Everything with { Currency = Currency.Usd, Classes = Selection.Of([draft.Survey.SourceClass]) };
        var now = (await ChosenEdition.ForAsync(db, scope, today, cancellationToken)).Where(chosen => chosen.Survey.SourceClass == draft.Survey.SourceClass).ToList();
        var current = now.FirstOrDefault(chosen => chosen.Survey.Id == draft.Survey.Id);
        if (current?.Edition.EffectiveDate > draft.Edition.EffectiveDate)
            return new EditionEffect([], 0, "A later edition of this survey is published already: this one would answer only those who ask as of an earlier day.");
        var after = now.Where(chosen => chosen != current).Append(draft).ToList();
        await using var patient = await PatientAsync(db, cancellationToken);
        Func<IReadOnlyList<ChosenEdition>, CancellationToken, Task<Dictionary<(string Job, string? Level), BandFigures>>> read =
            draft.Survey.SourceClass == SourceClass.Cut
                ? new EffectCuts(db, catalogue, scope, today).ReadAsync
                : new EffectBands(patient, catalogue, scope, draft.Survey.SourceClass, today).ReadAsync;
        var (before, then) = (await read(now, cancellationToken), await read(after, cancellationToken));
        var moves = before.Keys.Union(then.Keys).Select(band => new BandMove(
            band.Job, band.Level, before.GetValueOrDefault(band, DisclosureGate.NoData()), then.GetValueOrDefault(band, DisclosureGate.NoData()))).ToList();
        var moved = moves.Where(move => move.Changes).OrderByDescending(move => Math.Abs(move.MedianChangeRate ?? 0))
            .ThenByDescending(move => move.Appears).ThenBy(move => move.Job, StringComparer.Ordinal).ThenBy(move => move.Level, StringComparer.Ordinal);
        return new EditionEffect([.. moved], moves.Count(move => !move.Changes), null);
    }

    // Millions of rows take longer to sort than any page waits for.
    private static async Task<NpgsqlConnection> PatientAsync(TalentMarketDbContext db, CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString()) { CommandTimeout = (int)Patience.TotalSeconds }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }
}
