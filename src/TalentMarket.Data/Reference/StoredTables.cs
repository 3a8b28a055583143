using static TalentMarket.Data.Reference.StoredColumn;

namespace TalentMarket.Data.Reference;

/// <summary>The tables of <see cref="Domain.Reference.ReferenceTables"/> in the database, column by column.</summary>
internal static class StoredTables
{
    private static readonly StoredColumn From = Of("effective_from", "date");

    public static IReadOnlyList<StoredTable> All { get; } =
    [
        new("sources", "source", "source t where t.grade <> 9",
        [
            Text("title").AsKey(), Text("address").AsKey(), Text("publisher"), OneOf("grade", (1, "primary"), (2, "press"), (3, "analyst"), (4, "aggregator")),
            Text("licence"), Of("retrieved_on", "date"), Text("caveat"),
        ], null),
        Sourced("job-families", "job_family", [Text("code").AsKey(), Text("title"), Of("sort_order", "int"), From], "r.job_code in (select code from job where family_code = any(@keys))"),
        Sourced("jobs", "job",
            [Text("code").AsKey(), Text("family_code"), Text("title"), Text("description"), Text("soc_code"), Text("isco_code"), Of("is_ai", "boolean"), Of("sort_order", "int"), From],
            "r.job_code = any(@keys)"),
        Sourced("job-titles", "job_title_alias", [Text("normalised_title").AsKey(), Text("job_code"), From], "lower(r.title) = any(@keys)"),
        Sourced("levels", "level_anchor", [Of("level", "smallint").AsKey(), Text("name"), Text("scope_of_work"), Text("autonomy"), Text("impact"), From], "r.level::text = any(@keys)"),
        new("organisations", "organisation", "organisation t join source on source.id = t.source_id left join organisation parent on parent.id = t.ultimate_parent_id where t.kind = 2",
        [
            Text("code").AsKey(), Text("name"),
            new("ultimate_parent", "parent.code", "ultimate_parent_id", "(select id from organisation where code = given.ultimate_parent)"),
            .. Source, new("kind", "null", "kind", "2"),
        ], "r.organisation_id in (select id from organisation where code = any(@keys))"),
        new("organisation-tiers", "organisation_tier", "organisation_tier t join organisation o on o.id = t.organisation_id and o.kind = 2 join source on source.id = t.source_id",
        [
            new("organisation", "o.code", "organisation_id", "(select id from organisation where code = given.organisation)", IsKey: true), From.AsKey(),
            OneOf("tier", (1, "frontier-lab"), (2, "big-tech"), (3, "ai-start-up"), (4, "rest-of-tech"), (5, "university")), .. Source,
        ], "r.organisation_id in (select id from organisation where code = any(@keys))"),
        Sourced("hubs", "hub",
            [Text("code").AsKey(), Text("name"), Text("country"), Text("region"), Of("latitude_degrees", "float8"), Of("longitude_degrees", "float8"), From], "r.hub_code = any(@keys)"),
        Sourced("hub-cities", "hub_city", [Text("city").AsKey(), Text("country").AsKey(), Text("hub_code")], null),
        Sourced("exchange-rates", "exchange_rate",
        [
            Text("currency").AsKey(), new("month", "to_char(t.month, 'YYYY-MM')", "month", "(given.month || '-01')::date", IsKey: true), Of("usd_per_unit", "numeric"), Of("business_days", "int"),
        ], "r.currency = any(@keys)"),
        Sourced("purchasing-power", "purchasing_power", [Text("country").AsKey(), Of("year", "int").AsKey(), Of("local_units_per_international_dollar", "numeric")], null),
        Sourced("disclosure-policies", "disclosure_policy",
        [
            OneOf("source_class", (1, "confidential"), (2, "open"), (3, "cut"), (4, "illustrative")).AsKey(), From.AsKey(), Of("minimum_organisations", "int"), Of("minimum_people", "int"),
            Of("minimum_tail_organisations", "int"), Of("minimum_tail_people", "int"), Of("maximum_organisation_share_percent", "int"), Of("minimum_age_months", "int"),
            Of("withhold_when_all_equal", "boolean"), Of("significant_digits", "int"), Of("people_band_width", "int"),
        ], "edition.survey_id in (select id from survey where case source_class when 1 then 'confidential' when 2 then 'open' when 3 then 'cut' else 'illustrative' end = any(@keys))"),
    ];

    public static StoredTable Find(string code) => All.First(table => table.Code == code);

    private static StoredTable Sourced(string code, string table, IEnumerable<StoredColumn> columns, string? concerned) =>
        new(code, table, $"{table} t join source on source.id = t.source_id", [.. columns, .. Source], concerned);
}
