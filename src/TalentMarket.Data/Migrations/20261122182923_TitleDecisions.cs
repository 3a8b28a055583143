using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentMarket.Data.Migrations
{
    /// <inheritdoc />
    public partial class TitleDecisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<short>(
                name: "job_match_origin",
                table: "pay_record",
                type: "smallint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "title_decision",
                columns: table => new
                {
                    survey_id = table.Column<long>(type: "bigint", nullable: false),
                    normalised_title = table.Column<string>(type: "text", nullable: false),
                    job_code = table.Column<string>(type: "text", nullable: true),
                    quality = table.Column<short>(type: "smallint", nullable: true),
                    level = table.Column<short>(type: "smallint", nullable: true),
                    decided_by = table.Column<string>(type: "text", nullable: false),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_title_decision", x => new { x.survey_id, x.normalised_title });
                    table.ForeignKey(
                        name: "fk_title_decision_job_job_code",
                        column: x => x.job_code,
                        principalTable: "job",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_title_decision_survey_survey_id",
                        column: x => x.survey_id,
                        principalTable: "survey",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_title_decision_job_code",
                table: "title_decision",
                column: "job_code");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "title_decision");

            migrationBuilder.DropColumn(
                name: "job_match_origin",
                table: "pay_record");
        }
    }
}
