using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Surveys;

public sealed class ColumnMappingFileTests
{
    private const string Minimal = """
        {
          "format": 1,
          "survey": { "class": "open", "name": "A survey", "publisher": "Somebody", "address": "https://example.org", "licence": "CC0" },
          "fields": {
            "title": { "column": "Job" },
            "baseSalary": { "column": "Pay", "per": "hour" },
            "currency": { "constant": "EUR" },
            "observationKind": { "constant": "incumbent" },
            "evidenceGrade": { "constant": "C" }
          }
        }
        """;

    [Fact]
    public void The_least_a_mapping_says_is_enough()
    {
        var mapping = ColumnMappingFile.Read(Minimal).Mapping.ShouldNotBeNull();

        mapping.File.HeaderRow.ShouldBe(1);
        mapping.Duplicates.ShouldBe(DuplicatePolicy.Keep);
        mapping.Fields[SurveyField.BaseSalary].Per.ShouldBe(PayUnit.Hour);
        mapping.Fields[SurveyField.Currency].Constant.ShouldBe("EUR");
    }

    [Theory]
    [InlineData("\"format\": 1", "\"format\": 2", "'format' must be 1, the version of mapping files this program reads.")]
    [InlineData("\"currency\": { \"constant\": \"EUR\" },", "", "'fields.currency' is missing: every mapping says it.")]
    [InlineData("\"per\": \"hour\"", "\"per\": \"hours\"", "'fields.baseSalary.per' is 'hours', expected one of year, month, week, day, hour.")]
    [InlineData("\"per\": \"hour\"", "\"unit\": \"hour\"",
        "'fields.baseSalary' has the unknown property 'unit'; known here are column, constant, codes, per, times, from, to, otherwise.")]
    [InlineData("\"column\": \"Job\"", "\"column\": \"Job\", \"per\": \"year\"",
        "'fields.title' has the unknown property 'per'; known here are column, constant, codes, otherwise.")]
    [InlineData("\"column\": \"Job\"", "\"column\": \"Job\", \"constant\": \"x\"", "'fields.title.column' or 'constant' must be given, and not both.")]
    [InlineData("\"column\": \"Job\"", "\"column\": 3", "'fields.title.column' is 3, expected a text in quotation marks.", 2)]
    [InlineData("\"class\": \"open\"", "\"class\": \"public\"", "'survey.class' is 'public', expected open, confidential or cut.")]
    [InlineData("\"licence\": \"CC0\"", "\"licence\": \"\"", "'survey.licence' is empty, expected a text.")]
    [InlineData(", \"licence\": \"CC0\"", "", "'survey.licence' is missing.")]
    [InlineData("\"per\": \"hour\"", "\"from\": 5, \"to\": 4", "'fields.baseSalary.from' is 5, which is above 'to' (4).")]
    [InlineData("\"per\": \"hour\"", "\"times\": 0", "'fields.baseSalary.times' is 0, expected a number above 0.")]
    [InlineData("\"fields\": {", "\"file\": { \"numbers\": { \"decimal\": \",\", \"grouping\": \".,\" } }, \"fields\": {",
        "'file.numbers.grouping' holds ',', which is the decimal point.")]
    [InlineData("\"fields\": {", "\"file\": { \"headerRow\": 0 }, \"fields\": {", "'file.headerRow' is 0, expected a row number from 1 to 1000.")]
    [InlineData("\"fields\": {", "\"fields\": { \"effectiveDate\": { \"column\": \"D\", \"format\": \"MM/dd\" },",
        "'fields.effectiveDate.format' is 'MM/dd', expected a date format such as yyyy-MM-dd, dd/MM/yyyy or yyyy.")]
    public void A_mistake_is_named_with_what_was_expected(string right, string wrong, string sentence, int problems = 1)
    {
        Minimal.ShouldContain(right);

        var reading = ColumnMappingFile.Read(Minimal.Replace(right, wrong, StringComparison.Ordinal));

        reading.Mapping.ShouldBeNull();
        reading.Problems.Count.ShouldBe(problems);
        reading.Problems[0].ShouldBe(sentence);
    }

    private const string Percentiles = """
        {
          "format": 1,
          "survey": { "class": "cut", "name": "A table", "publisher": "Somebody", "address": "https://example.org", "licence": "CC0" },
          "topCoded": { "mark": "#", "amounts": { "2020": 208000, "2022": 239200 } },
          "fields": {
            "title": { "column": "Occupation" },
            "country": { "constant": "US" },
            "currency": { "constant": "USD" },
            "incumbents": { "column": "Employment" },
            "percentile50": { "column": "Median", "per": "hour" }
          }
        }
        """;

    // The years in which the wage statistics raised their top code: ../shared/data/bls_oews, sheets "Field Descriptions".
    [Theory]
    [InlineData(2019, null)]
    [InlineData(2020, 208_000)]
    [InlineData(2021, 208_000)]
    [InlineData(2022, 239_200)]
    [InlineData(2030, 239_200)]
    public void A_top_code_holds_from_its_year_on(int year, int? amount) =>
        ColumnMappingFile.Read(Percentiles).Mapping.ShouldNotBeNull().TopCoded!.In(year).ShouldBe(amount);

    [Theory]
    [InlineData("\"percentile50\": { \"column\": \"Median\", \"per\": \"hour\" }", "\"organisations\": { \"column\": \"n\" }",
        "'fields.percentile50' is missing, as is every other percentile: at least one is needed.")]
    [InlineData("\"incumbents\": { \"column\": \"Employment\" },", "", "'fields.incumbents' is missing: every mapping says it.")]
    [InlineData("\"2020\": 208000", "\"then\": 208000", "'topCoded.amounts.then' is no year such as 2024: each amount stands beside the first year that it holds for.")]
    [InlineData("\"2020\": 208000", "\"2020\": -1", "'topCoded.amounts.2020' is -1, expected an amount above 0.")]
    [InlineData("{ \"2020\": 208000, \"2022\": 239200 }", "{}", "'topCoded.amounts' is missing: the mark means an amount or more, and which one the source says.")]
    [InlineData("\"fields\": {", "\"only\": { \"group\": 3 }, \"fields\": {", "'only.group' is 3, expected a text or a list of texts.")]
    public void A_mistake_in_a_table_of_percentiles_is_named(string right, string wrong, string sentence)
    {
        Percentiles.ShouldContain(right);

        ColumnMappingFile.Read(Percentiles.Replace(right, wrong, StringComparison.Ordinal)).Problems.ShouldBe([sentence]);
    }

    [Fact]
    public void A_person_has_no_percentile_and_a_percentile_no_bonus()
    {
        ColumnMappingFile.Read(Minimal.Replace("\"title\":", "\"percentile50\": { \"column\": \"m\" }, \"title\":", StringComparison.Ordinal))
            .Problems.ShouldHaveSingleItem().ShouldStartWith("'fields.percentile50' is no field; fields are submissionId,");
        ColumnMappingFile.Read(Percentiles.Replace("\"title\":", "\"signOn\": { \"column\": \"m\" }, \"title\":", StringComparison.Ordinal))
            .Problems.ShouldHaveSingleItem().ShouldStartWith("'fields.signOn' is no field; fields are title, job, level,");
    }

    [Fact]
    public void A_field_that_does_not_exist_is_answered_with_those_that_do()
    {
        var problem = ColumnMappingFile.Read(Minimal.Replace("\"title\"", "\"salary\": { \"column\": \"Pay\" }, \"title\"", StringComparison.Ordinal)).Problems.ShouldHaveSingleItem();

        problem.ShouldStartWith("'fields.salary' is no field; fields are submissionId, submissionRow, consent, organisation, title, job,");
        problem.ShouldEndWith("guaranteedTotal, guaranteeYears.");
    }

    [Fact]
    public void Every_mistake_is_named_at_once() =>
        ColumnMappingFile.Read("""{ "format": 1, "survey": {}, "fields": {} }""").Problems.Count.ShouldBe(11);

    [Fact]
    public void What_is_not_json_is_named_with_its_line() =>
        ColumnMappingFile.Read("{\n \"format\" 1 }").Problems.ShouldHaveSingleItem().ShouldStartWith("The mapping is not valid JSON at line 2: ");

    [Fact]
    public void A_property_may_not_be_said_twice() => ColumnMappingFile.Read("""{ "format": 1, "format": 1 }""").Problems.ShouldHaveSingleItem()
        .ShouldBe("The mapping is not valid JSON: Duplicate property 'format' encountered during deserialization.");
}
