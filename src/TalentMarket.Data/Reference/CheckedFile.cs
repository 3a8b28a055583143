using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TalentMarket.Domain.Reference;

namespace TalentMarket.Data.Reference;

/// <summary>A checked file beside the table as it is at this moment.</summary>
internal sealed record CheckedFile(ReferenceTable Table, ReferenceEffect Effect, string Shown)
{
    public static string Write(IEnumerable<ReferenceRow> rows) => JsonSerializer.Serialize(rows.Select(row => row.Cells));

    public static async Task<CheckedFile> OfAsync(TalentMarketDbContext db, ReferenceProposal proposal, CancellationToken cancellationToken)
    {
        var table = ReferenceTables.Find(proposal.TableCode)!;
        var before = await ReferenceStore.RowsAsync(db, table, cancellationToken);
        var given = JsonSerializer.Deserialize<string?[][]>(proposal.Rows)!.Select(cells => ReferenceRow.Of(table, cells)).ToList();
        var shown = $"{proposal.Id} {proposal.FileSha256} {proposal.IsWhole} {ReferenceStore.StateOf(before)}";
        return new CheckedFile(table, ReferenceEffect.Of(before, given, proposal.IsWhole), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(shown))));
    }
}
