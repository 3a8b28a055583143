using TalentMarket.Data.Deliveries;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Deliveries;

namespace TalentMarket.Web.Tests.Deliveries;

public sealed class MappingDraftTests
{
    // The form can say whatever the mappings that ship say, and nothing is lost on the way.
    [Theory]
    [InlineData("ai-jobs")]
    [InlineData("h1b")]
    [InlineData("data-professional-2019")]
    [InlineData("data-professional-2025")]
    [InlineData("canonical")]
    [InlineData("oews")]
    public void What_the_form_makes_of_a_mapping_is_that_mapping(string name)
    {
        var mapping = MappingFile.Read(MappingFile.ReadShipped(name)!).File!.Mapping;
        var header = mapping.Fields.Values.Select(field => field.Column).OfType<string>().Distinct().ToList();
        var draft = MappingDraft.Of(mapping, new FilePreview(null, mapping.File, [], header, []), [.. header.Select(_ => new Dictionary<SurveyField, FieldMapping>())]);

        var (again, problems) = MappingFile.Read(MappingDraftText.Write(draft));

        problems.ShouldBeEmpty();
        var read = again!.Mapping;
        read.Survey.ShouldBe(mapping.Survey);
        (read.File.HeaderRow, read.File.Sheet, read.File.Delimiter, read.File.Encoding).ShouldBe((mapping.File.HeaderRow, mapping.File.Sheet, mapping.File.Delimiter, mapping.File.Encoding));
        (read.File.Numbers.DecimalPoint, read.File.Numbers.Grouping).ShouldBe((mapping.File.Numbers.DecimalPoint, mapping.File.Numbers.Grouping));
        read.File.Numbers.Ignored.ShouldBe(mapping.File.Numbers.Ignored);
        read.Missing.ShouldBe(mapping.Missing, ignoreOrder: true);
        (read.Duplicates, read.IsPayAsWorked).ShouldBe((mapping.Duplicates, mapping.IsPayAsWorked));
        read.Only.SelectMany(column => column.Value.Select(text => (column.Key, text))).ShouldBe(mapping.Only.SelectMany(column => column.Value.Select(text => (column.Key, text))));
        read.TopCoded?.Mark.ShouldBe(mapping.TopCoded?.Mark);
        (read.TopCoded?.AmountsByFirstYear).ShouldBe(mapping.TopCoded?.AmountsByFirstYear);
        read.Fields.Keys.ShouldBe(mapping.Fields.Keys, ignoreOrder: true);
        foreach (var (field, expected) in mapping.Fields)
        {
            var found = read.Fields[field];
            (found.Column, found.Constant, found.Per, found.Times, found.From, found.To, found.IsOtherwiseMissing)
                .ShouldBe((expected.Column, expected.Constant, expected.Per, expected.Times, expected.From, expected.To, expected.IsOtherwiseMissing), field.ToString());
            found.DateFormats.ShouldBe(expected.DateFormats, field.ToString());
            (found.Codes ?? new Dictionary<string, string>()).ShouldBe(expected.Codes ?? new Dictionary<string, string>(), ignoreOrder: true);
        }
    }
}
