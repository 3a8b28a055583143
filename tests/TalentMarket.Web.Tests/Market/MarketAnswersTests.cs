using Microsoft.EntityFrameworkCore;
using TalentMarket.Data;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Trail;
using TalentMarket.Web.Market;

namespace TalentMarket.Web.Tests.Market;

[Collection(SiteFixture.Name)]
public sealed class MarketAnswersTests(SiteFixture site)
{
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Finding.Quick)]
    [InlineData(Finding.Slow)]
    public async Task DU_22_Two_hundred_who_ask_at_once_share_one_search(Finding finding)
    {
        using var answers = Answers(finding);
        var searches = 0;
        var found = new TaskCompletionSource<string>();

        var asked = Enumerable.Range(0, 200).Select(_ => answers.OfAsync("pay", Search, None)).ToList();
        found.SetResult("answer");

        (await Task.WhenAll(asked)).ShouldAllBe(answer => answer == "answer");
        (await answers.OfAsync("pay", Search, None)).ShouldBe("answer");
        searches.ShouldBe(1);

        Task<string> Search(CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref searches);
            return found.Task;
        }
    }

    [Fact]
    public async Task A_publication_asks_anew()
    {
        using var answers = Answers(Finding.Quick);
        (await answers.OfAsync("pay", _ => Task.FromResult("before"), None)).ShouldBe("before");
        await using (var db = await site.Service<IDbContextFactory<TalentMarketDbContext>>().CreateDbContextAsync(None))
        {
            db.Add(new MarketVersion { At = DateTimeOffset.UtcNow, Reason = "A publication" });
            await db.SaveChangesAsync(None);
        }

        (await answers.OfAsync("pay", _ => Task.FromResult("after"), None)).ShouldBe("after");
    }

    [Fact]
    public async Task A_failure_reaches_who_asked_and_is_forgotten()
    {
        using var answers = Answers(Finding.Slow);
        await Should.ThrowAsync<TimeoutException>(() => answers.OfAsync("pay", _ => throw new TimeoutException(), None));

        (await answers.KnownAsync("pay", None)).ShouldBeNull();
        (await answers.OfAsync("pay", _ => Task.FromResult("second try"), None)).ShouldBe("second try");
    }

    [Fact]
    public async Task A_quick_search_is_given_up_when_the_last_who_asked_has_left()
    {
        using var answers = Answers(Finding.Quick);
        using var leaving = new CancellationTokenSource();
        var begun = new TaskCompletionSource<CancellationToken>();
        var asked = answers.OfAsync("pay", Search, leaving.Token);
        var searching = await begun.Task;

        await leaving.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => asked);

        searching.IsCancellationRequested.ShouldBeTrue();
        (await answers.OfAsync("pay", _ => Task.FromResult("asked again"), None)).ShouldBe("asked again");

        async Task<string> Search(CancellationToken cancellationToken)
        {
            begun.SetResult(cancellationToken);
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return "";
        }
    }

    [Fact]
    public async Task Who_stays_is_answered_though_the_first_who_asked_has_left()
    {
        using var answers = Answers(Finding.Quick);
        using var leaving = new CancellationTokenSource();
        var found = new TaskCompletionSource<string>();
        var left = answers.OfAsync("pay", found.Task.WaitAsync, leaving.Token);
        var stayed = answers.OfAsync("pay", found.Task.WaitAsync, None);

        await leaving.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => left);
        found.SetResult("answer");

        (await stayed).ShouldBe("answer");
    }

    [Fact]
    public async Task A_slow_search_goes_on_when_who_asked_has_left()
    {
        using var answers = Answers(Finding.Slow);
        using var leaving = new CancellationTokenSource();
        var found = new TaskCompletionSource<string>();
        var begun = new TaskCompletionSource();
        var asked = answers.OfAsync("pay", Search, leaving.Token);
        await begun.Task;
        await leaving.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => asked);

        found.SetResult("answer");

        (await answers.OfAsync("pay", _ => Task.FromResult("another"), None)).ShouldBe("answer");

        Task<string> Search(CancellationToken cancellationToken)
        {
            begun.SetResult();
            return found.Task;
        }
    }

    [Fact]
    public async Task Slow_searches_take_turns_and_say_when_too_many_wait()
    {
        using var answers = Answers(Finding.Slow);
        var (running, most) = (0, 0);
        var found = new TaskCompletionSource();

        var asked = Enumerable.Range(0, 21).Select(number => answers.OfAsync($"pay {number}", Search, None)).ToList();
        while (!answers.IsCrowded) await Task.Delay(1, None);
        found.SetResult();
        await Task.WhenAll(asked);

        most.ShouldBe(1);
        answers.IsCrowded.ShouldBeFalse();

        async Task<string> Search(CancellationToken cancellationToken)
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            await found.Task;
            Interlocked.Decrement(ref running);
            return "";
        }
    }

    private MarketAnswers<string> Answers(Finding finding) =>
        new(site.Service<ReferenceCatalogues>(), TimeProvider.System, capacity: 100, finding);
}
