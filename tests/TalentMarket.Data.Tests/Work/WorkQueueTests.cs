using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Tests.Surveys;
using TalentMarket.Data.Work;
using static TalentMarket.Data.Tests.Someone;

namespace TalentMarket.Data.Tests.Work;

public sealed class WorkQueueTests(PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_workers_never_hold_one_item()
    {
        using var market = await ImportMarket.CreateAsync(postgres, Cancellation);
        const int Items = 200;
        await using (var db = market.CreateDbContext())
            for (var i = 0; i < Items; i++) await AddAsync(db, Guid.CreateVersion7());

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(async worker =>
        {
            var mine = new List<Guid>();
            await using var db = market.CreateDbContext();
            while (await WorkQueue.TakeAsync(db, $"worker {worker}", Cancellation) is { } item) mine.Add(item.Id);
            return mine;
        }));

        taken.SelectMany(mine => mine).Distinct().Count().ShouldBe(Items);
        taken.Sum(mine => mine.Count).ShouldBe(Items);
    }

    [Fact]
    public async Task What_is_asked_for_twice_is_done_once()
    {
        using var market = await ImportMarket.CreateAsync(postgres, Cancellation);
        await using var db = market.CreateDbContext();
        var subject = Guid.CreateVersion7();

        (await AddAsync(db, subject)).ShouldBeTrue();
        (await AddAsync(db, subject)).ShouldBeFalse();
        var item = await WorkQueue.TakeAsync(db, "one", Cancellation);
        (await AddAsync(db, subject)).ShouldBeFalse();
        (await WorkQueue.EndAsync(db, item!, WorkState.Done, Cancellation)).ShouldBeTrue();
        (await AddAsync(db, subject)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_lost_lease_is_taken_over_and_its_first_holder_can_end_nothing()
    {
        using var market = await ImportMarket.CreateAsync(postgres, Cancellation);
        await using var db = market.CreateDbContext();
        await AddAsync(db, Guid.CreateVersion7());
        var first = (await WorkQueue.TakeAsync(db, "first", Cancellation))!;
        (await WorkQueue.TakeAsync(db, "second", Cancellation)).ShouldBeNull();

        await LoseLeaseAsync(db);
        var second = (await WorkQueue.TakeAsync(db, "second", Cancellation))!;

        second.Id.ShouldBe(first.Id);
        second.Attempts.ShouldBe(2);
        (await WorkQueue.RenewAsync(db, first, 1, 1, Cancellation)).ShouldBe(Hold.Lost);
        (await WorkQueue.EndAsync(db, first, WorkState.Done, Cancellation)).ShouldBeFalse();
        (await WorkQueue.RenewAsync(db, second, 7, 70, Cancellation)).ShouldBe(Hold.Kept);
        (await WorkQueue.EndAsync(db, second, WorkState.Done, Cancellation)).ShouldBeTrue();
        var ended = await db.WorkItems.AsNoTracking().SingleAsync(Cancellation);
        (ended.State, ended.RowsRead, ended.LeasedBy).ShouldBe((WorkState.Done, 7, null));
    }

    [Fact]
    public async Task What_breaks_off_five_times_is_given_up()
    {
        using var market = await ImportMarket.CreateAsync(postgres, Cancellation);
        await using var db = market.CreateDbContext();
        await AddAsync(db, Guid.CreateVersion7());
        for (var attempt = 1; attempt <= WorkQueue.MostAttempts; attempt++)
        {
            (await WorkQueue.GivenUpAsync(db, Cancellation)).ShouldBeEmpty();
            (await WorkQueue.TakeAsync(db, "unlucky", Cancellation)).ShouldNotBeNull();
            await LoseLeaseAsync(db);
        }

        (await WorkQueue.TakeAsync(db, "next", Cancellation)).ShouldBeNull();
        (await WorkQueue.GivenUpAsync(db, Cancellation)).ShouldHaveSingleItem().State.ShouldBe(WorkState.Failed);
    }

    [Fact]
    public async Task What_waits_is_cancelled_at_once_and_what_runs_is_asked_to_stop()
    {
        using var market = await ImportMarket.CreateAsync(postgres, Cancellation);
        await using var db = market.CreateDbContext();
        var (waiting, running) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await AddAsync(db, running);
        var item = (await WorkQueue.TakeAsync(db, "one", Cancellation))!;
        await AddAsync(db, waiting);

        (await WorkQueue.AskToCancelAsync(db, WorkKind.CheckDelivery, waiting, Cancellation)).ShouldBe(CancelAnswer.Cancelled);
        (await WorkQueue.AskToCancelAsync(db, WorkKind.CheckDelivery, running, Cancellation)).ShouldBe(CancelAnswer.Asked);

        (await WorkQueue.RenewAsync(db, item, 0, 0, Cancellation)).ShouldBe(Hold.CancelAsked);
        (await WorkQueue.EndAsync(db, item, WorkState.Cancelled, Cancellation)).ShouldBeTrue();
        (await WorkQueue.AskToCancelAsync(db, WorkKind.CheckDelivery, running, Cancellation)).ShouldBe(CancelAnswer.HasEnded);
        (await WorkQueue.TakeAsync(db, "two", Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task What_is_laid_back_counts_as_not_tried()
    {
        using var market = await ImportMarket.CreateAsync(postgres, Cancellation);
        await using var db = market.CreateDbContext();
        await AddAsync(db, Guid.CreateVersion7());
        var first = (await WorkQueue.TakeAsync(db, "leaving", Cancellation))!;

        await WorkQueue.ReleaseAsync(db, first, Cancellation);

        (await WorkQueue.TakeAsync(db, "next", Cancellation))!.Attempts.ShouldBe(1);
    }

    private static Task<bool> AddAsync(TalentMarketDbContext db, Guid subject) =>
        WorkQueue.AddAsync(db, Tester, WorkKind.CheckDelivery, subject, DateTimeOffset.UtcNow, Cancellation);

    private static Task<int> LoseLeaseAsync(TalentMarketDbContext db) =>
        db.Database.ExecuteSqlAsync($"update work_item set leased_until = clock_timestamp() - interval '1 second'", Cancellation);
}
