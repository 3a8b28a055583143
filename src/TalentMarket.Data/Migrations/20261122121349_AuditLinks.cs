using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentMarket.Data.Migrations
{
    /// <inheritdoc />
    public partial class AuditLinks : Migration
    {
        // As AuditLink.HashOf says; only the lock's key is any constant that nothing else in the database uses: "Trai" in ASCII.
        // Links are made at the end of the transaction, so that nobody waits for the rest of anybody's work. The application has
        // no right to write them: these functions run with their owner's.
        private const string Chain = """
            create function audit_text(value text) returns bytea language sql stable set search_path = pg_catalog, pg_temp as $$
              select case when value is null then int4send(-1)
                else int4send(octet_length(convert_to(value, 'UTF8'))) || convert_to(value, 'UTF8') end
            $$;
            create function link_audit_entry(entry audit_entry) returns void
            language plpgsql security definer set search_path = public, pg_temp as $$
            declare last audit_link;
            begin
              perform pg_advisory_xact_lock(1416782185);
              select * into last from audit_link order by number desc limit 1;
              insert into audit_link (number, entry_id, hash) values (coalesce(last.number, 0) + 1, entry.id, sha256(
                coalesce(last.hash, decode(repeat('00', 32), 'hex')) || int8send(coalesce(last.number, 0) + 1) || int8send(entry.id)
                || int8send((extract(epoch from entry.at) * 1000000)::bigint) || int2send(entry.outcome)
                || audit_text(entry.actor) || audit_text(entry.action) || audit_text(entry.subject) || audit_text(entry.origin)
                || audit_text(entry.before) || audit_text(entry.after)));
            end $$;
            create function link_written_entry() returns trigger
            language plpgsql security definer set search_path = public, pg_temp as $$
            begin
              perform link_audit_entry(new);
              return null;
            end $$;
            revoke execute on function audit_text(text), link_audit_entry(audit_entry), link_written_entry() from public;
            create constraint trigger audit_entry_is_linked after insert on audit_entry
              deferrable initially deferred for each row execute function link_written_entry();
            """;

        // From here on they are as safe as those to come; nothing can say what happened to them before.
        private const string LinkWhatIsThere = """
            do $$ declare entry audit_entry; begin
              for entry in select * from audit_entry order by id loop
                perform link_audit_entry(entry);
              end loop;
            end $$;
            """;

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "origin",
                table: "audit_entry",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<short>(
                name: "outcome",
                table: "audit_entry",
                type: "smallint",
                nullable: false,
                defaultValue: (short)0);

            migrationBuilder.CreateTable(
                name: "audit_link",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    entry_id = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_link", x => x.number);
                });

            migrationBuilder.CreateIndex(
                name: "ix_audit_link_entry_id",
                table: "audit_link",
                column: "entry_id",
                unique: true);

            migrationBuilder.Sql(Chain);
            migrationBuilder.Sql(LinkWhatIsThere);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                drop trigger audit_entry_is_linked on audit_entry;
                drop function link_written_entry();
                drop function link_audit_entry(audit_entry);
                drop function audit_text(text);
                """);

            migrationBuilder.DropTable(
                name: "audit_link");

            migrationBuilder.DropColumn(
                name: "origin",
                table: "audit_entry");

            migrationBuilder.DropColumn(
                name: "outcome",
                table: "audit_entry");
        }
    }
}
