using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.RowReview;

public sealed class FileTallyTests
{
    [Fact]
    public void Cells_are_counted_by_column_as_filled_missing_and_different()
    {
        var tally = new FileTally(["title", "level"], new HashSet<string> { "n/a" }, _ => true);
        foreach (var (row, cells) in new string[][] { ["A", "SE"], ["B", "SE"], ["A", "n/a"], ["A", " "], ["B"] }.Index()) tally.Add(new SurveyRow(row + 2, cells));

        var (title, level) = (tally.Columns[0], tally.Columns[1]);
        (title.Filled, title.Missing, title.Distinct, title.IsDistinctMore).ShouldBe((5, 0, 2, false));
        title.Frequent.ShouldBe([new ValueCount("A", 3), new ValueCount("B", 2)]);
        (level.Filled, level.Missing, level.Distinct).ShouldBe((2, 3, 1));
    }

    [Fact]
    public void Of_a_column_of_a_million_numbers_two_thousand_are_told_apart_and_those_exactly()
    {
        var tally = new FileTally(["id"], new HashSet<string>(), _ => true);
        tally.Add(new SurveyRow(2, ["often"]));
        for (var row = 0; row < 5_000; row++) tally.Add(new SurveyRow(row + 3, [row % 2 == 0 ? "often" : $"{row}"]));

        var column = tally.Columns[0];
        (column.Filled, column.Distinct, column.IsDistinctMore).ShouldBe((5_001, 2_000, true));
        column.Frequent.ShouldBe([new ValueCount("often", 2_501)]);
    }

    [Fact]
    public void UP_21_of_what_says_who_a_person_is_nothing_is_shown()
    {
        var tally = new FileTally(["title", "Employee name", "remark"], new HashSet<string>(), column => column == 0);
        for (var row = 2; row < 6; row++) tally.Add(new SurveyRow(row, ["A", "Jane Doe", row < 4 ? "ask jane.doe@example.org" : "none"]));

        tally.Columns.Select(column => column.Frequent.Count).ShouldBe([1, 0, 0]);
        tally.Columns.Select(column => column.Filled).ShouldBe([4, 4, 4]);
    }
}
