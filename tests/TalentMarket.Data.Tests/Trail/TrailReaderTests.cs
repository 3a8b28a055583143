using TalentMarket.Data.Trail;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Tests.Trail;

public sealed class TrailReaderTests(PostgresFixture postgres)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData("ADA", "", "", null, null, null, "c,a")]
    [InlineData("", "signed in", "", null, null, null, "d,c")]
    [InlineData("", "", "100%", null, null, null, "b")]
    [InlineData("", "", "_", null, null, null, "")]
    [InlineData("", "", "", "2026-03-02", null, null, "d,c,b")]
    [InlineData("", "", "", "2026-03-02", "2026-03-02", null, "c,b")]
    [InlineData("", "", "", null, "9999-12-31", Outcome.Refused, "d")]
    [InlineData("ada", "saved", "", null, null, null, "a")]
    public async Task Filters_narrow_together_and_the_newest_comes_first(
        string actor, string action, string subject, string? from, string? to, Outcome? outcome, string expected)
    {
        var reader = await ReaderAsync();
        var scope = new TrailScope { Actor = actor, Action = action, Subject = subject, From = Day(from), To = Day(to), Outcome = outcome };

        var page = await reader.ReadAsync(Someone.Tester, scope, 1, 10, None);
        var all = new List<string?>();
        await foreach (var entry in await reader.ExportAsync(Someone.Tester, scope, "a part", None)) all.Add(entry.After);

        string.Join(',', page.Entries.Select(entry => entry.After)).ShouldBe(expected);
        page.Found.ShouldBe(page.Entries.Count);
        string.Join(',', all).ShouldBe(expected);
        page.Actions.ShouldBe(["saved", "signed in"]);
    }

    [Fact]
    public async Task Whoever_takes_the_trail_away_stands_in_it()
    {
        var reader = await ReaderAsync();

        await reader.ExportAsync(Someone.Tester, new TrailScope { Actor = "ada" }, "/admin/trail.csv?actor=ada", None);

        var entry = (await reader.ReadAsync(Someone.Tester, new TrailScope { Action = "exported" }, 1, 10, None)).Entries.ShouldHaveSingleItem();
        (entry.Actor, entry.Subject, entry.After, entry.Origin).ShouldBe((Someone.Tester.Name, "trail", "/admin/trail.csv?actor=ada", "command line"));
    }

    [Fact]
    public async Task Pages_follow_each_other()
    {
        var reader = await ReaderAsync();

        var page = await reader.ReadAsync(Someone.Tester, new TrailScope(), 2, 3, None);

        (page.Entries.ShouldHaveSingleItem().After, page.Found).ShouldBe(("a", 4));
    }

    [Fact]
    public async Task AZ_03_only_who_may_reads_it()
    {
        var reader = await ReaderAsync();
        var analyst = Caller.Account(Guid.NewGuid(), "an analyst", Role.Steward, Grants.Of(AnonymousAccess.Export));

        await Should.ThrowAsync<NotPermittedException>(() => reader.ReadAsync(analyst, new TrailScope(), 1, 10, None));
        await Should.ThrowAsync<NotPermittedException>(() => reader.CheckAsync(analyst, null, None));
        await Should.ThrowAsync<NotPermittedException>(() => reader.ExportAsync(analyst, new TrailScope(), "all", None));
    }

    private async Task<TrailReader> ReaderAsync()
    {
        var market = new TrailStore(await postgres.CreateDatabaseAsync(None));
        await using var db = market.CreateDbContext();
        db.Record(Entry("a", "2026-03-01T23:59:59Z", "Ada", "saved", "composite 1"));
        db.Record(Entry("b", "2026-03-02T00:00:00Z", "Bo", "saved", "100% of it"));
        db.Record(Entry("c", "2026-03-02T23:59:59Z", "ada@example.org", "signed in", "ada@example.org"));
        db.Record(Entry("d", "2026-03-03T00:00:00Z", "Bo", "signed in", "bo", Outcome.Refused));
        await db.SaveChangesAsync(None);
        return new TrailReader(market, TimeProvider.System);
    }

    private static AuditEntry Entry(string mark, string at, string actor, string action, string subject, Outcome outcome = Outcome.Done) =>
        new() { At = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture), Actor = actor, Action = action, Subject = subject, After = mark, Outcome = outcome };

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");
}
