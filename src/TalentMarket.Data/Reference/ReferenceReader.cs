using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Reference;

namespace TalentMarket.Data.Reference;

/// <summary>Shows reference data as administrators look after it: every table, its rows, and what a checked file would change.</summary>
public sealed class ReferenceReader(IDbContextFactory<TalentMarketDbContext> contexts)
{
    public const int PageRows = 50;

    public async Task<IReadOnlyList<TableOverview>> OverviewAsync(Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManagePolicies);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var edits = await db.ReferenceEdits.GroupBy(edit => edit.TableCode)
            .Select(group => new { group.Key, Count = group.Count(), Last = group.Max(edit => edit.At) }).ToDictionaryAsync(group => group.Key, cancellationToken);
        var overviews = new List<TableOverview>();
        foreach (var table in ReferenceTables.All)
        {
            var (_, count) = await ReferenceStore.FindAsync(db, table, "", 0, 0, cancellationToken);
            overviews.Add(new TableOverview(table, count, edits.GetValueOrDefault(table.Code)?.Count ?? 0, edits.GetValueOrDefault(table.Code)?.Last));
        }

        return overviews;
    }

    /// <param name="page">From 1.</param>
    public async Task<TablePage> PageAsync(Caller caller, ReferenceTable table, string search, int page, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManagePolicies);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (rows, count) = await ReferenceStore.FindAsync(db, table, search, (page - 1) * PageRows, PageRows, cancellationToken);
        var keys = rows.Select(row => row.Key).ToList();
        var edits = await db.ReferenceEdits.AsNoTracking().Where(edit => edit.TableCode == table.Code && keys.Contains(edit.Key)).ToListAsync(cancellationToken);
        return new TablePage(rows, count, edits.ToDictionary(edit => edit.Key, edit => new RowEdit(edit.Actor, edit.At)));
    }

    public async Task<IReadOnlyList<ReferenceRow>> RowsAsync(Caller caller, ReferenceTable table, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManagePolicies);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await ReferenceStore.RowsAsync(db, table, cancellationToken);
    }

    /// <summary>What a checked file would change as the table is now; null when it was applied or withdrawn.</summary>
    public async Task<ReferencePreview?> PreviewAsync(Caller caller, Guid id, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManagePolicies);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.ReferenceProposals.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } proposal) return null;
        var checkedFile = await CheckedFile.OfAsync(db, proposal, cancellationToken);
        return new ReferencePreview(
            proposal.Id, checkedFile.Table, proposal.FileName, proposal.Actor, proposal.At, proposal.IsWhole, checkedFile.Effect,
            await ReferenceStore.ConcernedAsync(db, checkedFile.Table, checkedFile.Effect, cancellationToken), checkedFile.Shown);
    }
}

/// <param name="Edited">Rows that a person decided about, those removed among them.</param>
public sealed record TableOverview(ReferenceTable Table, int Rows, int Edited, DateTimeOffset? LastEdit);

/// <param name="Count">Of all that match.</param>
/// <param name="Edits">Who decided about a row, by its key.</param>
public sealed record TablePage(IReadOnlyList<ReferenceRow> Rows, int Count, IReadOnlyDictionary<string, RowEdit> Edits);

public sealed record RowEdit(string Actor, DateTimeOffset At);

/// <param name="ConcernedRows">Published pay rows that name what would change; null where none names it.</param>
/// <param name="Shown">Stands for exactly this file and this state of the table.</param>
public sealed record ReferencePreview(
    Guid Id, ReferenceTable Table, string FileName, string Actor, DateTimeOffset At, bool IsWhole, ReferenceEffect Effect, long? ConcernedRows, string Shown);
