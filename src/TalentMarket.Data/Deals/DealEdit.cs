using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Deals.Curation;
using TalentMarket.Domain.Sources;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Deals;

/// <summary>One transaction of curation: the rows, the history of each field and the trail stand or fall together.</summary>
internal sealed class DealEdit(TalentMarketDbContext db, Caller caller, DateTimeOffset now)
{
    private const string Licence = "Figures cited, no text";

    /// <summary>Null when there is no such deal. Whoever edits the same deal at the same time waits here.</summary>
    public async Task<DealRow?> DealAsync(string slug, CancellationToken cancellationToken) => (await db.Deals
        .FromSql($"select * from deal where slug = {slug} and removed_at is null for update").ToListAsync(cancellationToken)).SingleOrDefault();

    /// <summary>What was changed since the editor last saw the deal.</summary>
    public Task<List<DealChange>> SinceAsync(DealRow deal, long seenChange, CancellationToken cancellationToken) => db.DealChanges.AsNoTracking()
        .Where(change => change.DealId == deal.Id && change.Id > seenChange).OrderBy(change => change.Id).ToListAsync(cancellationToken);

    public async Task<DealRow> AddAsync(DealDraft draft, CancellationToken cancellationToken)
    {
        var row = new DealRow
        {
            Slug = draft.Slug, Acquirer = draft.Acquirer, Target = draft.Target, Structure = draft.Structure, Announced = draft.Announced,
            KeyPeople = [], EditedAt = now,
        };
        db.Deals.Add(row);
        await WriteAsync(row, draft, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        Note(row.Id, ChangeSubject.Deal, row.Id, DealChange.Whole, null, $"{row.Acquirer} and {row.Target}");
        Record("added", row, null, $"{row.Acquirer} and {row.Target}");
        return row;
    }

    public async Task ChangeAsync(DealRow row, DealDraft draft, CancellationToken cancellationToken)
    {
        var before = RowFields.OfDeal.Texts(row);
        await WriteAsync(row, draft, cancellationToken);
        Keep(row, ChangeSubject.Deal, row.Id, before, RowFields.OfDeal.Texts(row), () => row.EditedAt = now);
    }

    public async Task<string?> AddAsync(DealRow deal, ClaimDraft draft, CancellationToken cancellationToken)
    {
        var (source, refusal) = await SourceAsync(draft, cancellationToken);
        if (source is null) return refusal;
        var row = new DealClaimRow
        {
            DealId = deal.Id, Position = int.MaxValue, Field = draft.Field, SourceId = source.Id, Confidence = draft.Confidence, Standing = draft.Standing,
            SeenOn = DateOnly.FromDateTime(now.UtcDateTime), EditedAt = now,
        };
        Write(row, draft, source);
        db.DealClaims.Add(row);
        await db.SaveChangesAsync(cancellationToken);
        Note(deal.Id, ChangeSubject.Claim, row.Id, DealChange.Whole, null, Words(row, source));
        Record("added a claim to", deal, null, Words(row, source));
        return null;
    }

    public async Task<string?> ChangeAsync(DealRow deal, DealClaimRow row, ClaimDraft draft, CancellationToken cancellationToken)
    {
        var (source, refusal) = await SourceAsync(draft, cancellationToken);
        if (source is null) return refusal;
        var sources = await db.Sources.Where(known => known.Id == row.SourceId || known.Id == source.Id).ToDictionaryAsync(known => known.Id, cancellationToken);
        var fields = RowFields.OfClaim(sources);
        var before = fields.Texts(row);
        Write(row, draft, source);
        Keep(deal, ChangeSubject.Claim, row.Id, before, fields.Texts(row), () => row.EditedAt = now);
        return null;
    }

    /// <summary>Takes a claim away, or puts one back.</summary>
    public async Task ShowAsync(DealRow deal, DealClaimRow row, bool isShown, CancellationToken cancellationToken)
    {
        var words = Words(row, await db.Sources.SingleAsync(source => source.Id == row.SourceId, cancellationToken));
        (row.EditedAt, row.RemovedAt) = (now, isShown ? null : now);
        Note(deal.Id, ChangeSubject.Claim, row.Id, DealChange.Whole, isShown ? null : words, isShown ? words : null);
        Record(isShown ? "put back a claim of" : "removed a claim of", deal, isShown ? null : words, isShown ? words : null);
    }

    /// <summary>Takes a deal away, or puts one back.</summary>
    public void Show(DealRow deal, bool isShown)
    {
        var words = $"{deal.Acquirer} and {deal.Target}";
        (deal.EditedAt, deal.RemovedAt) = (now, isShown ? null : now);
        Note(deal.Id, ChangeSubject.Deal, deal.Id, DealChange.Whole, isShown ? null : words, isShown ? words : null);
        Record(isShown ? "put back" : "removed", deal, isShown ? null : words, isShown ? words : null);
    }

    /// <summary>One field as it was before a change.</summary>
    public async Task RestoreAsync(DealRow deal, DealClaimRow? claim, DealChange change, CancellationToken cancellationToken)
    {
        if (claim is null)
        {
            var field = RowFields.OfDeal.Single(known => known.Name == change.Field);
            var before = field.Read(deal);
            field.Write(deal, change.Before);
            if (field.Name == "hub") deal.HubCode = await HubCodeAsync(deal.Hub, cancellationToken);
            Keep(deal, ChangeSubject.Deal, deal.Id, new() { [field.Name] = before }, new() { [field.Name] = field.Read(deal) }, () => deal.EditedAt = now);
            return;
        }

        var sources = await db.Sources.Where(source => source.Id == claim.SourceId || source.Address == change.Before).ToDictionaryAsync(source => source.Id, cancellationToken);
        var claimField = RowFields.OfClaim(sources).Single(known => known.Name == change.Field);
        var was = claimField.Read(claim);
        claimField.Write(claim, change.Before);
        Keep(deal, ChangeSubject.Claim, claim.Id, new() { [claimField.Name] = was }, new() { [claimField.Name] = claimField.Read(claim) }, () => claim.EditedAt = now);
    }

    // An address has one grade: a claim that grades it otherwise would regrade every other claim of it.
    private async Task<(Source? Source, string? Refusal)> SourceAsync(ClaimDraft draft, CancellationToken cancellationToken)
    {
        if (await db.Sources.OrderBy(source => source.Id).FirstOrDefaultAsync(source => source.Address == draft.SourceAddress, cancellationToken) is { } known)
            return known.Grade == draft.Grade ? (known, null)
                : (null, $"This address is on file as {Domain.Market.Slug.Of(known.Grade)}, which other claims rest on. Choose {Domain.Market.Slug.Of(known.Grade)}.");
        var source = new Source
        {
            Address = draft.SourceAddress, Title = $"On a deal, read by {caller.Name}", Publisher = draft.Publisher, Grade = draft.Grade, Licence = Licence,
            RetrievedOn = DateOnly.FromDateTime(now.UtcDateTime),
        };
        db.Sources.Add(source);
        await db.SaveChangesAsync(cancellationToken);
        return (source, null);
    }

    private async Task WriteAsync(DealRow row, DealDraft draft, CancellationToken cancellationToken)
    {
        (row.Acquirer, row.Target, row.Structure, row.Announced) = (draft.Acquirer, draft.Target, draft.Structure, draft.Announced);
        (row.Licensed, row.Note, row.KeyPeople) = (draft.Licensed, draft.Note, [.. draft.KeyPeople]);
        if (row.Hub != draft.Hub) row.HubCode = await HubCodeAsync(draft.Hub, cancellationToken);
        row.Hub = draft.Hub;
    }

    private async Task<string?> HubCodeAsync(string? name, CancellationToken cancellationToken) => name is null ? null
        : await db.Hubs.Where(hub => hub.Name == name).Select(hub => hub.Code).FirstOrDefaultAsync(cancellationToken);

    private static void Write(DealClaimRow row, ClaimDraft draft, Source source)
    {
        (row.Field, row.Low, row.Best, row.High) = (draft.Field, draft.Range?.Low, draft.Range?.Best, draft.Range?.High);
        (row.AsOf, row.Note, row.SourceId, row.Confidence, row.Standing) = (draft.AsOf, draft.Note, source.Id, draft.Confidence, draft.Standing);
    }

    private void Keep(
        DealRow deal, ChangeSubject subject, long subjectId, Dictionary<string, string?> before, Dictionary<string, string?> after, Action markEdited)
    {
        var changed = before.Keys.Where(name => before[name] != after[name]).ToList();
        if (changed.Count == 0) return;
        markEdited();
        foreach (var name in changed) Note(deal.Id, subject, subjectId, name, before[name], after[name]);
        Record(subject == ChangeSubject.Deal ? "edited" : "edited a claim of", deal, Said(before), Said(after));

        string Said(Dictionary<string, string?> texts) => string.Join("; ", changed.Select(name => $"{name}: {texts[name] ?? "nothing"}"));
    }

    private void Note(long dealId, ChangeSubject subject, long subjectId, string field, string? before, string? after) => db.DealChanges.Add(new DealChange
    {
        DealId = dealId, At = now, Actor = caller.Name, Subject = subject, SubjectId = subjectId, Field = field, Before = before, After = after,
    });

    private void Record(string action, DealRow deal, string? before, string? after) =>
        db.Record(AuditEntry.By(caller, now, action, $"deal {deal.Slug}", before, after));

    private static string Words(DealClaimRow row, Source source) => FormattableString.Invariant(
        $"{Domain.Market.Slug.Of(row.Field)} {(row.Best is { } best ? best.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture) : "not disclosed")} by {source.Address}");
}
