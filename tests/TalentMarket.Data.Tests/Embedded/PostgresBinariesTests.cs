using Microsoft.Extensions.Logging.Abstractions;
using TalentMarket.Data.Embedded;

namespace TalentMarket.Data.Tests.Embedded;

public sealed class PostgresBinariesTests
{
    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_programs_of_this_system_are_found()
    {
        using var folder = new DurableFolder();

        var found = (await PostgresBinaries.FindAsync(folder.Options, NullLogger.Instance, CancellationToken))
            .ShouldBeOfType<BinariesSearch.Found>().Binaries;

        found.Version.Major.ShouldBeGreaterThanOrEqualTo(15);
        File.Exists(Path.Combine(found.Folder, "initdb")).ShouldBeTrue();
        Directory.Exists(folder.Path).ShouldBeFalse("looking changes nothing");
    }

    [Fact]
    public async Task A_named_folder_without_programs_is_named_in_the_message()
    {
        using var folder = new DurableFolder();
        var options = new EmbeddedPostgresOptions { DataFolder = folder.Path, BinariesFolder = "/usr/share" };

        var missing = (await PostgresBinaries.FindAsync(options, NullLogger.Instance, CancellationToken)).ShouldBeOfType<BinariesSearch.Missing>();

        missing.Message.ShouldBe(
            "Embedded__BinariesFolder names /usr/share, which holds no working initdb and postgres; version 15 or later is needed.");
    }

    [Fact]
    public void Where_nothing_is_found_the_message_says_what_to_install()
    {
        var options = new EmbeddedPostgresOptions { DataFolder = "/nowhere" };
        var old = new PostgresBinaries("/usr/lib/postgresql/13/bin", new Version(13, 9));

        MissingBinaries.Message(options, ClusterFolder.At("/nowhere"), [old]).ShouldStartWith(
            "TalentMarket keeps its data in PostgreSQL 15 or later, and this system has only PostgreSQL 13.9 in /usr/lib/postgresql/13/bin, " +
            "and none could be fetched through npm. Install it with: ");
    }

    // The lines are those of /etc/os-release in the systems' own images.
    [Theory]
    [InlineData("ID=debian\nVERSION_ID=\"12\"", "sudo apt-get install postgresql")]
    [InlineData("ID=linuxmint\nID_LIKE=\"ubuntu debian\"", "sudo apt-get install postgresql")]
    [InlineData("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"", "sudo dnf install postgresql-server")]
    [InlineData("ID=alpine", "sudo apk add postgresql setpriv")]
    [InlineData("", "your system's package manager (the package is called postgresql or postgresql-server)")]
    public void The_command_suits_the_system(string osRelease, string command) =>
        MissingBinaries.InstallCommand(osRelease).ShouldBe(command);
}
