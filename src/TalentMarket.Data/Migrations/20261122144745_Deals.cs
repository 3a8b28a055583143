using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace TalentMarket.Data.Migrations
{
    /// <inheritdoc />
    public partial class Deals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "deal",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "text", nullable: false),
                    acquirer = table.Column<string>(type: "text", nullable: false),
                    target = table.Column<string>(type: "text", nullable: false),
                    structure = table.Column<short>(type: "smallint", nullable: false),
                    announced = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    hub = table.Column<string>(type: "text", nullable: true),
                    hub_code = table.Column<string>(type: "text", nullable: true),
                    licensed = table.Column<string>(type: "text", nullable: true),
                    key_people = table.Column<string[]>(type: "text[]", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    edited_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    removed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deal", x => x.id);
                    table.ForeignKey(
                        name: "fk_deal_hubs_hub_code",
                        column: x => x.hub_code,
                        principalTable: "hub",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "saved_search",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    query = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    seen_change = table.Column<long>(type: "bigint", nullable: false),
                    seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    feed_hash = table.Column<byte[]>(type: "bytea", nullable: true),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_saved_search", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "deal_change",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    deal_id = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    actor = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<short>(type: "smallint", nullable: false),
                    subject_id = table.Column<long>(type: "bigint", nullable: false),
                    field = table.Column<string>(type: "text", nullable: false),
                    before = table.Column<string>(type: "text", nullable: true),
                    after = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deal_change", x => x.id);
                    table.ForeignKey(
                        name: "fk_deal_change_deal_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deal_claim",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    deal_id = table.Column<long>(type: "bigint", nullable: false),
                    shipped_key = table.Column<string>(type: "text", nullable: true),
                    position = table.Column<int>(type: "integer", nullable: false),
                    field = table.Column<short>(type: "smallint", nullable: false),
                    low = table.Column<decimal>(type: "numeric(20,4)", precision: 20, scale: 4, nullable: true),
                    best = table.Column<decimal>(type: "numeric(20,4)", precision: 20, scale: 4, nullable: true),
                    high = table.Column<decimal>(type: "numeric(20,4)", precision: 20, scale: 4, nullable: true),
                    as_of = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    source_id = table.Column<long>(type: "bigint", nullable: false),
                    confidence = table.Column<short>(type: "smallint", nullable: false),
                    standing = table.Column<short>(type: "smallint", nullable: false),
                    seen_on = table.Column<DateOnly>(type: "date", nullable: false),
                    edited_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    removed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deal_claim", x => x.id);
                    table.ForeignKey(
                        name: "fk_deal_claim_deal_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deal_claim_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deal_event",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    deal_id = table.Column<long>(type: "bigint", nullable: false),
                    shipped_key = table.Column<string>(type: "text", nullable: true),
                    happened_on = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false),
                    source_id = table.Column<long>(type: "bigint", nullable: false),
                    edited_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    removed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deal_event", x => x.id);
                    table.ForeignKey(
                        name: "fk_deal_event_deal_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deal_event_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "regulator_case",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    deal_id = table.Column<long>(type: "bigint", nullable: false),
                    shipped_key = table.Column<string>(type: "text", nullable: true),
                    authority = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<short>(type: "smallint", nullable: false),
                    opened = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    closed = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: false),
                    source_id = table.Column<long>(type: "bigint", nullable: false),
                    edited_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    removed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regulator_case", x => x.id);
                    table.ForeignKey(
                        name: "fk_regulator_case_deal_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_regulator_case_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_deal_hub_code",
                table: "deal",
                column: "hub_code");

            migrationBuilder.CreateIndex(
                name: "ix_deal_slug",
                table: "deal",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deal_change_deal_id_id",
                table: "deal_change",
                columns: new[] { "deal_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_deal_claim_deal_id",
                table: "deal_claim",
                column: "deal_id");

            migrationBuilder.CreateIndex(
                name: "ix_deal_claim_shipped_key",
                table: "deal_claim",
                column: "shipped_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deal_claim_source_id",
                table: "deal_claim",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "ix_deal_event_deal_id",
                table: "deal_event",
                column: "deal_id");

            migrationBuilder.CreateIndex(
                name: "ix_deal_event_shipped_key",
                table: "deal_event",
                column: "shipped_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deal_event_source_id",
                table: "deal_event",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "ix_regulator_case_deal_id",
                table: "regulator_case",
                column: "deal_id");

            migrationBuilder.CreateIndex(
                name: "ix_regulator_case_shipped_key",
                table: "regulator_case",
                column: "shipped_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_regulator_case_source_id",
                table: "regulator_case",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "ix_saved_search_feed_hash",
                table: "saved_search",
                column: "feed_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_saved_search_owner_id",
                table: "saved_search",
                column: "owner_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "deal_change");

            migrationBuilder.DropTable(
                name: "deal_claim");

            migrationBuilder.DropTable(
                name: "deal_event");

            migrationBuilder.DropTable(
                name: "regulator_case");

            migrationBuilder.DropTable(
                name: "saved_search");

            migrationBuilder.DropTable(
                name: "deal");
        }
    }
}
