using System.Diagnostics;

namespace TalentMarket.Data.Tests.Embedded;

public sealed class CrashTests
{
    private const int RowsBetweenCrashes = 25;
    private static readonly TimeSpan PatienceWithServer = TimeSpan.FromSeconds(30);

    private static readonly int Rounds = Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1" ? 30 : 2;

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    public static TheoryData<string> Crashes => ["application", "server", "both"];

    [Theory]
    [MemberData(nameof(Crashes))]
    public async Task No_acknowledged_row_is_lost_when_killed(string victim)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the death signal that stops an orphaned server is Linux's");
        using var folder = new DurableFolder();
        var acknowledged = 0L;

        for (var round = 0; round < Rounds; round++)
        {
            using var application = await StartKeepingAsync(acknowledged, folder);
            await application.AcknowledgeAsync(RowsBetweenCrashes, CancellationToken);
            var server = application.ServerId;

            if (victim is "server" or "both")
                application.KillServer();
            if (victim is "server")
                await application.AcknowledgeAsync(RowsBetweenCrashes, CancellationToken);
            if (victim is "server")
                application.Terminate();
            else
                application.Kill();

            await application.EndAsync(CancellationToken);
            acknowledged = application.Acknowledged;
            await EndOfAsync(server);
        }

        using var last = await StartKeepingAsync(acknowledged, folder);
        last.Terminate();
        (await last.EndAsync(CancellationToken)).ShouldBe(0);
    }

    [Fact]
    public async Task A_start_killed_while_it_makes_the_cluster_is_begun_again()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the death signal that stops an orphaned server is Linux's");
        using var folder = new DurableFolder();
        using (var first = RunningApplication.Start(folder.Path))
        {
            while (!Directory.Exists(folder.Path) || Directory.GetDirectories(folder.Path, "cluster.new-*").Length == 0)
                await Task.Delay(TimeSpan.FromMilliseconds(5), CancellationToken);
            first.Kill();
            await first.EndAsync(CancellationToken);
        }

        using var second = RunningApplication.Start(folder.Path);

        await second.AcknowledgeAsync(1, CancellationToken);
        Directory.GetDirectories(folder.Path, "cluster*").ShouldHaveSingleItem();
        second.Terminate();
        (await second.EndAsync(CancellationToken)).ShouldBe(0);
    }

    [Theory]
    [InlineData("Ctrl-C")]
    [InlineData("SIGTERM")]
    public async Task Stopping_the_application_stops_the_server(string how)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signals");
        using var folder = new DurableFolder();
        using var application = RunningApplication.Start(folder.Path);
        await application.AcknowledgeAsync(RowsBetweenCrashes, CancellationToken);
        var server = application.ServerId;

        if (how == "Ctrl-C")
            application.PressCtrlC();
        else
            application.Terminate();

        (await application.EndAsync(CancellationToken)).ShouldBe(0);
        IsAlive(server).ShouldBeFalse();
        File.Exists(Path.Combine(folder.Path, "cluster", "postmaster.pid")).ShouldBeFalse("a clean stop removes it");
        File.Exists(Path.Combine(folder.Path, "connection")).ShouldBeFalse();
    }

    [Fact]
    public async Task An_ordinary_user_needs_no_setting()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "every other test shows it when root does not run them");
        using var folder = new DurableFolder();
        Directory.CreateDirectory(folder.Path);
        await Process.Start("chown", ["nobody", folder.Path]).WaitForExitAsync(CancellationToken);

        using var application = RunningApplication.Start(folder.Path, asUser: "nobody");

        (await application.KeptAsync(CancellationToken)).ShouldBe(0);
        await application.AcknowledgeAsync(1, CancellationToken);
        application.Terminate();
        (await application.EndAsync(CancellationToken)).ShouldBe(0);
    }

    // The row being written in the moment of the crash may be there as well, without its acknowledgement.
    private static async Task<RunningApplication> StartKeepingAsync(long acknowledged, DurableFolder folder)
    {
        var application = RunningApplication.Start(folder.Path);
        (await application.KeptAsync(CancellationToken)).ShouldBeInRange(acknowledged, acknowledged + 1);
        return application;
    }

    private static async Task EndOfAsync(int processId)
    {
        var clock = Stopwatch.StartNew();
        while (IsAlive(processId))
        {
            clock.Elapsed.ShouldBeLessThan(PatienceWithServer, $"the server {processId} outlived its application");
            await Task.Delay(TimeSpan.FromMilliseconds(10), CancellationToken);
        }
    }

    // A process that has ended stays listed as a zombie where nobody waits for orphans; it has no working folder.
    private static bool IsAlive(int processId) => new FileInfo($"/proc/{processId}/cwd").LinkTarget is not null;
}
