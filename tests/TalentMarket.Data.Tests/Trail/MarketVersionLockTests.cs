using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentMarket.Data.Illustration;
using TalentMarket.Data.Tests.Surveys;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Tests.Trail;

public sealed class MarketVersionLockTests(PostgresFixture postgres)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_market_version_waits_until_the_one_before_it_is_seen()
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        await using var first = market.CreateDbContext();
        await using var transaction = await first.Database.BeginTransactionAsync(None);
        await new IllustrationTrail(first).RecordAsync(Caller.Product, "before", "after", DateTimeOffset.UnixEpoch, None);

        await using var second = market.CreateDbContext();
        await using var other = await second.Database.BeginTransactionAsync(None);
        await second.Database.ExecuteSqlAsync($"set local lock_timeout = '50ms'", None);
        var raise = () => new IllustrationTrail(second).RecordAsync(Caller.Product, "before", "after", DateTimeOffset.UnixEpoch, None);

        (await raise.ShouldThrowAsync<PostgresException>()).SqlState.ShouldBe(PostgresErrorCodes.LockNotAvailable);
    }

    [Fact]
    public async Task Publishing_a_survey_takes_the_lock()
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        await using var first = market.CreateDbContext();
        await using var transaction = await first.Database.BeginTransactionAsync(None);
        await MarketVersionLock.TakeAsync(first, None);

        await using var second = market.CreateDbContext();
        await using var other = await second.Database.BeginTransactionAsync(None);
        await second.Database.ExecuteSqlAsync($"set local lock_timeout = '50ms'", None);
        var survey = await second.Surveys.FirstAsync(None);
        var edition = await second.SurveyEditions.FirstAsync(row => row.SurveyId == survey.Id, None);
        var publish = () => TalentMarket.Data.Surveys.SurveyPublisher.PublishAsync(second, survey, edition, Caller.Console("a test"), DateTimeOffset.UnixEpoch, None);

        (await publish.ShouldThrowAsync<PostgresException>()).SqlState.ShouldBe(PostgresErrorCodes.LockNotAvailable);
    }
}
