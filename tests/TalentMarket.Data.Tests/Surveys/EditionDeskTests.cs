using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TalentMarket.Data.Deliveries;
using TalentMarket.Data.Surveys;
using TalentMarket.Data.Tests.Deliveries;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Surveys;
using static TalentMarket.Data.Tests.Someone;

namespace TalentMarket.Data.Tests.Surveys;

public sealed class EditionDeskTests(PostgresFixture postgres)
{
    private const string Header = "work_year,experience_level,employment_type,job_title,salary_in_usd,company_location,remote_ratio\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_version_is_published_rolled_back_and_retired_with_its_reasons_in_the_trail()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation);
        var desk = Desk(room, secondPerson: false);
        var first = await DraftAsync(room, 150_000);
        var second = await DraftAsync(room, 160_000);

        (await desk.PublishAsync(Tester, first, Cancellation)).ShouldBeNull();
        (await desk.PublishAsync(Tester, second, Cancellation)).ShouldBeNull();
        (await desk.RestoreAsync(Tester, first, " ", Cancellation)).ShouldBe("Say why: the reason stands in the trail beside what is done.");
        (await desk.RestoreAsync(Tester, first, "The second was in thousands.", Cancellation)).ShouldBeNull();
        (await StatusAsync(room, first), await StatusAsync(room, second)).ShouldBe((EditionStatus.Published, EditionStatus.Retired));
        (await desk.RetireAsync(Tester, first, "The licence ended.", Cancellation)).ShouldBeNull();
        (await StatusAsync(room, first)).ShouldBe(EditionStatus.Retired);

        await using var db = room.Market.CreateDbContext();
        var trail = await db.AuditEntries.Where(entry => entry.Subject.StartsWith("pay as of") && entry.Action != "uploaded").OrderBy(entry => entry.Id)
            .Select(entry => $"{entry.Action} {entry.Subject}: {entry.After}").ToListAsync(Cancellation);
        trail.ShouldBe([
            "published pay as of 2024-07-01, version 1: Published",
            "retired pay as of 2024-07-01, version 1: Retired",
            "published pay as of 2024-07-01, version 2: Published",
            "restored pay as of 2024-07-01, version 1: Published, because: The second was in thousands.",
            "retired pay as of 2024-07-01, version 2: Retired",
            "published pay as of 2024-07-01, version 1: Published",
            "retired pay as of 2024-07-01, version 1: Retired, because: The licence ended.",
        ], ignoreOrder: true);
    }

    [Fact]
    public async Task DU_06_of_two_who_publish_the_same_draft_one_is_told_what_the_other_did()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation);
        var desk = Desk(room, secondPerson: false);
        var edition = await DraftAsync(room, 150_000);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => desk.PublishAsync(Tester, edition, Cancellation)));

        answers.Count(answer => answer is null).ShouldBe(1);
        answers.OfType<string>().ShouldAllBe(answer => answer.StartsWith("Nothing was done: tester at the command line published this edition on ") && answer.EndsWith(", and it is Published now."));
        await using var db = room.Market.CreateDbContext();
        (await db.AuditEntries.CountAsync(entry => entry.Action == "published" && entry.Subject.StartsWith("pay as of"), Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task Who_brought_a_file_does_not_publish_it_where_a_second_person_is_asked_for()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation);
        var ada = Caller.Account(Guid.CreateVersion7(), "ada@example.org", Role.Admin, new HashSet<Permission>());
        var grace = Caller.Account(Guid.CreateVersion7(), "grace@example.org", Role.Admin, new HashSet<Permission>());
        var edition = await DraftAsync(room, 150_000, ada);

        (await Desk(room, secondPerson: true).PublishAsync(ada, edition, Cancellation))
            .ShouldBe("You brought this file: somebody else has to publish it, because there are two administrators or more.");
        // Nobody else could.
        (await Desk(room, secondPerson: null).MayPublishAsync(ada, edition, Cancellation)).ShouldBeTrue();
        (await Desk(room, secondPerson: true).PublishAsync(grace, edition, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task DU_04_the_same_file_by_the_same_mapping_is_refused_with_the_way_to_the_first()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation);
        await DraftAsync(room, 150_000);
        var again = await room.AcceptAsync("another name.csv", File(150_000), Cancellation);

        await room.CheckAsync(again, "ai-jobs", "pay", Cancellation);
        await room.Worker().RunNextAsync(Tester, Cancellation);

        var delivery = await room.FindAsync(again, Cancellation);
        delivery.State.ShouldBe(DeliveryState.Received);
        delivery.Refusal[0].ShouldStartWith("This file came into the survey 'pay' with the same mapping on ");
        (await room.Reader.FindAsync(Tester, again, Cancellation))!.First!.FileName.ShouldBe("pay.csv");
    }

    private static EditionDesk Desk(DeliveryRoom room, bool? secondPerson) =>
        new(room.Market, Options.Create(new DeliveryOptions { SecondPerson = secondPerson }), TimeProvider.System);

    private static string File(int pay) => $"{Header}2024,SE,FT,Data Scientist,{pay},US,0\n";

    private static async Task<long> DraftAsync(DeliveryRoom room, int pay, Caller? caller = null)
    {
        var id = (await room.BringAsync("pay.csv", File(pay), Cancellation, caller)).ShouldBeOfType<IntakeOutcome.Taken>().Id;
        (await room.CheckAsync(id, "ai-jobs", "pay", Cancellation)).ShouldBeNull();
        await room.Worker().RunNextAsync(Tester, Cancellation);
        return (await room.FindAsync(id, Cancellation)).EditionId.ShouldNotBeNull();
    }

    private static async Task<EditionStatus> StatusAsync(DeliveryRoom room, long edition)
    {
        await using var db = room.Market.CreateDbContext();
        return (await db.SurveyEditions.SingleAsync(row => row.Id == edition, Cancellation)).Status;
    }
}
