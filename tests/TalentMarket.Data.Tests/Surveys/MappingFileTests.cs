using TalentMarket.Data.Surveys;

namespace TalentMarket.Data.Tests.Surveys;

public sealed class MappingFileTests
{
    public static TheoryData<string> Names => [.. MappingFile.Shipped];

    [Fact]
    public void Six_mappings_ship() =>
        MappingFile.Shipped.ShouldBe(["ai-jobs", "canonical", "data-professional-2019", "data-professional-2025", "h1b", "oews"]);

    [Theory]
    [MemberData(nameof(Names))]
    public void What_ships_has_no_problems(string name) => MappingFile.Read(MappingFile.ReadShipped(name)!).Problems.ShouldBeEmpty();

    [Fact]
    public void The_canonical_mapping_reads_every_column_of_the_format_and_no_other() =>
        MappingFile.Read(MappingFile.ReadShipped(CanonicalFormat.MappingName)!).File!.Mapping.Fields.Values.Select(field => field.Column)
            .ShouldBe(CanonicalFormat.Columns.Select(column => column.Column), ignoreOrder: true);

    [Fact]
    public void White_space_does_not_make_another_mapping()
    {
        var json = MappingFile.ReadShipped("h1b")!;

        MappingFile.Read(json.Replace("\n", "\n\n", StringComparison.Ordinal)).File!.Sha256.ShouldBe(MappingFile.Read(json).File!.Sha256);
        MappingFile.Read(json.Replace("\"keep\"", "\"keepOne\"", StringComparison.Ordinal)).File!.Sha256.ShouldNotBe(MappingFile.Read(json).File!.Sha256);
    }
}
