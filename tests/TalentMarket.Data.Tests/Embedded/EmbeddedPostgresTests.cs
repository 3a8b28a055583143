using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using TalentMarket.Data.Embedded;

namespace TalentMarket.Data.Tests.Embedded;

public sealed class EmbeddedPostgresTests
{
    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_second_instance_on_the_same_folder_is_refused_with_a_sentence()
    {
        using var folder = new DurableFolder();
        await using var first = await StartAsync(folder.Options);

        var refusal = await Should.ThrowAsync<EmbeddedPostgresException>(() => StartAsync(folder.Options));

        refusal.Message.ShouldBe(
            $"Another TalentMarket already runs on the data folder {folder.Path}. " +
            "Stop it first, or give this one its own folder with Embedded__DataFolder.");
        (await AskAsync(first, "select 1")).ShouldBe(1);
    }

    [Fact]
    public async Task A_folder_of_another_major_version_is_refused_untouched()
    {
        using var folder = new DurableFolder();
        var cluster = Directory.CreateDirectory(Path.Combine(folder.Path, "cluster")).FullName;
        await File.WriteAllTextAsync(Path.Combine(cluster, "PG_VERSION"), "11\n", CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(cluster, "postmaster.pid"), "4711\n", CancellationToken);
        var before = Contents(cluster);

        var refusal = await Should.ThrowAsync<EmbeddedPostgresException>(() => StartAsync(folder.Options));

        refusal.Message.ShouldStartWith($"The data folder {folder.Path} was made by PostgreSQL 11, and this system has only PostgreSQL ");
        refusal.Message.ShouldEndWith("Nothing was changed. Install PostgreSQL 11, or name another folder with Embedded__DataFolder.");
        Contents(cluster).ShouldBe(before);
    }

    [Fact]
    public async Task The_server_listens_on_its_private_socket_only()
    {
        using var folder = new DurableFolder();
        await using var postgres = await StartAsync(folder.Options);

        (await AskAsync(postgres, "show listen_addresses")).ShouldBe("");
        (await AskAsync(postgres, "show data_checksums")).ShouldBe("on");
        (await AskAsync(postgres, "show server_encoding")).ShouldBe("UTF8");
        new DirectoryInfo(Path.Combine(folder.Path, "run")).UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public async Task A_command_beside_a_running_instance_finds_its_server()
    {
        using var folder = new DurableFolder();
        EmbeddedPostgres.FindRunning(folder.Options).ShouldBeNull();
        await using (var postgres = await StartAsync(folder.Options))
        {
            var running = EmbeddedPostgres.FindRunning(folder.Options).ShouldNotBeNull();

            running.Database.ShouldBe("talentmarket");
            running.ConnectionString("talentmarket", EmbeddedPostgres.Owner).ShouldBe(postgres.ConnectionString("talentmarket", EmbeddedPostgres.Owner));
        }

        EmbeddedPostgres.FindRunning(folder.Options).ShouldBeNull();
    }

    [Fact]
    public async Task What_a_killed_instance_announced_is_not_believed()
    {
        using var folder = new DurableFolder();
        Directory.CreateDirectory(folder.Path);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "connection"), "Host=/nowhere;Database=talentmarket", CancellationToken);

        EmbeddedPostgres.FindRunning(folder.Options).ShouldBeNull();
    }

    [Fact]
    public async Task A_path_too_long_for_a_socket_gets_a_private_folder_elsewhere()
    {
        using var folder = new DurableFolder(new string('x', 100));
        await using var postgres = await StartAsync(folder.Options);

        (await AskAsync(postgres, "show unix_socket_directories")).ShouldBe($"\"{OutsideFolder(folder.Path)}\"");
        Directory.Delete(OutsideFolder(folder.Path), recursive: true);
    }

    [Fact]
    public async Task A_socket_folder_laid_by_somebody_else_is_refused()
    {
        using var folder = new DurableFolder(new string('y', 100));
        Directory.CreateDirectory(folder.Path);
        var trap = Directory.CreateSymbolicLink(OutsideFolder(folder.Path), Path.GetTempPath());

        var refusal = await Should.ThrowAsync<EmbeddedPostgresException>(() => StartAsync(folder.Options));

        refusal.Message.ShouldBe(
            $"The folder {trap.FullName}, needed for the server's socket, belongs to somebody else or is open to others. Remove it and start again.");
        trap.Delete();
    }

    // The name is "tm-" and the first twelve digits of `printf %s FOLDER | sha256sum`.
    private static string OutsideFolder(string dataFolder) =>
        "/tmp/tm-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(dataFolder)))[..12];

    private static string[] Contents(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order().Select(file => $"{file} {File.ReadAllText(file)} {File.GetLastWriteTimeUtc(file):O}")];

    private static Task<EmbeddedPostgres> StartAsync(EmbeddedPostgresOptions options) =>
        EmbeddedPostgres.StartAsync(options, NullLogger.Instance, CancellationToken);

    private static async Task<object?> AskAsync(EmbeddedPostgres postgres, string sql)
    {
        await using var database = NpgsqlDataSource.Create(postgres.ConnectionString("talentmarket", EmbeddedPostgres.Owner));
        return await database.CreateCommand(sql).ExecuteScalarAsync(CancellationToken);
    }
}
