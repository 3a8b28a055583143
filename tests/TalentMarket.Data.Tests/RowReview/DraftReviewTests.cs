using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Tests.Surveys;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Tests.RowReview;

public sealed class DraftReviewTests(PostgresFixture postgres)
{
    // docs/methodology.md, "Rows out of the ordinary": PayOutlierTests computes z = -9.62 of 12,000 by hand.
    private static readonly int[] Example = [12_000, 100_000, 110_000, 120_000, 130_000, 140_000, 150_000, 160_000, 170_000];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_open_row_far_from_others_is_flagged_with_a_proposal_and_stays()
    {
        using var market = await ImportMarket.CreateAsync(postgres, Cancellation);

        var account = await market.AcceptAsync(market.WriteFile("pay.csv", ContributedPay.Open(Example)), "ai-jobs", "pay", Cancellation);

        (account.Accepted, account.Quarantined).ShouldBe((9, 0));
        await using var db = market.CreateDbContext();
        var flags = await db.RowFlags.OrderBy(flag => flag.Kind).ToListAsync(Cancellation);
        flags.Select(flag => $"{flag.RowNumber} {flag.Kind} {flag.Column}: {flag.Found}, expected {flag.Expected}. {flag.Proposal}").ShouldBe(
        [
            "2 LowBase salary_in_usd: 12,000 USD, expected at least 40,000 US dollars a year. ",
            "2 LowOutlier salary_in_usd: 12,000 USD, expected near 130,000 USD, the middle of 9 like it (ml-engineer, L3); it is 9.6 robust deviations below. "
                + "Looks like a monthly amount: times 12 = 144,000",
        ]);
        var row = await db.ReviewRows.SingleAsync(Cancellation);
        (row.RowNumber, row.IsInDraft, row.Decision).ShouldBe((2, true, null));
        row.Cells.ShouldBe(["2024", "SE", "FT", "Machine Learning Engineer", "12000", "US", "0"]);
    }

    [Fact]
    public async Task A_contributed_row_beyond_six_waits_outside_the_draft()
    {
        using var market = await ImportMarket.CreateAsync(postgres, Cancellation);
        var pay = Example.Select(amount => amount == 12_000 ? 15_000 : amount).ToArray();

        var account = await market.AcceptAsync(market.WriteFile("pay.csv", ContributedPay.Confidential(pay)), "canonical", "contributed", Cancellation);

        (account.Accepted, account.Quarantined).ShouldBe((8, 1));
        account.Issues.ShouldHaveSingleItem().ShouldStartWith("Row 2, base_annual: found 15,000 USD, expected near 130,000 USD, the middle of 9 like it (ml-engineer, L3)");
        await using var db = market.CreateDbContext();
        var row = await db.ReviewRows.SingleAsync(Cancellation);
        (row.RowNumber, row.IsInDraft, row.WasInDraft).ShouldBe((2, false, false));
        (await db.PayRecords.CountAsync(record => record.RowNumber == 2 && record.BaseSalary == 15_000, Cancellation)).ShouldBe(0);
        var upload = await db.Uploads.SingleAsync(Cancellation);
        (upload.RowsRead, upload.RowsAccepted, upload.RowsQuarantined).ShouldBe((9, 8, 1));
        (await db.RowFlags.CountAsync(flag => flag.Kind == FlagKind.LowOutlier, Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task The_upper_tail_of_frontier_labs_goes_to_review_and_not_to_the_bin()
    {
        using var market = await ImportMarket.CreateAsync(postgres, Cancellation);
        await using (var db = market.CreateDbContext())
        {
            var source = await db.Sources.FirstAsync(Cancellation);
            for (var i = 1; i <= 9; i++)
            {
                var lab = db.Add(new Organisation { Code = $"contributor/k{i}", Name = $"K{i}", Kind = OrganisationKind.Contributor }).Entity;
                await db.SaveChangesAsync(Cancellation);
                db.Add(new OrganisationTier { OrganisationId = lab.Id, EffectiveFrom = new DateOnly(2015, 1, 1), Tier = TalentTier.FrontierLab, SourceId = source.Id });
            }

            await db.SaveChangesAsync(Cancellation);
        }

        var account = await market.AcceptAsync(
            market.WriteFile("pay.csv", ContributedPay.Confidential([100_000, 110_000, 120_000, 130_000, 140_000, 150_000, 160_000, 170_000, 2_900_000])), "canonical", "contributed", Cancellation);

        (account.Accepted, account.Quarantined).ShouldBe((9, 0));
        await using var read = market.CreateDbContext();
        (await read.RowFlags.SingleAsync(flag => flag.Kind == FlagKind.HighOutlier, Cancellation)).Expected.ShouldContain("(ml-engineer, L3, frontier-lab)");
    }

    [Theory]
    [InlineData(13)]
    [InlineData(14)]
    public async Task The_database_and_the_formula_flag_the_same_rows(int seed)
    {
        var random = new Random(seed);
        using var market = await ImportMarket.CreateAsync(postgres, Cancellation);
        // With repeated amounts the scale falls back on quartiles, and on the mean deviation.
        var pay = Enumerable.Range(0, 200).Select(i => i % 20 == 0 ? random.Next(50_000, 900_000) : 150_000 + (seed == 13 ? random.Next(0, 40) * 1_000 : i % 40 == 1 ? 1_000 : 0)).ToArray();

        await market.AcceptAsync(market.WriteFile("pay.csv", ContributedPay.Open(pay)), "ai-jobs", "pay", Cancellation);

        var logPay = pay.Select(amount => Math.Log(amount)).ToArray();
        var score = RobustScore.Of([.. logPay.Order()]);
        var expected = Enumerable.Range(0, pay.Length).Where(i => Math.Abs(score.Of(logPay[i])) > RobustScore.Flag).Select(i => i + 2);
        await using var db = market.CreateDbContext();
        (await db.RowFlags.Where(flag => flag.Kind == FlagKind.LowOutlier || flag.Kind == FlagKind.HighOutlier).Select(flag => flag.RowNumber).Order().ToListAsync(Cancellation))
            .ShouldBe(expected);
    }

    [Fact]
    public async Task Seven_like_each_other_judge_nobody()
    {
        using var market = await ImportMarket.CreateAsync(postgres, Cancellation);

        await market.AcceptAsync(market.WriteFile("pay.csv", ContributedPay.Open([.. Example.Skip(3), 9_000_000])), "ai-jobs", "pay", Cancellation);

        await using var db = market.CreateDbContext();
        (await db.RowFlags.CountAsync(flag => flag.Kind == FlagKind.HighOutlier, Cancellation)).ShouldBe(0);
    }

    [Fact]
    public async Task The_profile_says_what_the_file_holds()
    {
        using var market = await ImportMarket.CreateAsync(postgres, Cancellation);

        await market.AcceptAsync(market.WriteFile("pay.csv", ContributedPay.Open([.. Example, 170_000])), "ai-jobs", "pay", Cancellation);

        await using var db = market.CreateDbContext();
        var profile = JsonSerializer.Deserialize<FileProfile>((await db.Uploads.SingleAsync(Cancellation)).Profile!)!;
        (profile.Rows, profile.Repeated, profile.Accepted).ShouldBe((10, 1, 10));
        profile.Columns.Select(column => column.Distinct).ShouldBe([1, 1, 1, 1, 9, 1, 1]);
        var pay = profile.Numbers.ShouldHaveSingleItem();
        // By hand: the fifth and sixth of ten are 130,000 and 140,000.
        (pay.Column, pay.Unit, pay.Rows, pay.Smallest, pay.Median, pay.Largest).ShouldBe(("salary_in_usd", "USD", 10, 12_000, 135_000, 170_000));
        pay.Bars.Sum().ShouldBe(10);
        pay.Bars[^1].ShouldBe(2);
        profile.Responses.Select(rate => rate.Rows).ShouldBe([10, 0, 0, 0, 0]);
        profile.Flags.ShouldBe([new FlagCount(FlagKind.LowBase, 1, 1), new FlagCount(FlagKind.LowOutlier, 1, 1)]);
        // By hand: the middle of ten is 135,000, without 12,000 that of nine is 140,000.
        var effect = profile.Effects.ShouldHaveSingleItem();
        (effect.Job, effect.Level, effect.Rows, effect.Flagged).ShouldBe(("ml-engineer", "L3", 10, 1));
        effect.MoveRate.ShouldBe(135_000.0 / 140_000 - 1, 1e-9);
        effect.Without.ToString("N0", CultureInfo.InvariantCulture).ShouldBe("140,000");
    }
}
