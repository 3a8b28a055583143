using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Reference;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Reference;

public sealed class ReferenceEffectTests
{
    private static readonly ReferenceTable Table = new("things", "Things", "", true, [ReferenceColumn.Code("code") with { IsKey = true }, ReferenceColumn.Text("name")]);

    [Fact]
    public void Applied_it_gives_the_table_that_the_file_says() => Prop.ForAll(Tables().ToArbitrary(), Tables().ToArbitrary(), (before, given) =>
    {
        var effect = ReferenceEffect.Of(before, given, isWhole: true);

        var after = before.ToDictionary(row => row.Key, row => row.Cells[1]);
        foreach (var row in effect.Removed) after.Remove(row.Key);
        foreach (var row in effect.Added.Concat(effect.Changed.Select(change => change.After))) after[row.Key] = row.Cells[1];
        return after.OrderBy(pair => pair.Key).SequenceEqual(given.ToDictionary(row => row.Key, row => row.Cells[1]).OrderBy(pair => pair.Key))
            && effect.Unchanged + effect.Changed.Count + effect.Removed.Count == before.Length
            && ReferenceEffect.Of(before, given, isWhole: false).Removed.Count == 0
            && ReferenceEffect.Of(given, given, isWhole: true).IsNothing;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_apostrophe_before_what_a_spreadsheet_takes_for_a_formula_is_the_files_and_not_the_texts()
    {
        var sheet = ReferenceSheet.Read(Table, [new SurveyRow(1, ["code", "name"]), new SurveyRow(2, ["a", "'=SUM(1)"]), new SurveyRow(3, ["b", "'tis"])],
            new Dictionary<string, IReadOnlySet<string>>());

        sheet.Rows.Select(row => row.Cells[1]).ShouldBe(["=SUM(1)", "'tis"]);
    }

    private static Gen<ReferenceRow[]> Tables() =>
        from rows in Gen.Choose(0, 9).Zip(Gen.Choose(0, 2)).ListOf()
        select rows.DistinctBy(row => row.Item1).Select(row => ReferenceRow.Of(Table, [$"c{row.Item1}", $"n{row.Item2}"])).ToArray();
}
