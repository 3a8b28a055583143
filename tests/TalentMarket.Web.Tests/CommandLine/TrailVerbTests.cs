using Npgsql;
using TalentMarket.Web.CommandLine;

namespace TalentMarket.Web.Tests.CommandLine;

public sealed class TrailVerbTests(PostgresFixture postgres)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_trail_is_followed_and_its_last_link_is_kept_and_asked_for_again()
    {
        var database = await postgres.CreateDatabaseAsync(None);

        var whole = VerbTerminal.Create(database);
        (await Verbs.RunAsync(["trail", "verify"], whole, None)).ShouldBe(0);
        var link = whole.Output.Lines()[1];
        (await Verbs.RunAsync(["trail", "verify", "--kept", link], VerbTerminal.Create(database), None)).ShouldBe(0);
        await ExecuteAsync(database, "update audit_entry set actor = 'nobody' where id = (select min(id) from audit_entry)");
        var broken = VerbTerminal.Create(database);
        (await Verbs.RunAsync(["trail", "verify"], broken, None)).ShouldBe(1);
        await ExecuteAsync(database, "delete from audit_entry; delete from audit_link");
        var cut = VerbTerminal.Create(database);
        (await Verbs.RunAsync(["trail", "verify", "--kept", link], cut, None)).ShouldBe(1);

        // What ships was loaded when the store was opened: one entry.
        whole.Output.Lines()[0].ShouldBe("The trail is as it was written: 1 entry. Keep this link elsewhere; --kept with it shows later that nothing up to here was cut off or written anew:");
        link.ShouldMatch("^1:[0-9a-f]{64}$");
        broken.Error.Lines().ShouldBe(["Entry 1 is not as it was written."]);
        cut.Error.Lines().ShouldHaveSingleItem().ShouldNotBeEmpty();
    }

    private static async Task ExecuteAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(None);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(None);
    }
}
