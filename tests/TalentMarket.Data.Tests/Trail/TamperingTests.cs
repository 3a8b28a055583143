using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Database;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Tests.Trail;

/// <summary>Edits by a superuser, whom no right keeps from them.</summary>
public sealed class TamperingTests(PostgresFixture postgres)
{
    private const int Entries = 60;
    private const int Edits = 1_000;

    private static readonly CancellationToken None = CancellationToken.None;

    // Each changes one thing of the entry numbered @n (the other is @m, above it) and names what no longer fits.
    private static readonly (string What, string Sql, Func<long, long, long> FirstUnfit)[] Kinds =
    [
        ("actor", "update audit_entry set actor = actor || 'x' where id = @n", (n, _) => n),
        ("action", "update audit_entry set action = 'retired' where id = @n", (n, _) => n),
        ("subject", "update audit_entry set subject = 'another' where id = @n", (n, _) => n),
        ("before", "update audit_entry set before = coalesce(before || 'x', '') where id = @n", (n, _) => n),
        ("after", "update audit_entry set after = null where id = @n", (n, _) => n),
        ("origin", "update audit_entry set origin = '10.0.0.1' where id = @n", (n, _) => n),
        ("outcome", "update audit_entry set outcome = 1 - outcome where id = @n", (n, _) => n),
        ("time", "update audit_entry set at = at + interval '1 microsecond' where id = @n", (n, _) => n),
        ("id", "update audit_entry set id = id + 100000 where id = @n", (n, _) => n),
        ("deletion", "delete from audit_entry where id = @n", (n, _) => n),
        ("order", "update audit_entry set id = case id when @n then -@m when @m then -@n end where id in (@n, @m); update audit_entry set id = -id where id < 0", (n, _) => n),
        ("text moved to the next field", "update audit_entry set actor = left(actor, -1), action = right(actor, 1) || action where id = @n", (n, _) => n),
        ("hash", "update audit_link set hash = set_byte(hash, 7, get_byte(hash, 7) # 1) where entry_id = @n", (n, _) => n),
        ("hash made anew", "update audit_entry set actor = 'x' where id = @n; update audit_link l set hash = p.hash from audit_link p where l.entry_id = @n and p.number = l.number + 1", (n, _) => n),
        ("link", "delete from audit_link where entry_id = @n", (n, _) => n + 1),
        ("entry and link", "delete from audit_entry where id = @n; delete from audit_link where entry_id = @n", (n, _) => n + 1),
        ("order of links", "update audit_link set entry_id = -entry_id where entry_id in (@n, @m); update audit_link set entry_id = case entry_id when -@n then @m else @n end where entry_id in (-@n, -@m)", (_, m) => m),
        ("entry beside the chain", "alter table audit_entry disable trigger user; insert into audit_entry (id, at, actor, action, subject) values (500000 + @n, now(), 'x', 'x', 'x')", (n, _) => 500_000 + n),
    ];

    [Fact]
    public async Task LG_3_each_of_a_thousand_edits_by_a_superuser_is_found_at_its_entry()
    {
        var database = await postgres.CreateDatabaseAsync(None);
        await using var db = new TalentMarketDbContext(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket(database).Options);
        for (var i = 1; i <= Entries; i++)
            db.Record(new AuditEntry
            {
                At = DateTimeOffset.UnixEpoch.AddDays(i), Actor = $"person {i % 7}", Action = "saved", Subject = $"thing {i}", Before = i % 3 == 0 ? null : "old", After = "new",
            });
        await db.SaveChangesAsync(None);
        (await TrailChain.CheckAsync(db, null, None)).ShouldBeOfType<TrailVerdict.Whole>().Entries.ShouldBe(Entries);
        var ids = await db.AuditLinks.OrderBy(link => link.Number).Select(link => link.EntryId).ToListAsync(None);
        var random = new Random(3);

        for (var edit = 0; edit < Edits; edit++)
        {
            var (what, sql, firstUnfit) = Kinds[edit % Kinds.Length];
            // Below the last: what follows the last is no entry to name.
            var n = random.Next(0, Entries - 2);
            var m = random.Next(n + 1, Entries - 1);
            await using var transaction = await db.Database.BeginTransactionAsync(None);
            await db.Database.ExecuteSqlRawAsync(sql.Replace("@n", $"{ids[n]}", StringComparison.Ordinal).Replace("@m", $"{ids[m]}", StringComparison.Ordinal), None);

            var broken = (await TrailChain.CheckAsync(db, null, None)).ShouldBeOfType<TrailVerdict.Broken>($"{what} of {ids[n]}, {ids[m]}");

            broken.EntryId.ShouldBe(firstUnfit(ids[n], ids[m]), $"{what} of {ids[n]}, {ids[m]}");
            await transaction.RollbackAsync(None);
        }
    }

    [Theory]
    [InlineData("delete from audit_entry where id = (select max(id) from audit_entry)")]
    [InlineData("delete from audit_link where number = (select max(number) from audit_link)")]
    public async Task LG_3_the_last_entry_is_missed_too(string sql)
    {
        var database = await postgres.CreateDatabaseAsync(None);
        await using var db = new TalentMarketDbContext(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket(database).Options);
        for (var i = 0; i < 2; i++) db.Record(new AuditEntry { At = DateTimeOffset.UnixEpoch, Actor = "a test", Action = "saved", Subject = "a thing" });
        await db.SaveChangesAsync(None);
        var last = await db.AuditEntries.MaxAsync(entry => entry.Id, None);

        await db.Database.ExecuteSqlRawAsync(sql, None);

        (await TrailChain.CheckAsync(db, null, None)).ShouldBeOfType<TrailVerdict.Broken>().EntryId.ShouldBe(last);
    }
}
