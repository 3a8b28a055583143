using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Tests.Surveys;

public sealed class DuplicateRowsTests
{
    [Fact]
    public void A_row_repeats_when_every_cell_does()
    {
        var rows = new DuplicateRows();

        rows.Repeats(Row("a", "b")).ShouldBeFalse();
        rows.Repeats(Row("a", "b")).ShouldBeTrue();
        rows.Repeats(Row("ab", "")).ShouldBeFalse();
        rows.Repeats(Row("a", "B")).ShouldBeFalse();
        rows.Repeats(Row("a", "b", "")).ShouldBeFalse();
    }

    [Fact]
    public void Many_rows_are_told_apart_while_the_tables_grow()
    {
        var rows = new DuplicateRows();

        for (var i = 0; i < 300_000; i++) rows.Repeats(Row($"{i}")).ShouldBeFalse();
        for (var i = 0; i < 300_000; i += 7) rows.Repeats(Row($"{i}")).ShouldBeTrue();
    }

    private static SurveyRow Row(params string[] cells) => new(2, cells);
}
