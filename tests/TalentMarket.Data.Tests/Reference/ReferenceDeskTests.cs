using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Reference;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Reference;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Tests.Reference;

/// <summary>Files of reference data on a store with what ships: shown before they apply, applied as shown or not at all.</summary>
public sealed class ReferenceDeskTests(PostgresFixture postgres)
{
    private const string Taxonomy = "TalentMarket taxonomy,docs/data.md";
    private const string Tiers = "organisation,effective_from,tier,source_title,source_address\n";
    private const string Titles = "normalised_title,job_code,effective_from,source_title,source_address\n";

    private static readonly CancellationToken None = TestContext.Current.CancellationToken;

    public static TheoryData<string> Tables => [.. ReferenceTables.All.Select(table => table.Code)];

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task What_is_exported_and_brought_again_changes_nothing(string code)
    {
        var store = await LoadedAsync();
        var table = ReferenceTables.Find(code)!;
        var rows = await store.Reader.RowsAsync(Someone.Tester, table, None);

        var preview = await store.ProposedAsync(code, Csv(table, rows), isWhole: table.IsRemovable);

        rows.ShouldNotBeEmpty();
        (preview.Effect.IsNothing, preview.Effect.Unchanged).ShouldBe((true, rows.Count));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Every_row_can_be_written_as_it_is(string code)
    {
        var store = await LoadedAsync();
        var table = ReferenceTables.Find(code)!;
        await using var db = store.CreateDbContext();
        var rows = await ReferenceStore.RowsAsync(db, table, None);

        await ReferenceStore.WriteAsync(db, table, rows, None);

        ReferenceStore.StateOf(await ReferenceStore.RowsAsync(db, table, None)).ShouldBe(ReferenceStore.StateOf(rows));
    }

    [Fact]
    public async Task What_was_shown_is_applied_with_the_trail_and_a_new_market_version()
    {
        var store = await LoadedAsync();
        var preview = await store.ProposedAsync("organisation-tiers", $"{Tiers}google,2010-01-01,frontier-lab,{Taxonomy}\ngoogle,2026-01-01,frontier-lab,{Taxonomy}\n");

        var change = preview.Effect.Changed.ShouldHaveSingleItem();
        change.Cells(preview.Table).ShouldContain(("tier", "big-tech", "frontier-lab"));
        preview.Effect.Added.ShouldHaveSingleItem().Key.ShouldBe("google|2026-01-01");
        preview.Effect.Removed.ShouldBeEmpty();
        preview.ConcernedRows.ShouldBe(0);
        (await store.ApplyAsync(preview)).ShouldBeNull();

        await using var db = store.CreateDbContext();
        (await db.MarketVersions.CountAsync(None)).ShouldBe(2);
        (await db.OrganisationTiers.Where(tier => db.Organisations.Any(organisation => organisation.Id == tier.OrganisationId && organisation.Code == "google"))
            .OrderBy(tier => tier.EffectiveFrom).Select(tier => tier.Tier).ToListAsync(None)).ShouldBe([TalentTier.FrontierLab, TalentTier.FrontierLab]);
        var entry = await db.AuditEntries.SingleAsync(entry => entry.Subject == "reference data: organisation-tiers", None);
        entry.Before!.ShouldStartWith("google | 2010-01-01 | big-tech | ");
        entry.After!.ShouldStartWith("1 row added, 1 changed, 0 removed, from file.csv with the SHA-256 ");
        entry.After!.ShouldContain("google | 2010-01-01 | frontier-lab | TalentMarket taxonomy | docs/data.md");
        (await store.Reader.PageAsync(Someone.Tester, preview.Table, "google", 1, None)).Edits["google|2010-01-01"].Actor.ShouldBe(Someone.Tester.Name);
        (await store.ApplyAsync(preview)).ShouldBe("Nothing was done: this file was applied or withdrawn meanwhile.");
    }

    [Fact]
    public async Task A_later_version_of_the_product_leaves_what_a_person_changed_or_removed()
    {
        var store = await LoadedAsync();
        var table = ReferenceTables.Find("job-titles")!;
        var rows = await store.Reader.RowsAsync(Someone.Tester, table, None);
        var kept = rows.Where(row => row.Key != "data scientist").Select(row => row.Key == "data analyst" ? ReferenceRow.Of(table, [row.Key, "data-engineer", .. row.Cells.Skip(2)]) : row);
        (await store.ApplyAsync(await store.ProposedAsync("job-titles", Csv(table, kept), isWhole: true))).ShouldBeNull();

        await using (var db = store.CreateDbContext())
        {
            await db.JobTitleAliases.Where(alias => alias.NormalisedTitle == "ai agent engineer").ExecuteDeleteAsync(None);
            db.Record(new AuditEntry { At = DateTimeOffset.UnixEpoch, Actor = "test", Action = "loaded", Subject = "shipped data", After = "an older version" });
            await db.SaveChangesAsync(None);
        }

        (await ReferenceData.LoadAsync(store.ConnectionString, TimeProvider.System, None)).ShouldBeTrue();

        await using var after = store.CreateDbContext();
        (await after.JobTitleAliases.AnyAsync(alias => alias.NormalisedTitle == "data scientist", None)).ShouldBeFalse();
        (await after.JobTitleAliases.SingleAsync(alias => alias.NormalisedTitle == "data analyst", None)).JobCode.ShouldBe("data-engineer");
        // Nobody decided about this one here.
        (await after.JobTitleAliases.AnyAsync(alias => alias.NormalisedTitle == "ai agent engineer", None)).ShouldBeTrue();
    }

    [Fact]
    public async Task Who_comes_second_is_told_and_overwrites_nothing()
    {
        var store = await LoadedAsync();
        var first = await store.ProposedAsync("job-titles", $"{Titles}head of atoms,data-scientist,2026-01-01,{Taxonomy}\n");
        var second = await store.ProposedAsync("job-titles", $"{Titles}head of atoms,ml-engineer,2026-01-01,{Taxonomy}\n");
        (await store.ApplyAsync(first)).ShouldBeNull();

        var sentence = await store.ApplyAsync(second);

        sentence!.ShouldStartWith($"Nothing was done: Job titles are not as they were when this was shown. {Someone.Tester.Name} changed it on ");
        await using var db = store.CreateDbContext();
        (await db.JobTitleAliases.SingleAsync(alias => alias.NormalisedTitle == "head of atoms", None)).JobCode.ShouldBe("data-scientist");
        (await db.MarketVersions.CountAsync(None)).ShouldBe(2);
        // Shown again, it is what it would be now.
        (await store.Reader.PreviewAsync(Someone.Tester, second.Id, None))!.Effect.Changed.ShouldHaveSingleItem().Cells(second.Table).ShouldBe([("job_code", "data-scientist", "ml-engineer")]);
    }

    [Fact]
    public async Task Of_two_who_apply_at_the_same_moment_one_does()
    {
        var store = await LoadedAsync();
        var previews = new List<ReferencePreview>();
        foreach (var job in new[] { "ml-engineer", "data-scientist", "data-engineer", "data-analyst" })
            previews.Add(await store.ProposedAsync("job-titles", $"{Titles}head of atoms,{job},2026-01-01,{Taxonomy}\n"));

        var sentences = await Task.WhenAll(previews.Select(store.ApplyAsync));

        sentences.Count(sentence => sentence is null).ShouldBe(1);
        await using var db = store.CreateDbContext();
        (await db.MarketVersions.CountAsync(None)).ShouldBe(2);
        (await db.AuditEntries.CountAsync(entry => entry.Subject == "reference data: job-titles", None)).ShouldBe(1);
    }

    [Fact]
    public async Task What_cannot_be_taken_is_told_by_row_and_column_and_changes_nothing()
    {
        var store = await LoadedAsync();

        (await store.RefusedAsync("job-titles", $"{Titles}Head Of Atoms,wizard,soon,{Taxonomy}\nhead of ions,wizard,2026-01-01,Elsewhere,there\nhead of ions,ml-engineer,2026-01-01,{Taxonomy}\n")).ShouldBe(
        [
            "Row 2, normalised_title: found 'Head Of Atoms', expected a title in lower case, single spaces between words, without punctuation.",
            "Row 2, effective_from: found 'soon', expected a date from 1900 to 2100, such as 2026-06-30.",
            "Row 3, job_code: found 'wizard', expected one that is on file under Jobs.",
            "Row 3, source_title, source_address: found 'Elsewhere, there', expected a source on file: bring it under Sources first.",
            "Row 4, normalised_title: found 'head of ions', expected each row once: row 3 says it too.",
        ]);
        (await store.RefusedAsync("jobs", "code,title\nx,X\n")).ShouldHaveSingleItem().ShouldStartWith("The file has no column family_code, description,");
        (await store.RefusedAsync("jobs", "code\n", isWhole: true)).ShouldHaveSingleItem().ShouldStartWith("Rows of Jobs are not removed");
    }

    [Fact]
    public async Task No_file_makes_the_promise_to_contributors_weaker()
    {
        var store = await LoadedAsync();
        var table = ReferenceTables.Find("disclosure-policies")!;
        var columns = string.Join(',', table.Columns.Select(column => column.Name));

        (await store.RefusedAsync(table.Code, $"{columns}\nconfidential,2027-01-01,4,5,10,10,50,3,true,3,5,{Taxonomy}\nopen,2027-01-01,0,3,0,5,100,0,false,0,1,{Taxonomy}\n")).ShouldBe(
        [
            "Row 2, minimum_organisations: found '4', expected 5 or more for confidential surveys.",
            "Row 2, maximum_organisation_share_percent: found '50', expected 25 or less for confidential surveys.",
        ]);
    }

    [Fact]
    public async Task A_group_may_come_in_the_same_file_and_a_pseudonym_is_nobodys_name()
    {
        var store = await LoadedAsync();
        await using (var db = store.CreateDbContext())
        {
            db.Organisations.Add(new Organisation { Code = "org-7", Name = "Org 7", Kind = OrganisationKind.Contributor });
            await db.SaveChangesAsync(None);
        }

        const string Header = "code,name,ultimate_parent,source_title,source_address\n";
        (await store.ApplyAsync(await store.ProposedAsync("organisations", $"{Header}atom-lab,Atom Lab,atom-group,{Taxonomy}\natom-group,Atom Group,,{Taxonomy}\n"))).ShouldBeNull();

        (await store.Reader.RowsAsync(Someone.Tester, ReferenceTables.Find("organisations")!, None)).Single(row => row.Key == "atom-lab").Cells[2].ShouldBe("atom-group");
        (await store.RefusedAsync("organisations", $"{Header}org-7,Known now,,{Taxonomy}\n")).ShouldBe(["Row 2, code: found 'org-7', expected a code that no contributor of a survey goes by."]);
    }

    internal static string Csv(ReferenceTable table, IEnumerable<ReferenceRow> rows) => string.Concat(rows.Select(row => row.Cells)
        .Prepend([.. table.Columns.Select(column => column.Name)])
        .Select(cells => string.Join(',', cells.Select(cell => $"\"{cell?.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n"));

    private Task<ReferenceMarket> LoadedAsync() => ReferenceMarket.LoadAsync(postgres, None);
}
