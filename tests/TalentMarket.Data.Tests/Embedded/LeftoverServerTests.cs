using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using TalentMarket.Data.Embedded;

namespace TalentMarket.Data.Tests.Embedded;

public sealed class LeftoverServerTests
{
    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_an_earlier_instance_left_is_ended_and_followed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "processes are found by /proc");
        using var folder = new DurableFolder();
        await MakeClusterAsync(folder);
        using var leftover = await StartAsTheServersUserAsync(folder, await PostgresAsync(folder),
            "-D", ClusterOf(folder), "-c", "listen_addresses=", "-c", $"unix_socket_directories={Path.Combine(folder.Path, "run")}");
        while (PostmasterFile.Read(ClusterOf(folder)) is not { IsReady: true })
        {
            leftover.HasExited.ShouldBeFalse();
            await Task.Delay(TimeSpan.FromMilliseconds(10), CancellationToken);
        }

        await using var postgres = await EmbeddedPostgres.StartAsync(folder.Options, NullLogger.Instance, CancellationToken);

        leftover.WaitForExit(TimeSpan.FromSeconds(5)).ShouldBeTrue();
        PostmasterFile.Read(ClusterOf(folder))!.Value.ProcessId.ShouldNotBe(leftover.Id);
    }

    [Fact]
    public async Task A_stale_process_number_that_another_program_has_now_is_harmless()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "processes are found by /proc");
        using var folder = new DurableFolder();
        await MakeClusterAsync(folder);
        using var bystander = await StartAsTheServersUserAsync(folder, "sleep", "60");
        await File.WriteAllTextAsync(PostmasterFile.PathIn(ClusterOf(folder)), $"{bystander.Id}\n{ClusterOf(folder)}\n", CancellationToken);

        await using (await EmbeddedPostgres.StartAsync(folder.Options, NullLogger.Instance, CancellationToken))
            bystander.HasExited.ShouldBeFalse();

        bystander.Kill();
    }

    private static string ClusterOf(DurableFolder folder) => Path.Combine(folder.Path, "cluster");

    private static async Task MakeClusterAsync(DurableFolder folder)
    {
        await using var postgres = await EmbeddedPostgres.StartAsync(folder.Options, NullLogger.Instance, CancellationToken);
    }

    private static async Task<string> PostgresAsync(DurableFolder folder) =>
        (await PostgresBinaries.FindAsync(folder.Options, NullLogger.Instance, CancellationToken))
            .ShouldBeOfType<BinariesSearch.Found>().Binaries.Postgres;

    private static async Task<Process> StartAsTheServersUserAsync(DurableFolder folder, string program, params string[] arguments)
    {
        var user = await UnixUser.ForServerAsync(ClusterOf(folder), CancellationToken);
        return Process.Start(Command.Prepare(user, program, arguments, "/"))!;
    }
}
