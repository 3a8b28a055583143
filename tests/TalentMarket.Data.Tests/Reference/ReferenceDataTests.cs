using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Reference;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Tests.Reference;

public sealed class ReferenceDataTests(PostgresFixture postgres)
{
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_first_start_loads_everything_and_a_second_nothing()
    {
        var connectionString = await postgres.CreateDatabaseAsync(None);

        var watch = Stopwatch.StartNew();
        (await ReferenceData.LoadAsync(connectionString, TimeProvider.System, None)).ShouldBeTrue();
        TestContext.Current.SendDiagnosticMessage($"Loading what ships took {watch.ElapsedMilliseconds} ms");
        (await ReferenceData.LoadAsync(connectionString, TimeProvider.System, None)).ShouldBeFalse();

        await using var db = Open(connectionString);
        (await db.MarketVersions.CountAsync(None)).ShouldBe(1);
        (await db.AuditEntries.SingleAsync(None)).After!.Length.ShouldBe(64);
    }

    [Fact]
    public async Task What_an_administrator_changed_survives_a_restart()
    {
        var connectionString = await LoadedAsync();
        await using var db = Open(connectionString);
        await db.Jobs.Where(job => job.Code == "ml-engineer").ExecuteUpdateAsync(set => set.SetProperty(job => job.Title, "Ours"), None);

        await ReferenceData.LoadAsync(connectionString, TimeProvider.System, None);

        (await db.Jobs.AsNoTracking().SingleAsync(job => job.Code == "ml-engineer", None)).Title.ShouldBe("Ours");
    }

    [Fact]
    public async Task Another_version_updates_shipped_rows_by_their_keys_and_leaves_the_rest()
    {
        var connectionString = await LoadedAsync();
        await using var db = Open(connectionString);
        var before = await CountsAsync(db);
        await db.Jobs.Where(job => job.Code == "ml-engineer").ExecuteUpdateAsync(set => set.SetProperty(job => job.Title, "Old"), None);
        await db.JobTitleAliases.Where(alias => alias.NormalisedTitle == "data scientist").ExecuteDeleteAsync(None);
        db.Record(new AuditEntry
        {
            At = DateTimeOffset.UnixEpoch, Actor = "test", Action = "loaded", Subject = "shipped data", After = "an older version"
        });
        await db.SaveChangesAsync(None);

        (await ReferenceData.LoadAsync(connectionString, TimeProvider.System, None)).ShouldBeTrue();

        (await db.Jobs.AsNoTracking().SingleAsync(job => job.Code == "ml-engineer", None)).Title.ShouldBe("ML engineer");
        (await CountsAsync(db)).ShouldBe(before);
        (await db.MarketVersions.CountAsync(None)).ShouldBe(2);
    }

    [Fact]
    public async Task A_claim_that_no_longer_ships_goes_unless_a_person_took_it_up()
    {
        var connectionString = await LoadedAsync();
        await using var db = Open(connectionString);
        var (gone, taken) = (await db.DealClaims.OrderBy(claim => claim.Id).FirstAsync(None), await db.DealClaims.OrderByDescending(claim => claim.Id).FirstAsync(None));
        await db.DealClaims.Where(claim => claim.Id == gone.Id || claim.Id == taken.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(claim => claim.ShippedKey, claim => claim.ShippedKey + "/older"), None);
        await db.DealClaims.Where(claim => claim.Id == taken.Id).ExecuteUpdateAsync(set => set.SetProperty(claim => claim.EditedAt, DateTimeOffset.UtcNow), None);
        db.Record(new AuditEntry
        {
            At = DateTimeOffset.UnixEpoch, Actor = "test", Action = "loaded", Subject = "shipped data", After = "an older version"
        });
        await db.SaveChangesAsync(None);

        await ReferenceData.LoadAsync(connectionString, TimeProvider.System, None);

        (await db.DealClaims.AsNoTracking().AnyAsync(claim => claim.Id == gone.Id, None)).ShouldBeFalse();
        (await db.DealClaims.AsNoTracking().AnyAsync(claim => claim.Id == taken.Id, None)).ShouldBeTrue();
        (await db.DealChanges.SingleAsync(change => change.SubjectId == gone.Id && change.Subject == ChangeSubject.Claim && change.After == null, None)).DealId.ShouldBe(gone.DealId);
    }

    [Fact]
    public async Task Two_programs_that_start_at_once_load_once()
    {
        var connectionString = await postgres.CreateDatabaseAsync(None);

        var loaded = await Task.WhenAll(Enumerable.Range(0, 4)
            .Select(_ => ReferenceData.LoadAsync(connectionString, TimeProvider.System, None)));

        loaded.Count(didLoad => didLoad).ShouldBe(1);
    }

    internal static TalentMarketDbContext Open(string connectionString) =>
        new(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket(connectionString).Options);

    private static async Task<string> CountsAsync(TalentMarketDbContext db)
    {
        int[] counts =
        [
            await db.Sources.CountAsync(None), await db.JobFamilies.CountAsync(None), await db.Jobs.CountAsync(None),
            await db.JobTitleAliases.CountAsync(None), await db.LevelAnchors.CountAsync(None), await db.Hubs.CountAsync(None),
            await db.HubCities.CountAsync(None), await db.Organisations.CountAsync(None), await db.OrganisationTiers.CountAsync(None),
            await db.ExchangeRates.CountAsync(None), await db.PurchasingPowers.CountAsync(None), await db.Surveys.CountAsync(None),
            await db.SurveyEditions.CountAsync(None), await db.PublishedFacts.CountAsync(None), await db.PublishedCuts.CountAsync(None),
            await db.DisclosurePolicies.CountAsync(None),
        ];
        return string.Join(' ', counts);
    }

    private async Task<string> LoadedAsync()
    {
        var connectionString = await postgres.CreateDatabaseAsync(None);
        await ReferenceData.LoadAsync(connectionString, TimeProvider.System, None);
        return connectionString;
    }
}
