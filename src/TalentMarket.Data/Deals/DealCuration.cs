using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Deals.Curation;

namespace TalentMarket.Data.Deals;

/// <summary>Adds and corrects deals and claims. Nothing is lost: every field's history is kept and an earlier value can be put back.</summary>
public sealed class DealCuration(IDbContextFactory<TalentMarketDbContext> contexts, TimeProvider clock)
{
    private const int MostListed = 500;

    /// <summary>The last change of a deal, which an editor sends back to show what they have seen; 0 for an unknown deal.</summary>
    public async Task<long> LastChangeAsync(Caller caller, string slug, CancellationToken cancellationToken)
    {
        caller.Require(Permission.CurateDeals);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.DealChanges.Where(change => db.Deals.Any(deal => deal.Id == change.DealId && deal.Slug == slug))
            .MaxAsync(change => (long?)change.Id, cancellationToken) ?? 0;
    }

    /// <summary>What was done to a deal and its claims, the last first.</summary>
    public async Task<IReadOnlyList<DealChange>> HistoryAsync(Caller caller, string slug, CancellationToken cancellationToken)
    {
        caller.Require(Permission.CurateDeals);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.DealChanges.AsNoTracking().Where(change => db.Deals.Any(deal => deal.Id == change.DealId && deal.Slug == slug))
            .OrderByDescending(change => change.Id).Take(MostListed).ToListAsync(cancellationToken);
    }

    public Task<CurationOutcome> AddDealAsync(Caller caller, DealDraft draft, CancellationToken cancellationToken) =>
        WithinAsync(caller, async (db, edit) =>
        {
            if (await db.Deals.AnyAsync(deal => deal.Slug == draft.Slug, cancellationToken))
                return new CurationOutcome.Refused("target", $"There is a deal of {draft.Acquirer} and {draft.Target} already, perhaps a removed one.");
            return new CurationOutcome.Done((await edit.AddAsync(draft, cancellationToken)).Slug);
        }, cancellationToken);

    public Task<CurationOutcome> EditDealAsync(Caller caller, string slug, long seenChange, DealDraft draft, CancellationToken cancellationToken) =>
        OfDealAsync(caller, slug, seenChange, async (_, edit, deal) =>
        {
            await edit.ChangeAsync(deal, draft, cancellationToken);
            return null;
        }, cancellationToken);

    public Task<CurationOutcome> RemoveDealAsync(Caller caller, string slug, long seenChange, CancellationToken cancellationToken) =>
        OfDealAsync(caller, slug, seenChange, (_, edit, deal) =>
        {
            edit.Show(deal, isShown: false);
            return Task.FromResult<CurationOutcome?>(null);
        }, cancellationToken);

    public Task<CurationOutcome> AddClaimAsync(Caller caller, string slug, ClaimDraft draft, CancellationToken cancellationToken) =>
        OfDealAsync(caller, slug, long.MaxValue, async (_, edit, deal) => RefusedGrade(await edit.AddAsync(deal, draft, cancellationToken)), cancellationToken);

    public Task<CurationOutcome> EditClaimAsync(
        Caller caller, string slug, long claimId, long seenChange, ClaimDraft draft, CancellationToken cancellationToken) =>
        OfDealAsync(caller, slug, seenChange, async (db, edit, deal) =>
            await db.DealClaims.SingleOrDefaultAsync(claim => claim.Id == claimId && claim.DealId == deal.Id && claim.RemovedAt == null, cancellationToken) is { } claim
                ? RefusedGrade(await edit.ChangeAsync(deal, claim, draft, cancellationToken))
                : new CurationOutcome.Missing(), cancellationToken);

    public Task<CurationOutcome> RemoveClaimAsync(Caller caller, string slug, long claimId, long seenChange, CancellationToken cancellationToken) =>
        OfDealAsync(caller, slug, seenChange, async (db, edit, deal) =>
        {
            if (await db.DealClaims.SingleOrDefaultAsync(claim => claim.Id == claimId && claim.DealId == deal.Id && claim.RemovedAt == null, cancellationToken) is not { } claim)
                return new CurationOutcome.Missing();
            await edit.ShowAsync(deal, claim, isShown: false, cancellationToken);
            return null;
        }, cancellationToken);

    /// <summary>Puts back what stood before a change: a field's earlier value, or what was removed; what was added is removed.</summary>
    public Task<CurationOutcome> UndoAsync(Caller caller, long changeId, CancellationToken cancellationToken) =>
        WithinAsync(caller, async (db, edit) =>
        {
            if (await db.DealChanges.AsNoTracking().SingleOrDefaultAsync(known => known.Id == changeId, cancellationToken) is not { } change
                || change.Subject is not (ChangeSubject.Deal or ChangeSubject.Claim)) return new CurationOutcome.Missing();
            var deal = (await db.Deals.FromSql($"select * from deal where id = {change.DealId} for update").ToListAsync(cancellationToken)).Single();
            var claim = change.Subject == ChangeSubject.Claim ? await db.DealClaims.SingleAsync(known => known.Id == change.SubjectId, cancellationToken) : null;
            if (change.Field != DealChange.Whole) await edit.RestoreAsync(deal, claim, change, cancellationToken);
            else if (claim is not null) await edit.ShowAsync(deal, claim, isShown: change.Before is not null, cancellationToken);
            else edit.Show(deal, isShown: change.Before is not null);
            if (claim is not null && !InOrder(claim))
                return new CurationOutcome.Refused("best", "The earlier value does not fit the other bounds any more. Edit the claim instead.");
            return new CurationOutcome.Done(deal.Slug);
        }, cancellationToken);

    /// <summary>All rows of a checked file, or none: claims of deals on file are added to them, other deals are added first.</summary>
    public Task<CurationOutcome> ImportAsync(Caller caller, IReadOnlyList<DealFileRow> rows, CancellationToken cancellationToken) =>
        WithinAsync(caller, async (db, edit) =>
        {
            var deals = new Dictionary<string, DealRow>();
            foreach (var row in rows)
            {
                var slug = row.Deal.Slug;
                if (!deals.TryGetValue(slug, out var deal))
                    deals[slug] = deal = await edit.DealAsync(slug, cancellationToken) ?? await edit.AddAsync(row.Deal, cancellationToken);
                if (await edit.AddAsync(deal, row.Claim, cancellationToken) is { } refusal)
                    return new CurationOutcome.Refused("grade", FormattableString.Invariant($"Row {row.Row}, grade: {refusal}"));
            }

            return new CurationOutcome.Done(deals.Count == 1 ? deals.Keys.Single() : "");
        }, cancellationToken);

    private Task<CurationOutcome> OfDealAsync(
        Caller caller, string slug, long seenChange, Func<TalentMarketDbContext, DealEdit, DealRow, Task<CurationOutcome?>> change, CancellationToken cancellationToken) =>
        WithinAsync(caller, async (db, edit) =>
        {
            if (await edit.DealAsync(slug, cancellationToken) is not { } deal) return new CurationOutcome.Missing();
            if (await edit.SinceAsync(deal, seenChange, cancellationToken) is { Count: > 0 } since) return new CurationOutcome.Conflict(since);
            return await change(db, edit, deal) ?? new CurationOutcome.Done(deal.Slug);
        }, cancellationToken);

    private async Task<CurationOutcome> WithinAsync(
        Caller caller, Func<TalentMarketDbContext, DealEdit, Task<CurationOutcome>> change, CancellationToken cancellationToken)
    {
        caller.Require(Permission.CurateDeals);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await DealChangeLock.TakeAsync(db, cancellationToken);
        var outcome = await change(db, new DealEdit(db, caller, clock.GetUtcNow()));
        if (outcome is not CurationOutcome.Done) return outcome;
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return outcome;
    }

    private static CurationOutcome.Refused? RefusedGrade(string? refusal) => refusal is null ? null : new CurationOutcome.Refused("grade", refusal);

    private static bool InOrder(DealClaimRow claim) =>
        claim.Best is { } best ? !(claim.Low > best) && !(claim.High < best) : claim.Low is null && claim.High is null;
}
