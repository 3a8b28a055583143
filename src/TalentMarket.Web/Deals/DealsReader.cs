using TalentMarket.Data.Deals;
using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Market;

namespace TalentMarket.Web.Deals;

/// <summary>Boards and files of deals; the book is laid out for searching once for as long as it stands.</summary>
public sealed class DealsReader(DealBooks books)
{
    private volatile Laid? latest;

    public async Task<DealsBoard> BoardAsync(DealsQuery query, IReadOnlyList<ScopeProblem> problems, CancellationToken cancellationToken)
    {
        var laid = await LaidAsync(cancellationToken);
        return DealsBoard.Of(query, problems, laid.Table, laid.Book.Stamp);
    }

    /// <summary>Everything a search finds, for a file.</summary>
    public async Task<(DealFindings Findings, DealBookStamp Stamp)> FindAsync(DealSearch search, CancellationToken cancellationToken)
    {
        var laid = await LaidAsync(cancellationToken);
        return (laid.Table.Find(search), laid.Book.Stamp);
    }

    private async Task<Laid> LaidAsync(CancellationToken cancellationToken)
    {
        var book = await books.CurrentAsync(cancellationToken);
        return latest is { } laid && ReferenceEquals(laid.Book, book) ? laid : latest = new Laid(book, new DealTable(book.Deals));
    }

    private sealed record Laid(DealBook Book, DealTable Table);
}
