using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace TalentMarket.Data.Migrations
{
    /// <inheritdoc />
    public partial class RowReview : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_pay_record_edition_id",
                table: "pay_record");

            migrationBuilder.DropIndex(
                name: "ix_import_issue_upload_id",
                table: "import_issue");

            migrationBuilder.AddColumn<string>(
                name: "profile",
                table: "upload",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_of_correction",
                table: "import_issue",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "review_row",
                columns: table => new
                {
                    upload_id = table.Column<long>(type: "bigint", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    cells = table.Column<string[]>(type: "text[]", nullable: false),
                    original_cells = table.Column<string[]>(type: "text[]", nullable: true),
                    is_in_draft = table.Column<bool>(type: "boolean", nullable: false),
                    was_in_draft = table.Column<bool>(type: "boolean", nullable: false),
                    factor = table.Column<short>(type: "smallint", nullable: true),
                    decision = table.Column<short>(type: "smallint", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    decided_by = table.Column<string>(type: "text", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_review_row", x => new { x.upload_id, x.row_number });
                    table.ForeignKey(
                        name: "fk_review_row_uploads_upload_id",
                        column: x => x.upload_id,
                        principalTable: "upload",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.Sql("""
                insert into review_row (upload_id, row_number, cells, is_in_draft, was_in_draft)
                select upload_id, row_number, cells, false, false from quarantined_row;
                delete from quarantined_row;
                """);

            // quarantined_row itself stays: a program of before may still run beside this one.

            migrationBuilder.CreateTable(
                name: "row_flag",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    upload_id = table.Column<long>(type: "bigint", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    column = table.Column<string>(type: "text", nullable: false),
                    found = table.Column<string>(type: "text", nullable: false),
                    expected = table.Column<string>(type: "text", nullable: false),
                    proposed_factor = table.Column<short>(type: "smallint", nullable: true),
                    amount = table.Column<decimal>(type: "numeric(16,2)", precision: 16, scale: 2, nullable: true),
                    is_of_correction = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_row_flag", x => x.id);
                    table.ForeignKey(
                        name: "fk_row_flag_uploads_upload_id",
                        column: x => x.upload_id,
                        principalTable: "upload",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_pay_record_edition_id_row_number",
                table: "pay_record",
                columns: new[] { "edition_id", "row_number" });

            migrationBuilder.CreateIndex(
                name: "ix_import_issue_upload_id_row_number",
                table: "import_issue",
                columns: new[] { "upload_id", "row_number" });

            migrationBuilder.CreateIndex(
                name: "ix_row_flag_upload_id_row_number",
                table: "row_flag",
                columns: new[] { "upload_id", "row_number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                insert into quarantined_row (upload_id, row_number, cells)
                select upload_id, row_number, coalesce(original_cells, cells) from review_row where not was_in_draft
                on conflict do nothing;
                """);

            migrationBuilder.DropTable(
                name: "review_row");

            migrationBuilder.DropTable(
                name: "row_flag");

            migrationBuilder.DropIndex(
                name: "ix_pay_record_edition_id_row_number",
                table: "pay_record");

            migrationBuilder.DropIndex(
                name: "ix_import_issue_upload_id_row_number",
                table: "import_issue");

            migrationBuilder.DropColumn(
                name: "profile",
                table: "upload");

            migrationBuilder.DropColumn(
                name: "is_of_correction",
                table: "import_issue");

            migrationBuilder.CreateIndex(
                name: "ix_pay_record_edition_id",
                table: "pay_record",
                column: "edition_id");

            migrationBuilder.CreateIndex(
                name: "ix_import_issue_upload_id",
                table: "import_issue",
                column: "upload_id");
        }
    }
}
