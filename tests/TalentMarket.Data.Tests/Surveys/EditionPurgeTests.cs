using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TalentMarket.Data.Deliveries;
using TalentMarket.Data.RowReview;
using TalentMarket.Data.Surveys;
using TalentMarket.Data.Tests.Deliveries;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Titles;
using static TalentMarket.Data.Tests.Someone;

namespace TalentMarket.Data.Tests.Surveys;

public sealed class EditionPurgeTests(PostgresFixture postgres)
{
    private const string Canary = "Xylotomous";
    private const string Reason = "The contract ended.";

    private const string Mapping = """
        {"format":1,"survey":{"class":"open","name":"Pay","publisher":"P","address":"https://example.org/pay","licence":"CC0"},"file":{},
         "fields":{"title":{"column":"title"},"organisation":{"column":"employer"},"baseSalary":{"column":"pay"},"currency":{"constant":"USD"},
         "observationKind":{"constant":"incumbent"},"evidenceGrade":{"constant":"C"},"effectiveDate":{"column":"date"}}}
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task DU_09_what_is_purged_is_in_no_table_and_no_file_and_the_trail_says_why()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation);
        var edition = await DraftAsync(room, $"title,employer,pay,date\n{Canary} Engineer,{Canary} Labs,120000,2024-01-31\nWizard,{Canary} Works,{Canary},2024-01-31\nScientist,Kept and Sons,1000,2024-01-31\n");
        await DraftAsync(room, "title,employer,pay,date\nScientist,Kept and Sons,110000,2024-02-28\n");
        (await room.Market.TablesWithAsync(Canary, Cancellation)).ShouldNotBeEmpty();

        (await Purge(room).RunAsync(Tester, edition, "pay", Reason, Cancellation)).ShouldBeNull();

        (await room.Market.TablesWithAsync(Canary, Cancellation)).ShouldBeEmpty();
        Directory.EnumerateFiles(room.Path).Where(file => File.ReadAllText(file).Contains(Canary, StringComparison.Ordinal)).ShouldBeEmpty();
        await using var db = room.Market.CreateDbContext();
        (await db.Organisations.CountAsync(one => one.Name == "Kept and Sons", Cancellation)).ShouldBe(1);
        (await db.SurveyEditions.SingleAsync(row => row.Id == edition, Cancellation)).Status.ShouldBe(EditionStatus.Purged);
        var entry = await db.AuditEntries.SingleAsync(row => row.Action == "purged", Cancellation);
        entry.After!.ShouldStartWith("2 rows, SHA-256 ");
        entry.After.ShouldEndWith($", because: {Reason}");
    }

    [Fact]
    public async Task DU_09_what_was_decided_on_titles_goes_with_the_last_file_of_the_survey()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation);
        var first = await DraftAsync(room, $"title,employer,pay,date\n{Canary} Engineer,Kept and Sons,120000,2024-01-31\n");
        var second = await DraftAsync(room, "title,employer,pay,date\nScientist,Kept and Sons,110000,2024-02-28\n");
        await using var db = room.Market.CreateDbContext();
        var survey = await db.Surveys.SingleAsync(row => row.Code == "pay", Cancellation);
        db.TitleDecisions.Add(new TitleDecision { SurveyId = survey.Id, NormalisedTitle = TitleDecision.KeyOf($"{Canary} Engineer"), DecidedBy = "tester", DecidedAt = DateTimeOffset.UtcNow });
        await db.SaveChangesAsync(Cancellation);

        (await Purge(room).RunAsync(Tester, first, "pay", Reason, Cancellation)).ShouldBeNull();
        (await db.TitleDecisions.CountAsync(Cancellation)).ShouldBe(1);
        (await Purge(room).RunAsync(Tester, second, "pay", Reason, Cancellation)).ShouldBeNull();

        (await room.Market.TablesWithAsync(Canary, Cancellation)).ShouldBeEmpty();
    }

    // Somebody corrects a row of the draft in the very moment: what they store goes as well.
    [Fact]
    public async Task Who_purges_waits_for_what_is_decided_on_the_draft()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation);
        var edition = await DraftAsync(room, "title,employer,pay,date\nScientist,Kept and Sons,110000,2024-02-28\n");
        await using var other = room.Market.CreateDbContext();
        await using var deciding = await other.Database.BeginTransactionAsync(Cancellation);
        (await HeldDraft.TakeAsync(other, edition, Cancellation)).Draft.ShouldNotBeNull();
        await other.Database.ExecuteSqlAsync($"update pay_record set title = {Canary} where edition_id = {edition}", Cancellation);
        await other.Database.ExecuteSqlAsync($"""
            insert into pay_record overriding system value select (jsonb_populate_record(null::pay_record, to_jsonb(r) || jsonb_build_object('id', r.id + 1000000, 'row_number', 3))).* from pay_record r where edition_id = {edition}
            """, Cancellation);

        var purging = Purge(room).RunAsync(Tester, edition, "pay", Reason, Cancellation);
        await Waiting.ForLocksAsync(room.Market, 1, Cancellation);
        await deciding.CommitAsync(Cancellation);

        (await purging).ShouldBeNull();
        (await room.Market.TablesWithAsync(Canary, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_published_or_mistyped_or_without_a_reason_is_not_purged()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation);
        var edition = await DraftAsync(room, "title,employer,pay,date\nScientist,Kept and Sons,110000,2024-02-28\n");
        var desk = new EditionDesk(room.Market, Options.Create(new DeliveryOptions { SecondPerson = false }), TimeProvider.System);

        (await Purge(room).RunAsync(Tester, edition, "pay", " ", Cancellation)).ShouldBe("Say why: the reason stands in the trail, where the rows were.");
        (await Purge(room).RunAsync(Tester, edition, "pya", Reason, Cancellation)).ShouldBe("You typed 'pya', expected 'pay', the short name of the survey: nothing was purged.");
        (await desk.PublishAsync(Tester, edition, Cancellation)).ShouldBeNull();
        (await Purge(room).RunAsync(Tester, edition, "pay", Reason, Cancellation)).ShouldBe("It is published: retire it first.");
        (await desk.RetireAsync(Tester, edition, Reason, Cancellation)).ShouldBeNull();
        (await Purge(room).RunAsync(Tester, edition, "PAY", Reason, Cancellation)).ShouldBeNull();
        (await Purge(room).RunAsync(Tester, edition, "pay", Reason, Cancellation)).ShouldBe("It was purged already.");
        (await desk.RestoreAsync(Tester, edition, Reason, Cancellation)).ShouldNotBeNull();
    }

    [Fact]
    public async Task What_was_purged_by_mistake_can_be_brought_again()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation);
        const string Rows = "title,employer,pay,date\nScientist,Kept and Sons,110000,2024-02-28\n";
        var edition = await DraftAsync(room, Rows);
        (await Purge(room).RunAsync(Tester, edition, "pay", Reason, Cancellation)).ShouldBeNull();

        (await DraftAsync(room, Rows)).ShouldNotBe(edition);
    }

    [Fact]
    public async Task UP_22_the_file_stays_as_it_came_for_the_product_alone_until_its_edition_is_purged_and_its_hash_stays_after_that()
    {
        const string Rows = "title,employer,pay,date\nScientist,Kept and Sons,110000,2024-02-28\n";
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation);
        var edition = await DraftAsync(room, Rows);
        await using var db = room.Market.CreateDbContext();
        var id = (await db.Deliveries.SingleAsync(Cancellation)).Id;
        var desk = new EditionDesk(room.Market, Options.Create(new DeliveryOptions { SecondPerson = false }), TimeProvider.System);

        (await desk.PublishAsync(Tester, edition, Cancellation)).ShouldBeNull();
        (await desk.RetireAsync(Tester, edition, Reason, Cancellation)).ShouldBeNull();
        // Ten years on.
        await db.Database.ExecuteSqlAsync($"update delivery set created_at = created_at - interval '10 years', seen_at = seen_at - interval '10 years'", Cancellation);
        await room.Intake.SweepAsync(Tester, Cancellation);
        (await room.Worker().RunNextAsync(Tester, Cancellation)).ShouldBeFalse();

        (await File.ReadAllTextAsync(room.Folder.FileOf(id), Cancellation)).ShouldBe(Rows);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(room.Folder.FileOf(id)).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        (await desk.RestoreAsync(Tester, edition, Reason, Cancellation)).ShouldBeNull();
        (await desk.RetireAsync(Tester, edition, Reason, Cancellation)).ShouldBeNull();
        (await Purge(room).RunAsync(Tester, edition, "pay", Reason, Cancellation)).ShouldBeNull();

        File.Exists(room.Folder.FileOf(id)).ShouldBeFalse();
        (await db.Deliveries.AsNoTracking().SingleAsync(Cancellation)).Sha256.ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Rows))));
    }

    private static EditionPurge Purge(DeliveryRoom room) => new(room.Market, room.Folder, TimeProvider.System);

    private static async Task<long> DraftAsync(DeliveryRoom room, string rows)
    {
        var id = await room.AcceptAsync("pay.csv", rows, Cancellation);
        (await room.CheckAsync(id, Mapping, "pay", Cancellation)).ShouldBeNull();
        await room.Worker().RunNextAsync(Tester, Cancellation);
        return (await room.FindAsync(id, Cancellation)).EditionId.ShouldNotBeNull();
    }
}
