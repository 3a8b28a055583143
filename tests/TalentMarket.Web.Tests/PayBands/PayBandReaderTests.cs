using Microsoft.EntityFrameworkCore;
using TalentMarket.Data;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Trail;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.Tests.PayBands;

[Collection(SiteFixture.Name)]
public sealed class PayBandReaderTests(SiteFixture site)
{
    private static readonly MarketScope Scope = new() { Surveys = new Selection<string>([SmallMarket.OpenSurvey]), Levels = new Selection<JobLevel>([JobLevel.L3]) };

    [Fact]
    public async Task A_question_is_answered_once_until_something_is_published()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var reader = site.Service<PayBandReader>();

        var first = await reader.AnswerAsync(Scope, cancellationToken);
        var again = await reader.AnswerAsync(Scope with { }, cancellationToken);
        await PublishAsync(cancellationToken);
        var later = await reader.AnswerAsync(Scope, cancellationToken);

        again.ShouldBeSameAs(first);
        later.ShouldNotBeSameAs(first);
        later.MarketVersion.ShouldBeGreaterThan(first.MarketVersion);
    }

    private async Task PublishAsync(CancellationToken cancellationToken)
    {
        await using var db = new TalentMarketDbContext(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket(site.ConnectionString).Options);
        db.Add(new MarketVersion { At = DateTimeOffset.UtcNow, Reason = "Something else was published" });
        await db.SaveChangesAsync(cancellationToken);
    }
}
