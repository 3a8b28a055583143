using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Npgsql;
using TalentMarket.Data.Database;
using TalentMarket.Data.Deliveries;
using TalentMarket.Data.Surveys;
using TalentMarket.Data.Tests.Surveys;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Surveys;
using static TalentMarket.Data.Tests.Someone;

namespace TalentMarket.Data.Tests.Deliveries;

/// <summary>A database and a folder, as one node of the product sees them.</summary>
internal sealed class DeliveryRoom : IDisposable
{
    private DeliveryRoom(ImportMarket market, DeliveryOptions options)
    {
        Market = market;
        var settings = Options.Create(options);
        Folder = new DeliveryFolder(new ConfigurationBuilder().Build(), settings);
        Intake = new DeliveryIntake(market, Folder, settings, TimeProvider.System);
        Desk = new DeliveryDesk(market, Folder, TimeProvider.System);
        Reader = new DeliveryReader(market, Folder);
    }

    public ImportMarket Market { get; }

    public DeliveryFolder Folder { get; }

    public DeliveryIntake Intake { get; }

    public DeliveryDesk Desk { get; }

    public DeliveryReader Reader { get; }

    public string Path { get; private init; } = "";

    public static async Task<DeliveryRoom> OpenAsync(PostgresFixture postgres, CancellationToken cancellationToken, DeliveryOptions? options = null)
    {
        return At(await ImportMarket.CreateAsync(postgres, cancellationToken), options);
    }

    public static DeliveryRoom At(ImportMarket market, DeliveryOptions? options = null)
    {
        var folder = Directory.CreateTempSubdirectory("talentmarket-deliveries-").FullName;
        options ??= new DeliveryOptions();
        return new DeliveryRoom(market, new DeliveryOptions
        {
            Folder = folder, LargestXlsxMegabytes = options.LargestXlsxMegabytes, LargestCsvMegabytes = options.LargestCsvMegabytes,
            FilesADay = options.FilesADay, StoredMegabytes = options.StoredMegabytes,
        }) { Path = folder };
    }

    /// <summary>A worker of its own, as another node would have one.</summary>
    public DeliveryWork Worker() => new(Market, new SurveyImport(Market, TimeProvider.System), Folder, TimeProvider.System);

    public Task<IntakeOutcome> BringAsync(string name, string content, CancellationToken cancellationToken, Caller? caller = null) =>
        Intake.ReceiveAsync(caller ?? Tester, name, new MemoryStream(Encoding.UTF8.GetBytes(content)), cancellationToken);

    public async Task<Guid> AcceptAsync(string name, string content, CancellationToken cancellationToken)
    {
        var id = (await BringAsync(name, content, cancellationToken)).ShouldBeOfType<IntakeOutcome.Taken>().Id;
        var delivery = await FindAsync(id, cancellationToken);
        delivery.State.ShouldBe(DeliveryState.Received, string.Join(' ', delivery.Refusal));
        return id;
    }

    public async Task<Delivery> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (await Reader.FindAsync(Tester, id, cancellationToken))!.Delivery;

    public Task<string?> CheckAsync(Guid id, string mapping, string survey, CancellationToken cancellationToken) =>
        Desk.CheckAsync(Tester, id, survey, MappingFile.Read(MappingFile.ReadShipped(mapping) ?? mapping).File!, null, cancellationToken);

    /// <summary>All that people and the worker do with a file until it is published, each step again while the store is away or does not say how it ended.</summary>
    /// <param name="meanwhile">What is to pass before a check that broke off is taken up again.</param>
    public async Task<long> BringCheckAndPublishAsync(string survey, string content, Func<CancellationToken, Task> meanwhile, CancellationToken cancellationToken)
    {
        var id = (await AgainAsync(() => BringAsync("pay.csv", content, cancellationToken))).ShouldBeOfType<IntakeOutcome.Taken>().Id;
        while (true)
        {
            var delivery = await AgainAsync(() => FindAsync(id, cancellationToken));
            if (delivery.EditionId is { } edition)
            {
                var desk = new EditionDesk(Market, Options.Create(new DeliveryOptions { SecondPerson = false }), TimeProvider.System);
                var answer = await AgainAsync(() => desk.PublishAsync(Tester, edition, cancellationToken));
                if (answer is not null) answer.ShouldEndWith(", and it is Published now.");
                return edition;
            }

            delivery.Refusal.ShouldBeEmpty();
            if (delivery.State == DeliveryState.Received) await AgainAsync(() => CheckAsync(id, "ai-jobs", survey, cancellationToken));
            else if (!await LookAsync(cancellationToken))
                await AgainAsync(async () =>
                {
                    await meanwhile(cancellationToken);
                    return true;
                });
        }
    }

    /// <summary>As if the time had passed after which a worker or a sender is no longer waited for.</summary>
    public async Task LetLeasesEndAsync(CancellationToken cancellationToken)
    {
        await using var db = Market.CreateDbContext();
        await db.Database.ExecuteSqlAsync($"update work_item set leased_until = clock_timestamp() - interval '1 second' where state = 2", cancellationToken);
        await db.Database.ExecuteSqlAsync($"update delivery set seen_at = seen_at - interval '2 minutes' where state = {(short)DeliveryState.Receiving}", cancellationToken);
    }

    public async Task<int> EditionsAsync(CancellationToken cancellationToken)
    {
        await using var db = Market.CreateDbContext();
        return await db.SurveyEditions.CountAsync(edition => edition.Status == EditionStatus.Draft, cancellationToken);
    }

    // As the node's worker does: whatever breaks off stays in the queue.
    private async Task<bool> LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await Worker().RunNextAsync(Tester, cancellationToken);
        }
        catch (Exception reason) when (reason is NpgsqlException or InvalidOperationException or IOException)
        {
            return false;
        }
    }

    private static async Task<T> AgainAsync<T>(Func<Task<T>> act)
    {
        while (true)
            try
            {
                return await act();
            }
            catch (Exception reason) when (StoreReach.IsAway(reason) || reason is InvalidOperationException { Source: "Npgsql" })
            {
                // A connection that breaks between two commands says so in its own words.
                await Task.Delay(10);
            }
    }

    public void Dispose()
    {
        Market.Dispose();
        Directory.Delete(Path, recursive: true);
    }
}
