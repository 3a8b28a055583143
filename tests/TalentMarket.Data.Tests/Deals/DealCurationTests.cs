using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Deals;
using TalentMarket.Data.Reference;
using TalentMarket.Data.Tests.Reference;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Deals.Curation;

namespace TalentMarket.Data.Tests.Deals;

public sealed class DealCurationTests(ShippedDatabase shipped) : IClassFixture<ShippedDatabase>
{
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;
    private static readonly Caller Ann = Caller.Console("ann");
    private static readonly Caller Bob = Caller.Console("bob");

    private readonly DealCuration curation = new(shipped, TimeProvider.System);

    [Fact]
    public async Task A_deal_and_its_claim_are_added_with_history_and_trail()
    {
        (await curation.AddDealAsync(Ann, Draft("Added"), None)).ShouldBe(new CurationOutcome.Done("buyer-added"));
        (await curation.AddClaimAsync(Ann, "buyer-added", Claim("650M"), None)).ShouldBe(new CurationOutcome.Done("buyer-added"));

        var deal = await DealAsync("buyer-added");
        deal!.Of(DealField.HeadlineValue).ShouldBeOfType<DealFigure.Known>().Headline.Source.Address.ShouldBe("https://example.org/report");
        (await curation.HistoryAsync(Ann, "buyer-added", None)).Select(change => (change.Actor, change.Subject, change.After)).ShouldBe(
            [(Ann.Name, ChangeSubject.Claim, "headline-value 650000000 by https://example.org/report"), (Ann.Name, ChangeSubject.Deal, "Buyer and Added")]);
        await using var db = shipped.Open();
        (await db.AuditEntries.Where(entry => entry.Subject == "deal buyer-added").OrderBy(entry => entry.Id).Select(entry => entry.Action).ToListAsync(None))
            .ShouldBe(["added", "added a claim to"]);
        (await curation.AddDealAsync(Ann, Draft("Added"), None)).ShouldBeOfType<CurationOutcome.Refused>().Field.ShouldBe("target");
    }

    [Fact]
    public async Task Each_field_that_changed_is_in_the_history_and_an_earlier_value_comes_back()
    {
        await curation.AddDealAsync(Ann, Draft("Edited"), None);
        await curation.EditDealAsync(Ann, "buyer-edited", long.MaxValue, Draft("Edited", hub: "London", note: "A note."), None);

        var history = await curation.HistoryAsync(Ann, "buyer-edited", None);
        history.Take(2).Select(change => (change.Field, change.Before, change.After)).ShouldBe([("hub", null, "London"), ("deal_note", null, "A note.")], ignoreOrder: true);
        (await DealAsync("buyer-edited"))!.HubCode.ShouldBe("london");

        (await curation.UndoAsync(Bob, history.Single(change => change.Field == "deal_note").Id, None)).ShouldBe(new CurationOutcome.Done("buyer-edited"));

        (await DealAsync("buyer-edited"))!.Note.ShouldBeNull();
        await curation.UndoAsync(Bob, history.Single(change => change.Field == "hub").Id, None);
        (await DealAsync("buyer-edited"))!.HubCode.ShouldBeNull();
        var undone = (await curation.HistoryAsync(Ann, "buyer-edited", None))[1];
        (undone.Actor, undone.Field, undone.Before, undone.After).ShouldBe((Bob.Name, "deal_note", "A note.", null));
    }

    [Fact]
    public async Task Of_two_who_edit_the_same_deal_the_second_is_told_who_changed_what()
    {
        await curation.AddDealAsync(Ann, Draft("Contended"), None);
        var seen = await curation.LastChangeAsync(Bob, "buyer-contended", None);
        await curation.EditDealAsync(Ann, "buyer-contended", seen, Draft("Contended", note: "Ann's."), None);

        var conflict = (await curation.EditDealAsync(Bob, "buyer-contended", seen, Draft("Contended", note: "Bob's."), None)).ShouldBeOfType<CurationOutcome.Conflict>();

        var change = conflict.Changes.ShouldHaveSingleItem();
        (change.Actor, change.Field, change.After).ShouldBe((Ann.Name, "deal_note", "Ann's."));
        (await DealAsync("buyer-contended"))!.Note.ShouldBe("Ann's.");
    }

    [Fact]
    public async Task Edits_at_the_same_moment_let_one_through()
    {
        await curation.AddDealAsync(Ann, Draft("Raced"), None);
        var seen = await curation.LastChangeAsync(Ann, "buyer-raced", None);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(n => curation.EditDealAsync(Ann, "buyer-raced", seen, Draft("Raced", note: $"Note {n}."), None)));

        outcomes.Count(outcome => outcome is CurationOutcome.Done).ShouldBe(1);
        outcomes.Count(outcome => outcome is CurationOutcome.Conflict).ShouldBe(5);
    }

    [Fact]
    public async Task A_claim_that_is_corrected_or_removed_can_be_put_back()
    {
        await curation.AddDealAsync(Ann, Draft("Corrected"), None);
        await curation.AddClaimAsync(Ann, "buyer-corrected", Claim("650M"), None);
        var claim = (await DealAsync("buyer-corrected"))!.Claims.ShouldHaveSingleItem();

        await curation.EditClaimAsync(Ann, "buyer-corrected", claim.Id, long.MaxValue, Claim("700M"), None);
        (await DealAsync("buyer-corrected"))!.Claims[0].Range!.Best.ShouldBe(700_000_000);
        await curation.RemoveClaimAsync(Ann, "buyer-corrected", claim.Id, long.MaxValue, None);
        (await DealAsync("buyer-corrected"))!.Claims.ShouldBeEmpty();

        var removal = (await curation.HistoryAsync(Ann, "buyer-corrected", None))[0];
        await curation.UndoAsync(Ann, removal.Id, None);
        (await DealAsync("buyer-corrected"))!.Claims[0].Range!.Best.ShouldBe(700_000_000);
        var correction = (await curation.HistoryAsync(Ann, "buyer-corrected", None)).Single(change => change.Field == "best");
        await curation.UndoAsync(Ann, correction.Id, None);
        (await DealAsync("buyer-corrected"))!.Claims[0].Range!.Best.ShouldBe(650_000_000);
    }

    [Fact]
    public async Task An_earlier_bound_that_no_longer_fits_is_not_put_back()
    {
        await curation.AddDealAsync(Ann, Draft("Bounded"), None);
        await curation.AddClaimAsync(Ann, "buyer-bounded", Claim("650M", high: "700M"), None);
        var claim = (await DealAsync("buyer-bounded"))!.Claims.ShouldHaveSingleItem();
        await curation.EditClaimAsync(Ann, "buyer-bounded", claim.Id, long.MaxValue, Claim("650M"), None);
        var cleared = (await curation.HistoryAsync(Ann, "buyer-bounded", None)).Single(change => change.Field == "high");
        await curation.EditClaimAsync(Ann, "buyer-bounded", claim.Id, long.MaxValue, Claim("800M"), None);

        (await curation.UndoAsync(Ann, cleared.Id, None)).ShouldBeOfType<CurationOutcome.Refused>().Sentence
            .ShouldBe("The earlier value does not fit the other bounds any more. Edit the claim instead.");
        (await DealAsync("buyer-bounded"))!.Claims[0].Range.ShouldBe(new LowBestHigh(null, 800_000_000, null));
    }

    [Fact]
    public async Task An_address_keeps_the_grade_that_other_claims_rest_on()
    {
        await curation.AddDealAsync(Ann, Draft("Graded"), None);

        (await curation.AddClaimAsync(Ann, "buyer-graded", Claim("1M", "https://gov.uk/cma-cases/microsoft-slash-inflection-ai-inquiry"), None))
            .ShouldBe(new CurationOutcome.Refused("grade", "This address is on file as primary, which other claims rest on. Choose primary."));
        (await DealAsync("buyer-graded"))!.Claims.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_with_a_refused_row_leaves_nothing_half_written()
    {
        DealFileRow[] rows =
        [
            new(2, Draft("Imported"), Claim("10M")),
            new(3, Draft("Imported"), Claim("20M", "https://gov.uk/cma-cases/microsoft-slash-inflection-ai-inquiry")),
        ];

        (await curation.ImportAsync(Ann, rows, None)).ShouldBeOfType<CurationOutcome.Refused>().Sentence.ShouldStartWith("Row 3, grade: This address is on file as primary");

        (await DealAsync("buyer-imported")).ShouldBeNull();
        (await curation.ImportAsync(Ann, rows[..1], None)).ShouldBe(new CurationOutcome.Done("buyer-imported"));
        (await DealAsync("buyer-imported"))!.Claims.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_a_person_edited_stays_when_the_program_ships_its_rows_again()
    {
        const string Slug = "snowflake-neeva";
        var claim = (await DealAsync(Slug))!.Claims[0];
        await curation.EditClaimAsync(Ann, Slug, claim.Id, long.MaxValue, Claim("190M"), None);
        await using (var db = shipped.Open())
        {
            // As if another version of the program had been here.
            await db.Database.ExecuteSqlAsync($"insert into audit_entry (at, actor, action, subject, after, origin, outcome) values (now(), 'TalentMarket', 'loaded', 'shipped data', 'another', '', 0)", None);
            await ReferenceData.LoadAsync(db.Database.GetConnectionString()!, TimeProvider.System, None);
        }

        (await DealAsync(Slug))!.Claims[0].Range!.Best.ShouldBe(190_000_000);
    }

    private static DealDraft Draft(string target, string? hub = null, string? note = null) => new()
    {
        Acquirer = "Buyer", Target = target, Structure = DealStructure.Acquisition, Announced = new PartialDate(2026, 3), Hub = hub, Licensed = null, KeyPeople = [], Note = note,
    };

    private static ClaimDraft Claim(string best, string address = "https://example.org/report", string high = "") => ClaimDraft.Read(new Dictionary<string, string>
    {
        ["field"] = "headline-value", ["best"] = best, ["high"] = high, ["source_address"] = address, ["grade"] = "press", ["confidence"] = "reported", ["standing"] = "stands",
    }).Draft!;

    private async Task<Deal?> DealAsync(string slug)
    {
        using var books = new DealBooks(shipped, new(TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger<TalentMarket.Data.Database.StoreReach>.Instance));
        return (await books.CurrentAsync(None)).Find(slug);
    }
}
