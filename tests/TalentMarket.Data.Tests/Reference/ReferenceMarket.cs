using System.Text;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Reference;
using TalentMarket.Domain.Reference;

namespace TalentMarket.Data.Tests.Reference;

/// <summary>A store with what ships, and the desk that edits it.</summary>
internal sealed class ReferenceMarket(string connectionString) : IDbContextFactory<TalentMarketDbContext>
{
    public string ConnectionString => connectionString;

    public ReferenceReader Reader => new(this);

    public ReferenceDesk Desk => new(this, TimeProvider.System);

    public static async Task<ReferenceMarket> LoadAsync(PostgresFixture postgres, CancellationToken cancellationToken)
    {
        var connectionString = await postgres.CreateDatabaseAsync(cancellationToken);
        await ReferenceData.LoadAsync(connectionString, TimeProvider.System, cancellationToken);
        return new ReferenceMarket(connectionString);
    }

    public TalentMarketDbContext CreateDbContext() =>
        new(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket(connectionString).Options);

    public Task<ReferencePreview> ProposedAsync(string code, string text, bool isWhole = false) => ProposedAsync(code, Encoding.UTF8.GetBytes(text), isWhole);

    public async Task<ReferencePreview> ProposedAsync(string code, byte[] content, bool isWhole = false)
    {
        var outcome = await Desk.ProposeAsync(Someone.Tester, ReferenceTables.Find(code)!, "file.csv", content, isWhole, Cancellation);
        var id = outcome.ShouldBeOfType<ProposalOutcome.Checked>((outcome as ProposalOutcome.Refused)?.Sentences[0]).Id;
        return (await Reader.PreviewAsync(Someone.Tester, id, Cancellation))!;
    }

    public async Task<IReadOnlyList<string>> RefusedAsync(string code, string text, bool isWhole = false) =>
        (await Desk.ProposeAsync(Someone.Tester, ReferenceTables.Find(code)!, "file.csv", Encoding.UTF8.GetBytes(text), isWhole, Cancellation))
        .ShouldBeOfType<ProposalOutcome.Refused>().Sentences;

    public Task<string?> ApplyAsync(ReferencePreview preview) => Desk.ApplyAsync(Someone.Tester, preview.Id, preview.Shown, Cancellation);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
