using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace TalentMarket.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit_entry",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    actor = table.Column<string>(type: "text", nullable: false),
                    action = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    before = table.Column<string>(type: "text", nullable: true),
                    after = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "market_version",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_market_version", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "source",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    address = table.Column<string>(type: "text", nullable: false),
                    publisher = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    grade = table.Column<short>(type: "smallint", nullable: false),
                    licence = table.Column<string>(type: "text", nullable: false),
                    retrieved_on = table.Column<DateOnly>(type: "date", nullable: false),
                    caveat = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_source", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_policy",
                columns: table => new
                {
                    source_class = table.Column<short>(type: "smallint", nullable: false),
                    effective_from = table.Column<DateOnly>(type: "date", nullable: false),
                    minimum_organisations = table.Column<int>(type: "integer", nullable: false),
                    minimum_people = table.Column<int>(type: "integer", nullable: false),
                    minimum_tail_organisations = table.Column<int>(type: "integer", nullable: false),
                    minimum_tail_people = table.Column<int>(type: "integer", nullable: false),
                    maximum_organisation_share_percent = table.Column<int>(type: "integer", nullable: false),
                    minimum_age_months = table.Column<int>(type: "integer", nullable: false),
                    withhold_when_all_equal = table.Column<bool>(type: "boolean", nullable: false),
                    significant_digits = table.Column<int>(type: "integer", nullable: false),
                    people_band_width = table.Column<int>(type: "integer", nullable: false),
                    source_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disclosure_policy", x => new { x.source_class, x.effective_from });
                    table.ForeignKey(
                        name: "fk_disclosure_policy_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "exchange_rate",
                columns: table => new
                {
                    currency = table.Column<string>(type: "character(3)", nullable: false),
                    month = table.Column<DateOnly>(type: "date", nullable: false),
                    usd_per_unit = table.Column<decimal>(type: "numeric(28,15)", precision: 28, scale: 15, nullable: false),
                    business_days = table.Column<int>(type: "integer", nullable: false),
                    source_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exchange_rate", x => new { x.currency, x.month });
                    table.ForeignKey(
                        name: "fk_exchange_rate_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "hub",
                columns: table => new
                {
                    code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    country = table.Column<string>(type: "character(2)", nullable: false),
                    region = table.Column<string>(type: "text", nullable: false),
                    latitude_degrees = table.Column<double>(type: "double precision", nullable: false),
                    longitude_degrees = table.Column<double>(type: "double precision", nullable: false),
                    effective_from = table.Column<DateOnly>(type: "date", nullable: false),
                    source_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hub", x => x.code);
                    table.ForeignKey(
                        name: "fk_hub_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "job_family",
                columns: table => new
                {
                    code = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    sort_order = table.Column<int>(type: "integer", nullable: false),
                    effective_from = table.Column<DateOnly>(type: "date", nullable: false),
                    source_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_family", x => x.code);
                    table.ForeignKey(
                        name: "fk_job_family_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "level_anchor",
                columns: table => new
                {
                    level = table.Column<short>(type: "smallint", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    scope_of_work = table.Column<string>(type: "text", nullable: false),
                    autonomy = table.Column<string>(type: "text", nullable: false),
                    impact = table.Column<string>(type: "text", nullable: false),
                    effective_from = table.Column<DateOnly>(type: "date", nullable: false),
                    source_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_level_anchor", x => x.level);
                    table.ForeignKey(
                        name: "fk_level_anchor_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organisation",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    ultimate_parent_id = table.Column<long>(type: "bigint", nullable: true),
                    source_id = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisation", x => x.id);
                    table.ForeignKey(
                        name: "fk_organisation_organisation_ultimate_parent_id",
                        column: x => x.ultimate_parent_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_organisation_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "purchasing_power",
                columns: table => new
                {
                    country = table.Column<string>(type: "character(2)", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    local_units_per_international_dollar = table.Column<decimal>(type: "numeric(28,18)", precision: 28, scale: 18, nullable: false),
                    source_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_purchasing_power", x => new { x.country, x.year });
                    table.ForeignKey(
                        name: "fk_purchasing_power_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "survey",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    source_class = table.Column<short>(type: "smallint", nullable: false),
                    source_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey", x => x.id);
                    table.ForeignKey(
                        name: "fk_survey_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "hub_city",
                columns: table => new
                {
                    city = table.Column<string>(type: "text", nullable: false),
                    country = table.Column<string>(type: "character(2)", nullable: false),
                    hub_code = table.Column<string>(type: "text", nullable: false),
                    source_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hub_city", x => new { x.city, x.country });
                    table.ForeignKey(
                        name: "fk_hub_city_hub_hub_code",
                        column: x => x.hub_code,
                        principalTable: "hub",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_hub_city_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "job",
                columns: table => new
                {
                    code = table.Column<string>(type: "text", nullable: false),
                    family_code = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    description = table.Column<string>(type: "text", nullable: false),
                    soc_code = table.Column<string>(type: "text", nullable: false),
                    isco_code = table.Column<string>(type: "text", nullable: false),
                    is_ai = table.Column<bool>(type: "boolean", nullable: false),
                    sort_order = table.Column<int>(type: "integer", nullable: false),
                    effective_from = table.Column<DateOnly>(type: "date", nullable: false),
                    source_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job", x => x.code);
                    table.ForeignKey(
                        name: "fk_job_job_families_family_code",
                        column: x => x.family_code,
                        principalTable: "job_family",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_job_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organisation_tier",
                columns: table => new
                {
                    organisation_id = table.Column<long>(type: "bigint", nullable: false),
                    effective_from = table.Column<DateOnly>(type: "date", nullable: false),
                    tier = table.Column<short>(type: "smallint", nullable: false),
                    source_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisation_tier", x => new { x.organisation_id, x.effective_from });
                    table.ForeignKey(
                        name: "fk_organisation_tier_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_organisation_tier_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "survey_edition",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    survey_id = table.Column<long>(type: "bigint", nullable: false),
                    effective_date = table.Column<DateOnly>(type: "date", nullable: false),
                    earliest_effective_date = table.Column<DateOnly>(type: "date", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<short>(type: "smallint", nullable: false),
                    currencies = table.Column<string[]>(type: "text[]", nullable: false),
                    weight = table.Column<decimal>(type: "numeric(9,6)", precision: 9, scale: 6, nullable: false),
                    refresh_due = table.Column<DateOnly>(type: "date", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey_edition", x => x.id);
                    table.ForeignKey(
                        name: "fk_survey_edition_survey_survey_id",
                        column: x => x.survey_id,
                        principalTable: "survey",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "job_title_alias",
                columns: table => new
                {
                    normalised_title = table.Column<string>(type: "text", nullable: false),
                    job_code = table.Column<string>(type: "text", nullable: false),
                    effective_from = table.Column<DateOnly>(type: "date", nullable: false),
                    source_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_title_alias", x => x.normalised_title);
                    table.ForeignKey(
                        name: "fk_job_title_alias_job_job_code",
                        column: x => x.job_code,
                        principalTable: "job",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_job_title_alias_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "published_fact",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    metric = table.Column<string>(type: "text", nullable: false),
                    scope = table.Column<string>(type: "text", nullable: true),
                    employer = table.Column<string>(type: "text", nullable: true),
                    tier = table.Column<short>(type: "smallint", nullable: true),
                    role = table.Column<string>(type: "text", nullable: true),
                    job_code = table.Column<string>(type: "text", nullable: true),
                    source_level = table.Column<string>(type: "text", nullable: true),
                    level = table.Column<short>(type: "smallint", nullable: true),
                    low = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    mid = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    high = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    unit = table.Column<string>(type: "text", nullable: false),
                    element = table.Column<short>(type: "smallint", nullable: true),
                    currency = table.Column<string>(type: "character(3)", nullable: true),
                    year = table.Column<int>(type: "integer", nullable: true),
                    confidence = table.Column<short>(type: "smallint", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    source_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_fact", x => x.id);
                    table.ForeignKey(
                        name: "fk_published_fact_jobs_job_code",
                        column: x => x.job_code,
                        principalTable: "job",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_published_fact_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pay_record",
                columns: table => new
                {
                    organisation_id = table.Column<long>(type: "bigint", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    edition_id = table.Column<long>(type: "bigint", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    job_code = table.Column<string>(type: "text", nullable: true),
                    job_match_quality = table.Column<short>(type: "smallint", nullable: true),
                    source_level = table.Column<string>(type: "text", nullable: true),
                    level = table.Column<short>(type: "smallint", nullable: true),
                    tier = table.Column<short>(type: "smallint", nullable: true),
                    track = table.Column<short>(type: "smallint", nullable: true),
                    career_years = table.Column<float>(type: "real", nullable: true),
                    relevant_years = table.Column<float>(type: "real", nullable: true),
                    frontier_years = table.Column<float>(type: "real", nullable: true),
                    phd = table.Column<short>(type: "smallint", nullable: true),
                    phd_year = table.Column<short>(type: "smallint", nullable: true),
                    top_programme = table.Column<bool>(type: "boolean", nullable: true),
                    frontier_run = table.Column<short>(type: "smallint", nullable: true),
                    hub_code = table.Column<string>(type: "text", nullable: true),
                    country = table.Column<string>(type: "character(2)", nullable: true),
                    workplace = table.Column<short>(type: "smallint", nullable: true),
                    employment_type = table.Column<short>(type: "smallint", nullable: true),
                    full_time_share = table.Column<float>(type: "real", nullable: false),
                    effective_date = table.Column<DateOnly>(type: "date", nullable: false),
                    observation_kind = table.Column<short>(type: "smallint", nullable: false),
                    incumbents = table.Column<int>(type: "integer", nullable: false),
                    evidence_grade = table.Column<short>(type: "smallint", nullable: false),
                    currency = table.Column<string>(type: "character(3)", nullable: false),
                    base_salary = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    target_incentive = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    actual_incentive = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    long_term_incentive = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    equity_kind = table.Column<short>(type: "smallint", nullable: true),
                    equity_grant = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    vesting_years = table.Column<float>(type: "real", nullable: true),
                    price_basis = table.Column<short>(type: "smallint", nullable: true),
                    sign_on = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    clawback_months = table.Column<short>(type: "smallint", nullable: true),
                    guaranteed_total = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    guarantee_years = table.Column<float>(type: "real", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pay_record", x => new { x.organisation_id, x.id });
                    table.ForeignKey(
                        name: "fk_pay_record_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_pay_record_survey_editions_edition_id",
                        column: x => x.edition_id,
                        principalTable: "survey_edition",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "published_cut",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    edition_id = table.Column<long>(type: "bigint", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    job_code = table.Column<string>(type: "text", nullable: true),
                    job_match_quality = table.Column<short>(type: "smallint", nullable: true),
                    level = table.Column<short>(type: "smallint", nullable: true),
                    employer_group = table.Column<string>(type: "text", nullable: true),
                    tier = table.Column<short>(type: "smallint", nullable: true),
                    country = table.Column<string>(type: "character(2)", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    element = table.Column<short>(type: "smallint", nullable: false),
                    currency = table.Column<string>(type: "character(3)", nullable: false),
                    incumbents = table.Column<int>(type: "integer", nullable: false),
                    organisations = table.Column<int>(type: "integer", nullable: true),
                    p10 = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    p25 = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    p50 = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    p75 = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    p90 = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    top_code = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    source_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_cut", x => x.id);
                    table.ForeignKey(
                        name: "fk_published_cut_job_job_code",
                        column: x => x.job_code,
                        principalTable: "job",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_published_cut_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_published_cut_survey_editions_edition_id",
                        column: x => x.edition_id,
                        principalTable: "survey_edition",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "upload",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    survey_id = table.Column<long>(type: "bigint", nullable: false),
                    edition_id = table.Column<long>(type: "bigint", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    size_bytes = table.Column<long>(type: "bigint", nullable: false),
                    uploaded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    uploaded_by = table.Column<string>(type: "text", nullable: false),
                    mapping = table.Column<string>(type: "text", nullable: false),
                    mapping_sha256 = table.Column<string>(type: "text", nullable: false),
                    columns = table.Column<string[]>(type: "text[]", nullable: false),
                    rows_read = table.Column<long>(type: "bigint", nullable: false),
                    rows_accepted = table.Column<long>(type: "bigint", nullable: false),
                    rows_quarantined = table.Column<long>(type: "bigint", nullable: false),
                    rows_duplicate = table.Column<long>(type: "bigint", nullable: false),
                    rows_unmatched = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_upload", x => x.id);
                    table.ForeignKey(
                        name: "fk_upload_survey_edition_edition_id",
                        column: x => x.edition_id,
                        principalTable: "survey_edition",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_upload_survey_survey_id",
                        column: x => x.survey_id,
                        principalTable: "survey",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "import_issue",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    upload_id = table.Column<long>(type: "bigint", nullable: false),
                    row_number = table.Column<long>(type: "bigint", nullable: false),
                    column = table.Column<string>(type: "text", nullable: false),
                    found = table.Column<string>(type: "text", nullable: false),
                    expected = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_issue", x => x.id);
                    table.ForeignKey(
                        name: "fk_import_issue_uploads_upload_id",
                        column: x => x.upload_id,
                        principalTable: "upload",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "quarantined_row",
                columns: table => new
                {
                    upload_id = table.Column<long>(type: "bigint", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    cells = table.Column<string[]>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quarantined_row", x => new { x.upload_id, x.row_number });
                    table.ForeignKey(
                        name: "fk_quarantined_row_uploads_upload_id",
                        column: x => x.upload_id,
                        principalTable: "upload",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_at",
                table: "audit_entry",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_disclosure_policy_source_id",
                table: "disclosure_policy",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "ix_exchange_rate_source_id",
                table: "exchange_rate",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "ix_hub_source_id",
                table: "hub",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "ix_hub_city_hub_code",
                table: "hub_city",
                column: "hub_code");

            migrationBuilder.CreateIndex(
                name: "ix_hub_city_source_id",
                table: "hub_city",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "ix_import_issue_upload_id",
                table: "import_issue",
                column: "upload_id");

            migrationBuilder.CreateIndex(
                name: "ix_job_family_code",
                table: "job",
                column: "family_code");

            migrationBuilder.CreateIndex(
                name: "ix_job_source_id",
                table: "job",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "ix_job_family_source_id",
                table: "job_family",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "ix_job_title_alias_job_code",
                table: "job_title_alias",
                column: "job_code");

            migrationBuilder.CreateIndex(
                name: "ix_job_title_alias_source_id",
                table: "job_title_alias",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "ix_level_anchor_source_id",
                table: "level_anchor",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_code",
                table: "organisation",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_organisation_source_id",
                table: "organisation",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_ultimate_parent_id",
                table: "organisation",
                column: "ultimate_parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_tier_source_id",
                table: "organisation_tier",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "ix_pay_record_edition_id",
                table: "pay_record",
                column: "edition_id");

            migrationBuilder.CreateIndex(
                name: "ix_published_cut_edition_id",
                table: "published_cut",
                column: "edition_id");

            migrationBuilder.CreateIndex(
                name: "ix_published_cut_job_code",
                table: "published_cut",
                column: "job_code");

            migrationBuilder.CreateIndex(
                name: "ix_published_cut_source_id",
                table: "published_cut",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "ix_published_fact_job_code",
                table: "published_fact",
                column: "job_code");

            migrationBuilder.CreateIndex(
                name: "ix_published_fact_source_id",
                table: "published_fact",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "ix_purchasing_power_source_id",
                table: "purchasing_power",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "ix_source_address_title",
                table: "source",
                columns: new[] { "address", "title" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_code",
                table: "survey",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_source_id",
                table: "survey",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "ix_survey_edition_survey_id_effective_date_version",
                table: "survey_edition",
                columns: new[] { "survey_id", "effective_date", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_upload_edition_id",
                table: "upload",
                column: "edition_id");

            migrationBuilder.CreateIndex(
                name: "ix_upload_survey_id_sha256_mapping_sha256",
                table: "upload",
                columns: new[] { "survey_id", "sha256", "mapping_sha256" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_entry");

            migrationBuilder.DropTable(
                name: "disclosure_policy");

            migrationBuilder.DropTable(
                name: "exchange_rate");

            migrationBuilder.DropTable(
                name: "hub_city");

            migrationBuilder.DropTable(
                name: "import_issue");

            migrationBuilder.DropTable(
                name: "job_title_alias");

            migrationBuilder.DropTable(
                name: "level_anchor");

            migrationBuilder.DropTable(
                name: "market_version");

            migrationBuilder.DropTable(
                name: "organisation_tier");

            migrationBuilder.DropTable(
                name: "pay_record");

            migrationBuilder.DropTable(
                name: "published_cut");

            migrationBuilder.DropTable(
                name: "published_fact");

            migrationBuilder.DropTable(
                name: "purchasing_power");

            migrationBuilder.DropTable(
                name: "quarantined_row");

            migrationBuilder.DropTable(
                name: "hub");

            migrationBuilder.DropTable(
                name: "organisation");

            migrationBuilder.DropTable(
                name: "job");

            migrationBuilder.DropTable(
                name: "upload");

            migrationBuilder.DropTable(
                name: "job_family");

            migrationBuilder.DropTable(
                name: "survey_edition");

            migrationBuilder.DropTable(
                name: "survey");

            migrationBuilder.DropTable(
                name: "source");
        }
    }
}
