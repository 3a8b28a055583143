using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Surveys;
using static TalentMarket.Data.Tests.RowReview.ReviewRoom;
using static TalentMarket.Data.Tests.Someone;

namespace TalentMarket.Data.Tests.RowReview;

public sealed class RowDeskTests(PostgresFixture postgres)
{
    private static readonly int[] Pay = [12_000, 100_000, 110_000, 120_000, 130_000, 140_000, 150_000, 160_000, 170_000];
    private static readonly decimal[] AsChecked = [.. Pay];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_proposed_factor_is_taken_and_taken_back()
    {
        using var room = await OpenAsync(ContributedPay.Open(Pay));

        var answer = await room.Desk.DecideAsync(Tester, room.EditionId, All(FlagKind.LowOutlier), RowDecision.FactorTaken, null, Cancellation);

        answer.Sentences.ShouldBe(["1 row multiplied as proposed."]);
        (await room.PayAsync(Cancellation)).ShouldBe([144_000, .. AsChecked[1..]]);
        var row = await room.FindAsync(2, Cancellation);
        (row.Decision, row.Factor, row.DecidedBy).ShouldBe((RowDecision.FactorTaken, PayFactor.Times12, Tester.Name));
        (await room.Desk.UndoAsync(Tester, room.EditionId, Row(2), Cancellation)).Sentences.ShouldBe(["1 row back as the check found it."]);
        (await room.PayAsync(Cancellation)).ShouldBe(AsChecked);
        (await room.FindAsync(2, Cancellation)).Decision.ShouldBeNull();
        (await room.TrailAsync(Cancellation)).ShouldBe(["took the proposed factor of 1 row of: row 2", "took back what was decided on 1 row of: row 2"]);
    }

    [Fact]
    public async Task A_rejected_row_leaves_the_draft_with_its_reason_and_comes_back()
    {
        using var room = await OpenAsync(ContributedPay.Open(Pay) + "2024,SE,FT,Cook,1,US,0\n");
        (await room.CountsAsync(Cancellation)).ShouldBe((10, 0, 1));

        (await room.Desk.DecideAsync(Tester, room.EditionId, Row(2, 11), RowDecision.Rejected, " ", Cancellation)).Sentences.ShouldBe(["Say why: the reason stays beside the row."]);
        var answer = await room.Desk.DecideAsync(Tester, room.EditionId, All(FlagKind.LowBase), RowDecision.Rejected, "Not pay for a year.", Cancellation);

        answer.Sentences.ShouldBe(["2 rows rejected."]);
        (await room.PayAsync(Cancellation)).ShouldBe(AsChecked[1..]);
        (await room.CountsAsync(Cancellation)).ShouldBe((8, 2, 0));
        (await room.FindAsync(11, Cancellation)).Reason.ShouldBe("Not pay for a year.");
        await room.Desk.UndoAsync(Tester, room.EditionId, Row(2, 11), Cancellation);
        (await room.PayAsync(Cancellation)).ShouldBe([.. AsChecked, 1]);
        (await room.CountsAsync(Cancellation)).ShouldBe((10, 0, 1));
    }

    [Fact]
    public async Task A_flagged_row_is_answered_and_stays_as_it_is()
    {
        using var room = await OpenAsync(ContributedPay.Open(Pay));

        (await room.Desk.DecideAsync(Tester, room.EditionId, Row(2), RowDecision.Accepted, null, Cancellation)).Sentences.ShouldBe(["1 row accepted as the file has them."]);

        (await room.PayAsync(Cancellation)).ShouldBe(AsChecked);
        (await room.Reader.ReadAsync(Tester, room.EditionId, ReviewScope.Open, 1, 50, Cancellation))!.Total.ShouldBe(0);
    }

    [Fact]
    public async Task A_corrected_row_enters_the_draft_or_shows_its_new_issues()
    {
        using var room = await OpenAsync(ContributedPay.Open([.. Pay[1..]]) + "2024,SE,FT,Machine Learning Engineer,much,US,0\n");

        var wrong = await room.Desk.FixAsync(Tester, room.EditionId, 10, ["2024", "XX", "FT", "Machine Learning Engineer", "125000", "US", "0"], Cancellation);
        wrong.IsDone.ShouldBeFalse();
        wrong.Issues.ShouldHaveSingleItem().ToString().ShouldBe("Row 10, experience_level: found 'XX', expected one of EN, MI, SE, EX.");
        (await room.CountsAsync(Cancellation)).ShouldBe((8, 1, 0));

        (await room.Desk.FixAsync(Tester, room.EditionId, 10, ["2024", "SE", "FT", "Machine Learning Engineer", "125000", "US", "0"], Cancellation))
            .Sentences.ShouldBe(["Row 10 is corrected, and in the draft."]);
        (await room.PayAsync(Cancellation))[^1].ShouldBe(125_000);
        (await room.CountsAsync(Cancellation)).ShouldBe((9, 0, 0));
        (await room.FindAsync(10, Cancellation)).IsChanged.ShouldBeTrue();

        await room.Desk.UndoAsync(Tester, room.EditionId, Row(10), Cancellation);
        var row = await room.FindAsync(10, Cancellation);
        (row.IsInDraft, row.IsChanged, row.Cells[4]).ShouldBe((false, false, "much"));
        row.Issues.ShouldHaveSingleItem().Found.ShouldBe("'much'");
        (await room.CountsAsync(Cancellation)).ShouldBe((8, 1, 0));
        (await room.TrailAsync(Cancellation))[0].ShouldBe("corrected: row 10");
    }

    [Fact]
    public async Task A_corrected_row_that_is_out_of_the_ordinary_waits_for_a_decision()
    {
        using var room = await OpenAsync(ContributedPay.Open([.. Pay[1..]]) + "2024,SE,FT,Machine Learning Engineer,much,US,0\n");

        (await room.Desk.FixAsync(Tester, room.EditionId, 10, ["2024", "SE", "FT", "Machine Learning Engineer", "12000", "US", "0"], Cancellation))
            .Sentences.ShouldBe(["Row 10 is corrected and in the draft, where it is out of the ordinary: it waits for a decision."]);

        var row = await room.FindAsync(10, Cancellation);
        (row.IsInDraft, row.Decision, row.ProposedFactor).ShouldBe((true, null, PayFactor.Times12));
        row.Flags.Select(flag => flag.Kind).ShouldBe([FlagKind.LowBase, FlagKind.LowOutlier]);
        (await room.Desk.DecideAsync(Tester, room.EditionId, All(FlagKind.LowOutlier), RowDecision.FactorTaken, null, Cancellation)).IsDone.ShouldBeTrue();
        (await room.PayAsync(Cancellation))[^1].ShouldBe(144_000);
    }

    [Fact]
    public async Task Accepting_lets_a_far_contributed_row_in_and_no_row_that_breaks_a_rule()
    {
        using var room = await OpenAsync(ContributedPay.Confidential([15_000, .. Pay[1..], 14_999]), "canonical");
        (await room.CountsAsync(Cancellation)).ShouldBe((8, 2, 0));

        var answer = await room.Desk.DecideAsync(
            Tester, room.EditionId, new(ReviewScope.Open with { IsInDraft = false }, null), RowDecision.Accepted, null, Cancellation);

        answer.Sentences.ShouldBe(["1 row accepted as the file has them.", "1 row broke a rule of the format and stayed set aside: correct them, or reject them."]);
        (await room.CountsAsync(Cancellation)).ShouldBe((9, 1, 0));
        (await room.PayAsync(Cancellation))[0].ShouldBe(15_000);
        await room.Desk.UndoAsync(Tester, room.EditionId, Row(2), Cancellation);
        (await room.CountsAsync(Cancellation)).ShouldBe((8, 2, 0));
    }

    [Fact]
    public async Task DU_06_of_two_who_decide_on_the_same_row_the_second_is_told_what_the_first_did()
    {
        using var room = await OpenAsync(ContributedPay.Open(Pay));

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => room.Desk.DecideAsync(
            Tester, room.EditionId, Row(2), i % 2 == 0 ? RowDecision.Rejected : RowDecision.Accepted, "A test.", Cancellation)));

        answers.Count(answer => answer.IsDone).ShouldBe(1);
        answers.Where(answer => !answer.IsDone).ShouldAllBe(answer => answer.Sentences[0].StartsWith($"Nothing was done with row 2: {Tester.Name} ", StringComparison.Ordinal));
        (await room.TrailAsync(Cancellation)).Count.ShouldBe(1);
        await room.CountsAsync(Cancellation);
    }

    [Fact]
    public async Task Rows_of_a_published_edition_are_not_decided_on()
    {
        using var room = await OpenAsync(ContributedPay.Open(Pay));
        await using (var db = room.Market.CreateDbContext())
            await db.SurveyEditions.Where(row => row.Id == room.EditionId).ExecuteUpdateAsync(set => set.SetProperty(row => row.Status, EditionStatus.Published), Cancellation);

        (await room.Desk.DecideAsync(Tester, room.EditionId, Row(2), RowDecision.Accepted, null, Cancellation)).Sentences
            .ShouldBe(["Nothing was done: the edition is Published now, and the rows of a draft alone are decided on."]);
    }

    private Task<ReviewRoom> OpenAsync(string file, string mapping = "ai-jobs") => ReviewRoom.OpenAsync(postgres, file, mapping, Cancellation);
}
