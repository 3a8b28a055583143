using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Reference;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Reference;

/// <summary>Takes files of reference data, and applies what was shown of them: in one transaction, with the trail, or not at all.</summary>
public sealed class ReferenceDesk(IDbContextFactory<TalentMarketDbContext> contexts, TimeProvider clock)
{
    public const int LargestMegabytes = 8;

    private const int KeptHours = 24;

    /// <summary>Checks a file and keeps it until somebody has seen what it would change.</summary>
    /// <param name="isWhole">True: what the file lacks is removed.</param>
    public async Task<ProposalOutcome> ProposeAsync(
        Caller caller, ReferenceTable table, string fileName, byte[] content, bool isWhole, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManagePolicies);
        if (content.Length > LargestMegabytes << 20) return new ProposalOutcome.Refused([$"The file is larger than {LargestMegabytes} MB."]);
        if (isWhole && !table.IsRemovable)
            return new ProposalOutcome.Refused([$"Rows of {table.Title} are not removed: other rows name them. Bring the file as additions and changes."]);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (rows, problem) = ReferenceFile.Read(content);
        if (problem is null) (rows, problem) = await ForeignFile.AsRowsAsync(db, table, rows, cancellationToken);
        if (problem is not null) return new ProposalOutcome.Refused([problem]);
        var sheet = ReferenceSheet.Read(table, rows, await ReferenceStore.KnownAsync(db, table, cancellationToken));
        if (sheet.Problem is not null) return new ProposalOutcome.Refused([sheet.Problem]);
        if (sheet.Problems.Count > 0) return new ProposalOutcome.Refused([.. sheet.Problems.Select(found => found.ToString())]);

        var now = clock.GetUtcNow();
        var proposal = new ReferenceProposal
        {
            Id = Guid.CreateVersion7(now), TableCode = table.Code, FileName = NameOf(fileName),
            FileSha256 = Convert.ToHexStringLower(SHA256.HashData(content)), Rows = CheckedFile.Write(sheet.Rows), IsWhole = isWhole, At = now, Actor = caller.Name,
        };
        await db.ReferenceProposals.Where(old => old.At < now.AddHours(-KeptHours)).ExecuteDeleteAsync(cancellationToken);
        db.ReferenceProposals.Add(proposal);
        await db.SaveChangesAsync(cancellationToken);
        return new ProposalOutcome.Checked(proposal.Id);
    }

    /// <summary>Applies what a preview showed; a sentence says why nothing was done.</summary>
    /// <param name="shown">As the preview had it.</param>
    public async Task<string?> ApplyAsync(Caller caller, Guid id, string shown, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManagePolicies);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Of two that change reference data the second waits here, and is then told what the first did.
        await MarketVersionLock.TakeAsync(db, cancellationToken);
        if (await db.ReferenceProposals.SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } proposal)
            return "Nothing was done: this file was applied or withdrawn meanwhile.";
        var file = await CheckedFile.OfAsync(db, proposal, cancellationToken);
        if (file.Shown != shown) return await MeanwhileAsync(db, file.Table, cancellationToken);
        if (file.Effect.IsNothing) return "Nothing was done: the file says what is on file already.";
        try
        {
            await WriteAsync(db, file, cancellationToken);
            await NoteAsync(db, caller, proposal, file, cancellationToken);
        }
        catch (PostgresException refused) when (refused.SqlState is PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.NotNullViolation)
        {
            return $"Nothing was done: rows of another table need a row that is not there (any more). Bring the file again. ({refused.ConstraintName ?? refused.ColumnName})";
        }

        db.ReferenceProposals.Remove(proposal);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return null;
    }

    public async Task WithdrawAsync(Caller caller, Guid id, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManagePolicies);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.ReferenceProposals.Where(row => row.Id == id).ExecuteDeleteAsync(cancellationToken);
    }

    private static string NameOf(string fileName)
    {
        var readable = new string([.. fileName.Where(character => !char.IsControl(character) && !char.IsSurrogate(character))]);
        return readable.Length <= 200 ? readable : readable[..200];
    }

    private static async Task WriteAsync(TalentMarketDbContext db, CheckedFile file, CancellationToken cancellationToken)
    {
        List<ReferenceRow> written = [.. file.Effect.Added, .. file.Effect.Changed.Select(change => change.After)];
        await ReferenceStore.WriteAsync(db, file.Table, written, cancellationToken);
        // A row may name one that came with it.
        if (file.Table.Columns.Any(column => column.Refers == file.Table.Code)) await ReferenceStore.WriteAsync(db, file.Table, written, cancellationToken);
        await ReferenceStore.RemoveAsync(db, file.Table, file.Effect.Removed, cancellationToken);
    }

    private async Task NoteAsync(TalentMarketDbContext db, Caller caller, ReferenceProposal proposal, CheckedFile file, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var keys = file.Effect.Keys.ToList();
        await db.ReferenceEdits.Where(edit => edit.TableCode == file.Table.Code && keys.Contains(edit.Key)).ExecuteDeleteAsync(cancellationToken);
        var removed = file.Effect.Removed.Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        db.ReferenceEdits.AddRange(keys.Select(key => new ReferenceEdit { TableCode = file.Table.Code, Key = key, At = now, Actor = caller.Name, IsRemoved = removed.Contains(key) }));
        db.Record(ReferenceTrail.Entry(caller, now, file, proposal));
        db.MarketVersions.Add(new MarketVersion { At = now, Reason = $"{file.Table.Title}: {ReferenceTrail.Counted(file.Effect)}." });
        await db.SaveChangesAsync(cancellationToken);
    }

    private static async Task<string> MeanwhileAsync(TalentMarketDbContext db, ReferenceTable table, CancellationToken cancellationToken)
    {
        var subject = ReferenceTrail.SubjectOf(table);
        var last = await db.AuditEntries.Where(entry => entry.Subject == subject).OrderByDescending(entry => entry.Id).FirstOrDefaultAsync(cancellationToken);
        var who = last is null ? "" : string.Create(CultureInfo.InvariantCulture, $" {last.Actor} changed it on {last.At.UtcDateTime:yyyy-MM-dd 'at' HH:mm} UTC.");
        return $"Nothing was done: {table.Title} are not as they were when this was shown.{who} Look at what the file would change now.";
    }
}

/// <summary>What came of a file that was brought.</summary>
public abstract record ProposalOutcome
{
    private ProposalOutcome()
    {
    }

    public sealed record Checked(Guid Id) : ProposalOutcome;

    /// <param name="Sentences">Everything that is wrong with it.</param>
    public sealed record Refused(IReadOnlyList<string> Sentences) : ProposalOutcome;
}
