using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
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
        var folder = Directory.CreateTempSubdirectory("talentmarket-deliveries-").FullName;
        options ??= new DeliveryOptions();
        return new DeliveryRoom(await ImportMarket.CreateAsync(postgres, cancellationToken), new DeliveryOptions
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

    public async Task<int> EditionsAsync(CancellationToken cancellationToken)
    {
        await using var db = Market.CreateDbContext();
        return await db.SurveyEditions.CountAsync(edition => edition.Status == EditionStatus.Draft, cancellationToken);
    }

    public void Dispose()
    {
        Market.Dispose();
        Directory.Delete(Path, recursive: true);
    }
}
