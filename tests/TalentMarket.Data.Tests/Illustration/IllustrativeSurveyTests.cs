using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Illustration;

namespace TalentMarket.Data.Tests.Illustration;

public sealed class IllustrativeSurveyTests(PostgresFixture postgres)
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateOnly November = new(2026, 11, 22);

    [Fact]
    public async Task A_new_quarter_replaces_the_old_ones()
    {
        await using var store = await IllustratedStore.CreateAsync(postgres, None);
        await store.EnsureAsync(November, isEnabled: true);

        (await store.EnsureAsync(new DateOnly(2027, 1, 1), isEnabled: true)).ShouldBeTrue();

        await using var db = store.CreateDbContext();
        var dates = await db.SurveyEditions.Where(edition => db.Surveys.Any(survey => survey.Id == edition.SurveyId && survey.Code == "illustrative"))
            .Select(edition => edition.EffectiveDate).ToListAsync(None);
        (dates.Count, dates.Min(), dates.Max()).ShouldBe((12, new DateOnly(2023, 12, 31), new DateOnly(2026, 9, 30)));
        (await db.PayRecords.CountAsync(None)).ShouldBe(IllustrativeMarket.Organisations.Sum(organisation => organisation.Seats) * 12);
    }

    [Fact]
    public async Task Switched_off_it_leaves_nothing_but_the_trail()
    {
        await using var store = await IllustratedStore.CreateAsync(postgres, None);
        await using var db = store.CreateDbContext();
        var before = await CountsAsync(db);
        await store.EnsureAsync(November, isEnabled: true);

        (await store.EnsureAsync(November, isEnabled: false)).ShouldBeTrue();
        (await store.EnsureAsync(November, isEnabled: false)).ShouldBeFalse();

        (await CountsAsync(db)).ShouldBe(before);
        (await db.AuditEntries.OrderBy(entry => entry.Id).LastAsync(None)).Action.ShouldBe("removed");
    }

    [Fact]
    public async Task Switched_off_from_the_start_it_is_never_made()
    {
        await using var store = await IllustratedStore.CreateAsync(postgres, None);

        (await store.EnsureAsync(November, isEnabled: false)).ShouldBeFalse();

        await using var db = store.CreateDbContext();
        (await db.PayRecords.AnyAsync(None)).ShouldBeFalse();
    }

    [Fact]
    public async Task Two_programs_that_start_at_once_make_it_once()
    {
        await using var store = await IllustratedStore.CreateAsync(postgres, None);

        var changed = await Task.WhenAll(store.EnsureAsync(November, isEnabled: true), store.EnsureAsync(November, isEnabled: true));

        changed.Count(done => done).ShouldBe(1);
        await using var db = store.CreateDbContext();
        (await db.Surveys.CountAsync(survey => survey.Code == "illustrative", None)).ShouldBe(1);
    }

    private static async Task<(int, int, int, int, int, int)> CountsAsync(TalentMarketDbContext db) => (
        await db.Sources.CountAsync(None), await db.Surveys.CountAsync(None), await db.SurveyEditions.CountAsync(None),
        await db.Organisations.CountAsync(None), await db.OrganisationTiers.CountAsync(None), await db.PayRecords.CountAsync(None));
}
