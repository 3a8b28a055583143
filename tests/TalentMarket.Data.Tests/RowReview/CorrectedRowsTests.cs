using TalentMarket.Domain.RowReview;
using static TalentMarket.Data.Tests.RowReview.ReviewRoom;
using static TalentMarket.Data.Tests.Someone;

namespace TalentMarket.Data.Tests.RowReview;

public sealed class CorrectedRowsTests(PostgresFixture postgres)
{
    private const string Header = "work_year,experience_level,employment_type,job_title,salary_in_usd,company_location,remote_ratio,set_aside_row,set_aside_because\n";
    private const string File = ContributedPay.OpenHeader
        + "2024,SE,FT,Machine Learning Engineer,150000,US,0\n2024,SE,FT,Machine Learning Engineer,much,US,0\n2024,XX,FT,Cook,90000,US,0\n2024,SE,FT,Cook,none,US,0\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Corrected_rows_sent_alone_enter_the_draft_they_came_from_and_the_others_keep_their_new_issues()
    {
        using var room = await ReviewRoom.OpenAsync(postgres, File, "ai-jobs", Cancellation);

        var answer = await room.BringAgainAsync(Header + "2024,SE,FT,Machine Learning Engineer,151000,US,0,3,why\n2024,SE,FT,Cook,0,US,0,4,why\n2024,SE,FT,Cook,none,US,0,99,\n", Cancellation);

        answer.Sentences.ShouldBe(
        [
            "1 of 3 rows entered the draft.",
            "Row 99 of line 4 was never set aside.",
            "Row 4, salary_in_usd: found '0', expected an amount above 0.",
        ]);
        (await room.PayAsync(Cancellation)).ShouldBe([150_000, 151_000]);
        (await room.CountsAsync(Cancellation)).ShouldBe((2, 2, 0));
        (await room.FindAsync(4, Cancellation)).Issues.ShouldHaveSingleItem().Expected.ShouldBe("an amount above 0");
        (await room.FindAsync(3, Cancellation)).Decision.ShouldBe(RowDecision.Fixed);
        (await room.TrailAsync(Cancellation)).ShouldBe(["brought 3 rows corrected to: 1 row of again.csv accepted"]);
    }

    [Fact]
    public async Task A_row_that_is_not_set_aside_any_more_is_refused_in_words()
    {
        using var room = await ReviewRoom.OpenAsync(postgres, File, "ai-jobs", Cancellation);
        const string Corrected = "2024,SE,FT,Machine Learning Engineer,151000,US,0,3,\n";
        await room.BringAgainAsync(Header + Corrected, Cancellation);

        var answer = await room.BringAgainAsync(Header + Corrected, Cancellation);

        answer.IsDone.ShouldBeFalse();
        answer.Sentences[1].ShouldStartWith($"Nothing was done with row 3: {Tester.Name} corrected it on ");
        (await room.PayAsync(Cancellation)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Of_a_row_that_stands_twice_the_first_is_taken_and_undone_both_are_as_before()
    {
        using var room = await ReviewRoom.OpenAsync(postgres, File, "ai-jobs", Cancellation);

        (await room.BringAgainAsync(Header + "2024,SE,FT,Cook,90000,US,0,4,\n2024,SE,FT,Cook,91000,US,0,4,\n", Cancellation)).Sentences[1]
            .ShouldBe("Row 4 stands in the file more than once: the first was taken.");
        (await room.CountsAsync(Cancellation)).ShouldBe((2, 2, 1));
        await room.Desk.UndoAsync(Tester, room.EditionId, Row(4), Cancellation);

        (await room.CountsAsync(Cancellation)).ShouldBe((1, 3, 0));
        (await room.FindAsync(4, Cancellation)).Issues.ShouldHaveSingleItem().Found.ShouldBe("'XX'");
    }

    [Theory]
    [InlineData("work_year,set_aside_row,set_aside_because\n2024,3,\n")]
    [InlineData(ContributedPay.OpenHeader + "2024,SE,FT,Cook,90000,US,0\n")]
    public async Task A_file_of_other_columns_is_refused_with_those_expected(string content)
    {
        using var room = await ReviewRoom.OpenAsync(postgres, File, "ai-jobs", Cancellation);

        (await room.BringAgainAsync(content, Cancellation)).Sentences.ShouldHaveSingleItem().ShouldBe(
            "The file is not one of rows set aside here: expected the columns work_year, experience_level, employment_type, job_title, salary_in_usd, company_location, remote_ratio, then set_aside_row and set_aside_because.");
    }
}
