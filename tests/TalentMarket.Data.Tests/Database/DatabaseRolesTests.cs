using Npgsql;
using TalentMarket.Data.Database;

namespace TalentMarket.Data.Tests.Database;

public sealed class DatabaseRolesTests(PostgresFixture postgres)
{
    [Theory]
    [InlineData("create table new_table (id int)")]
    [InlineData("alter table pay_record add column note text")]
    [InlineData("drop table pay_record")]
    [InlineData("truncate audit_entry")]
    [InlineData("update audit_entry set actor = 'nobody'")]
    [InlineData("delete from audit_entry")]
    [InlineData("truncate audit_link")]
    [InlineData("insert into audit_link (number, entry_id, hash) values (1, 1, '')")]
    [InlineData("update audit_link set hash = ''")]
    [InlineData("delete from audit_link")]
    [InlineData("select link_audit_entry(e) from audit_entry e")]
    [InlineData("select link_audit_entry(null)")]
    [InlineData("alter table audit_entry disable trigger user")]
    [InlineData("set session_replication_role = replica")]
    [InlineData("delete from market_version")]
    [InlineData("""delete from "__EFMigrationsHistory" """)]
    public async Task The_application_can_change_neither_the_schema_nor_the_trail(string sql)
    {
        await using var connection = await AsApplicationAsync();
        await using var command = new NpgsqlCommand(sql, connection);

        var refused = await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));

        refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Theory]
    [InlineData("insert into audit_entry (at, actor, action, subject) values (now(), 'a', 'published', 'b')")]
    [InlineData("insert into market_version (at, reason) values (now(), 'a survey was published')")]
    [InlineData("delete from pay_record")]
    public async Task The_application_writes_rows_and_adds_to_the_trail(string sql)
    {
        await using var connection = await AsApplicationAsync();
        await using var command = new NpgsqlCommand(sql, connection);

        await Should.NotThrowAsync(() => command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task AZ_09_the_application_holds_these_rights_and_no_others()
    {
        await using var connection = await AsApplicationAsync();

        var tables = await ListAsync(connection, """
            select c.relname || ': ' || string_agg(privilege, ', ' order by privilege)
            from pg_class c cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) privilege
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and has_table_privilege(c.oid, privilege)
            group by c.relname order by c.relname collate "C"
            """);
        tables.Where(rights => !rights.EndsWith(": delete, insert, select, update", StringComparison.Ordinal)).ShouldBe(
            ["__EFMigrationsHistory: select", "audit_entry: insert, select", "audit_link: select", "deal_change: insert, select", "market_version: insert, select"]);
        (await ListAsync(connection, """
            select p.proname::text from pg_proc p
            where p.pronamespace = 'public'::regnamespace and has_function_privilege(p.oid, 'execute') order by p.proname
            """)).ShouldBe(["analyse_pay_records"]);
        (await ListAsync(connection, """
            select c.relname || ' ' || privilege from pg_class c cross join unnest(array['update']) privilege
            where c.relkind = 'S' and has_sequence_privilege(c.oid, privilege)
            """)).ShouldBeEmpty();
        (await ListAsync(connection, """
            select what from (values
              ('superuser', (select rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls from pg_roles where rolname = current_user)),
              ('member', exists (select from pg_auth_members where member = current_user::regrole)),
              ('owner', exists (select from pg_class where relowner = current_user::regrole)),
              ('database', has_database_privilege(current_database(), 'create')),
              ('schema', has_schema_privilege('public', 'create'))) rights (what, holds)
            where holds
            """)).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> ListAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand($"select coalesce(array_agg(line), '{{}}') from ({sql}) lines (line)", connection);
        return (string[])(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    private async Task<NpgsqlConnection> AsApplicationAsync()
    {
        var owner = await postgres.CreateDatabaseAsync(TestContext.Current.CancellationToken);
        var application = new NpgsqlConnectionStringBuilder(owner) { Username = DatabaseMigration.ApplicationRole, Pooling = false };
        var connection = new NpgsqlConnection(application.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }
}
