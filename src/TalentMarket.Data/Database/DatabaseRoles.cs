using Npgsql;

namespace TalentMarket.Data.Database;

/// <summary>The owner migrates; the application reads and writes rows, cannot change the schema, and can only add to the trail.</summary>
internal static class DatabaseRoles
{
    // Two databases of one cluster may be set up at once: the role is theirs together, so a lost race is no error.
    private const string Grants = $"""
        do $$ begin
          if not exists (select from pg_roles where rolname = '{DatabaseMigration.ApplicationRole}') then
            create role {DatabaseMigration.ApplicationRole} login;
          end if;
        exception when duplicate_object or unique_violation then null;
        end $$;
        do $$ begin
          if not pg_has_role(current_user, '{DatabaseMigration.ApplicationRole}', 'member') then
            execute format('grant {DatabaseMigration.ApplicationRole} to %I', current_user);
          end if;
        end $$;
        revoke create on schema public from public;
        grant usage on schema public to {DatabaseMigration.ApplicationRole};
        grant select, insert, update, delete on all tables in schema public to {DatabaseMigration.ApplicationRole};
        grant usage, select on all sequences in schema public to {DatabaseMigration.ApplicationRole};
        revoke update, delete on audit_entry, market_version, deal_change from {DatabaseMigration.ApplicationRole};
        -- The database itself links each entry to the one before it.
        revoke insert, update, delete on audit_link from {DatabaseMigration.ApplicationRole};
        -- Only an owner may renew the statistics of a table, and only the application knows when it has filled one.
        create or replace function analyse_pay_records() returns void language sql
          security definer set search_path = public, pg_temp as 'analyze pay_record';
        grant execute on function analyse_pay_records() to {DatabaseMigration.ApplicationRole};
        revoke insert, update, delete on "__EFMigrationsHistory" from {DatabaseMigration.ApplicationRole};
        """;

    public static async Task GrantAsync(NpgsqlConnection owner, CancellationToken cancellationToken)
    {
        await using var grant = new NpgsqlCommand(Grants, owner);
        await grant.ExecuteNonQueryAsync(cancellationToken);
    }
}
