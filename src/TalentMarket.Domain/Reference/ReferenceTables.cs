using static TalentMarket.Domain.Reference.ReferenceColumn;

namespace TalentMarket.Domain.Reference;

/// <summary>Every table of reference data that can be looked after, with its columns in the order of its files.</summary>
public static class ReferenceTables
{
    private const string AtOnce = "Figures follow at once.";
    private const string NextImports = "Applies to imports from now on; rows of published editions keep what they were given when they were imported.";

    private static readonly ReferenceColumn[] Source = [Text("source_title", 500), Text("source_address", 1_000)];
    private static readonly ReferenceColumn From = Date("effective_from");

    public static IReadOnlyList<ReferenceTable> All { get; } =
    [
        new("sources", "Sources", "Shown beside figures at once. A row of another table can only name a source that is here.", false,
        [
            Key(Text("title", 500)), Key(Text("address", 1_000)), Text("publisher", 500), OneOf("grade", "primary", "press", "analyst", "aggregator"), Text("licence", 500),
            Date("retrieved_on"), Optional(Text("caveat")),
        ]),
        new("job-families", "Job families", "Shown at once.", false,
            [Key(Code("code")), Text("title", 200), Whole("sort_order", 0, 100_000), From, .. Source]),
        new("jobs", "Jobs", "Names, order and families are shown at once; rows keep the job they were given.", false,
        [
            Key(Code("code")), Code("family_code") with { Refers = "job-families" }, Text("title", 200), Text("description"), Text("soc_code", 20), Text("isco_code", 20),
            YesNo("is_ai"), Whole("sort_order", 0, 100_000), From, .. Source,
        ]),
        new("job-titles", "Job titles", NextImports, true,
            [Key(NormalisedTitle("normalised_title")), Code("job_code") with { Refers = "jobs" }, From, .. Source]),
        new("levels", "Levels", "Names and anchors are shown at once; rows keep their level.", false,
            [Key(Whole("level", 1, 8)), Text("name", 100), Text("scope_of_work"), Text("autonomy"), Text("impact"), From, .. Source]),
        new("organisations", "Organisations", "Names and groups count at once, also in what may be shown. Pseudonyms of contributors are not here.", false,
            [Key(OrganisationCode("code")), Text("name", 300), Optional(OrganisationCode("ultimate_parent")) with { Refers = "organisations" }, .. Source]),
        new("organisation-tiers", "Tiers of organisations", NextImports, true,
        [
            Key(OrganisationCode("organisation")) with { Refers = "organisations" }, Key(From), OneOf("tier", "frontier-lab", "big-tech", "ai-start-up", "rest-of-tech", "university"), .. Source,
        ]),
        new("hubs", "Hubs", "Names and places are shown at once; rows keep their hub.", false,
        [
            Key(Code("code")), Text("name", 200), Country("country"), Text("region", 20), Number("latitude_degrees", -90, 90), Number("longitude_degrees", -180, 180), From, .. Source,
        ]),
        new("hub-cities", "Cities of hubs", NextImports, true,
            [Key(Text("city", 200)), Key(Country("country")), Code("hub_code") with { Refers = "hubs" }, .. Source]),
        new("exchange-rates", "Exchange rates", $"{AtOnce} Pay is converted when it is asked for, at the mean of its month.", true,
            [Key(Currency("currency")), Key(Month("month")), Number("usd_per_unit", 0, 1_000_000, isAbove: true), Whole("business_days", 0, 31), .. Source]),
        new("purchasing-power", "Purchasing power", AtOnce, true,
            [Key(Country("country")), Key(Whole("year", 1900, 2100)), Number("local_units_per_international_dollar", 0, 1_000_000_000, isAbove: true, digits: 18), .. Source]),
        new("disclosure-policies", "Disclosure policies", $"{AtOnce} The newest row of a class that is in force decides; older rows stay as its history.", false,
        [
            Key(OneOf("source_class", "confidential", "open", "cut", "illustrative")), Key(From), Whole("minimum_organisations", 0, 1_000), Whole("minimum_people", 1, 100_000),
            Whole("minimum_tail_organisations", 0, 1_000), Whole("minimum_tail_people", 1, 100_000), Whole("maximum_organisation_share_percent", 1, 100),
            Whole("minimum_age_months", 0, 120), YesNo("withhold_when_all_equal"), Whole("significant_digits", 0, 6), Whole("people_band_width", 1, 1_000), .. Source,
        ]),
    ];

    public static ReferenceTable? Find(string code) => All.FirstOrDefault(table => table.Code == code);

    private static ReferenceColumn Key(ReferenceColumn column) => column with { IsKey = true };

    private static ReferenceColumn Optional(ReferenceColumn column) => column with { IsOptional = true };
}
