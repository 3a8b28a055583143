using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Surveys;

/// <summary>Checks rows by a mapping written as a test needs it, against two jobs, one hub and one public organisation.</summary>
internal static class CheckedRows
{
    public static readonly Organisation Unknown = new() { Id = 99, Code = "unknown-x-7", Name = "Unknown", Kind = OrganisationKind.Unknown };

    private static RowReference Reference { get; } = new()
    {
        Today = new DateOnly(2026, 3, 1),
        JobCodes = new HashSet<string> { "ml-engineer", "data-scientist" },
        Titles = new JobTitleMatcher(new Dictionary<string, string> { ["ml engineer"] = "ml-engineer" }),
        HubCountries = new Dictionary<string, string> { ["london"] = "GB" },
        HubCities = new Dictionary<(string, string), string> { [("LONDON", "GB")] = "london" },
        Organisations = new OrganisationDirectory(
            [
                new Organisation { Id = 1, Code = "google", Name = "Google", Kind = OrganisationKind.Public },
                new Organisation { Id = 2, Code = "contributor/k7", Name = "K7", Kind = OrganisationKind.Contributor },
            ],
            [new OrganisationTier { OrganisationId = 1, EffectiveFrom = new DateOnly(2010, 1, 1), Tier = TalentTier.BigTech, SourceId = 1 }]),
        Rates = new ExchangeRates([]),
    };

    /// <param name="fields">The mapping's fields beside title, currency, kind and grade, as JSON properties.</param>
    public static RowCheck Check(string fields, params string[] header) => new(Bind(Open(fields), header), Reference, Target(SourceClass.Open));

    /// <summary>The same with a column that names the currency.</summary>
    public static RowCheck CheckInCurrencies(string fields, params string[] header) => new(
        Bind(Open(fields).Replace("\"constant\": \"USD\"", "\"column\": \"currency\"", StringComparison.Ordinal), header), Reference, Target(SourceClass.Open));

    public static RowCheck CheckConfidential(string mappingJson, params string[] header) =>
        new(Bind(mappingJson, header), Reference, Target(SourceClass.Confidential));

    public static IReadOnlyList<string> BindingProblems(string fields, params string[] header) =>
        BoundMapping.Bind(ColumnMappingFile.Read(Open(fields)).Mapping!, header).Problems;

    public static PayRecord Accepted(this RowCheck check, params string[] cells)
    {
        var (record, issues) = check.Check(new SurveyRow(2, cells));
        issues.Select(issue => issue.ToString()).ShouldBeEmpty();
        return record.ShouldNotBeNull();
    }

    public static IReadOnlyList<string> SetAside(this RowCheck check, params string[] cells)
    {
        var (record, issues) = check.Check(new SurveyRow(2, cells));
        record.ShouldBeNull();
        return [.. issues.Select(issue => issue.ToString())];
    }

    private static string Open(string fields) => $$"""
        {
          "format": 1,
          "survey": { "class": "open", "name": "A survey", "publisher": "Somebody", "address": "https://example.org", "licence": "CC0" },
          "missing": ["n/a"],
          "fields": {
            "title": { "column": "title" },
            "currency": { "constant": "USD" },
            "observationKind": { "constant": "incumbent" },
            "evidenceGrade": { "constant": "C" },
            {{fields}}
          }
        }
        """;

    private static BoundMapping Bind(string json, string[] header)
    {
        var (mapping, problems) = ColumnMappingFile.Read(json);
        problems.ShouldBeEmpty();
        var (bound, unbound) = BoundMapping.Bind(mapping!, header);
        unbound.ShouldBeEmpty();
        return bound!;
    }

    private static RowTarget Target(SourceClass sourceClass) => new(sourceClass, EditionId: 7, UploadId: 8, new DateOnly(2025, 7, 1), Unknown);
}
