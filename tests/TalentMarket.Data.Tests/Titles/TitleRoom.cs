using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using TalentMarket.Data.Database;
using TalentMarket.Data.Market;
using TalentMarket.Data.Surveys;
using TalentMarket.Data.Tests.Surveys;
using TalentMarket.Data.Titles;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Titles;
using static TalentMarket.Data.Tests.Someone;

namespace TalentMarket.Data.Tests.Titles;

/// <summary>A database with what ships, and the desk at which titles of its drafts are decided.</summary>
internal sealed class TitleRoom : IDisposable
{
    /// <summary>Reads titles and pay, and no level.</summary>
    public const string Plain = """
        {
          "format": 1,
          "survey": { "class": "open", "name": "Pay 2025", "publisher": "Somebody", "address": "https://example.org/pay", "licence": "CC0" },
          "fields": {
            "title": { "column": "title" }, "baseSalary": { "column": "pay" }, "effectiveDate": { "column": "date" },
            "currency": { "constant": "USD" }, "observationKind": { "constant": "incumbent" }, "evidenceGrade": { "constant": "C" }
          }
        }
        """;

    private TitleRoom(ImportMarket market)
    {
        Market = market;
        Catalogues = new ReferenceCatalogues(market, new StoreReach(TimeProvider.System, NullLogger<StoreReach>.Instance));
        Reader = new TitleReader(market, Catalogues, new TitleMemory());
        Desk = new TitleDesk(market, new TitleMemory(), Reader, TimeProvider.System);
    }

    public static Caller Ada { get; } = Caller.Account(Guid.CreateVersion7(), "ada@example.org", Role.Steward, new HashSet<Permission>());

    public static Caller Grace { get; } = Caller.Account(Guid.CreateVersion7(), "grace@example.org", Role.Steward, new HashSet<Permission>());

    public ImportMarket Market { get; }

    public ReferenceCatalogues Catalogues { get; }

    public TitleReader Reader { get; }

    public TitleDesk Desk { get; }

    public static async Task<TitleRoom> OpenAsync(PostgresFixture postgres, CancellationToken cancellationToken) =>
        new(await ImportMarket.CreateAsync(postgres, cancellationToken));

    /// <summary>The edition that a file of these rows becomes; a row is a title, its number of people and more cells where the mapping has them.</summary>
    public async Task<long> DraftAsync(string rows, CancellationToken cancellationToken, string mapping = Plain, string header = "title,pay,date", bool publish = false)
    {
        await Market.AcceptAsync(Market.WriteFile($"{Guid.CreateVersion7()}.csv", $"{header}\n{rows}"), mapping, "pay", cancellationToken, publish);
        await using var db = Market.CreateDbContext();
        return await db.SurveyEditions.MaxAsync(edition => edition.Id, cancellationToken);
    }

    public async Task<SurveyTitle> TitleAsync(long edition, string key, CancellationToken cancellationToken) =>
        (await Reader.ReadAsync(Tester, edition, cancellationToken))!.Titles.Single(title => title.Key == key);

    public async Task<IReadOnlyList<(string Title, string? Job, MatchQuality? Quality, JobLevel? Level)>> RowsAsync(long edition, CancellationToken cancellationToken)
    {
        await using var db = Market.CreateDbContext();
        return [.. (await db.PayRecords.Where(row => row.EditionId == edition).OrderBy(row => row.RowNumber).ToListAsync(cancellationToken))
            .Select(row => (row.Title, row.JobCode, row.JobMatchQuality, row.Level))];
    }

    public async Task<TitleOutcome> DecideAsync(Caller caller, long edition, string key, string? job, CancellationToken cancellationToken, JobLevel? level = null)
    {
        var seen = (await TitleAsync(edition, key, cancellationToken)).Decision?.Version;
        return await Desk.DecideAsync(caller, edition, [new TitleChoice(key, seen, new TitleAnswer(job, level))], cancellationToken);
    }

    public void Dispose()
    {
        Catalogues.Dispose();
        Market.Dispose();
    }
}
