using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.RowReview;
using TalentMarket.Data.SurveyFiles;
using TalentMarket.Data.Tests.Surveys;
using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Surveys;
using static TalentMarket.Data.Tests.Someone;

namespace TalentMarket.Data.Tests.RowReview;

/// <summary>One draft of a market, whose rows people decide on.</summary>
internal sealed class ReviewRoom(ImportMarket market, long editionId) : IDisposable
{
    public ImportMarket Market => market;

    public long EditionId => editionId;

    public RowDesk Desk { get; } = new(market, TimeProvider.System);

    public ReviewReader Reader { get; } = new(market);

    public static async Task<ReviewRoom> OpenAsync(PostgresFixture postgres, string file, string mapping, CancellationToken cancellationToken)
    {
        var market = await ImportMarket.CreateAsync(postgres, cancellationToken);
        await market.AcceptAsync(market.WriteFile("pay.csv", file), mapping, "pay", cancellationToken);
        await using var db = market.CreateDbContext();
        return new ReviewRoom(market.AsApplication(), (await db.Uploads.SingleAsync(cancellationToken)).EditionId);
    }

    public static RowSelection Row(params int[] numbers) => new(ReviewScope.Open, numbers);

    public static RowSelection All(FlagKind kind) => new(ReviewScope.Open with { Kind = kind }, null);

    public async Task<ReviewedRow> FindAsync(int row, CancellationToken cancellationToken) =>
        (await Reader.FindAsync(Tester, editionId, row, cancellationToken)).ShouldNotBeNull();

    /// <summary>Pay of the draft in the order of the rows.</summary>
    public async Task<IReadOnlyList<decimal>> PayAsync(CancellationToken cancellationToken)
    {
        await using var db = market.CreateDbContext();
        return await db.PayRecords.Where(row => row.EditionId == editionId).OrderBy(row => row.RowNumber).Select(row => row.BaseSalary!.Value).ToListAsync(cancellationToken);
    }

    /// <summary>Accepted, set aside and without a job, as everything shows them; the first always is what the rows come to.</summary>
    public async Task<(long Accepted, long SetAside, long Unmatched)> CountsAsync(CancellationToken cancellationToken)
    {
        await using var db = market.CreateDbContext();
        var upload = await db.Uploads.SingleAsync(cancellationToken);
        (await db.PayRecords.LongCountAsync(row => row.EditionId == editionId, cancellationToken)).ShouldBe(upload.RowsAccepted);
        (await db.ReviewRows.LongCountAsync(row => !row.IsInDraft, cancellationToken)).ShouldBe(upload.RowsQuarantined);
        return (upload.RowsAccepted, upload.RowsQuarantined, upload.RowsUnmatched);
    }

    public async Task<IReadOnlyList<string>> TrailAsync(CancellationToken cancellationToken)
    {
        await using var db = market.CreateDbContext();
        return await db.AuditEntries.Where(entry => entry.Subject.StartsWith("pay as of") && entry.Action != "uploaded").OrderBy(entry => entry.Id)
            .Select(entry => $"{entry.Action}: {entry.After}").ToListAsync(cancellationToken);
    }

    public Task<RowAnswer> BringAgainAsync(string content, CancellationToken cancellationToken)
    {
        var path = market.WriteFile("again.csv", content);
        return Desk.BringAgainAsync(Tester, editionId, "again.csv", () => SurveyFile.Open(path, new FileLayout(1, null, ',', "utf-8", NumberStyle.Plain)), cancellationToken);
    }

    public void Dispose() => market.Dispose();
}
