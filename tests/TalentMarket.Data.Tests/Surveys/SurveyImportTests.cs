using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Tests.Surveys;

public sealed class SurveyImportTests(PostgresFixture postgres)
{
    private const string Mapping = """
        {
          "format": 1,
          "survey": { "class": "open", "name": "Pay 2025", "publisher": "Somebody", "address": "https://example.org/pay", "licence": "CC BY 4.0", "caveat": "Stated, not verified." },
          "fields": {
            "title": { "column": "title" },
            "baseSalary": { "column": "pay" },
            "currency": { "column": "currency" },
            "effectiveDate": { "column": "year", "format": "yyyy" },
            "organisation": { "column": "employer" },
            "observationKind": { "constant": "incumbent" },
            "evidenceGrade": { "constant": "C" }
          }
        }
        """;

    private const string Header = "title,pay,currency,year,employer\n";

    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Good_rows_form_a_draft_and_bad_rows_are_kept_whole_with_their_issues()
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        var file = market.WriteFile("pay.csv", Header + "ML Engineer,120000,USD,2024,Acme\nUnheard of,90000,EUR,2025,Acme\nML Engineer,lots,pounds,2025,Bad Ltd\n");

        var account = await market.AcceptAsync(file, Mapping, "pay-2025", None);

        account.ShouldSatisfyAllConditions(
            () => account.Read.ShouldBe(3), () => account.Accepted.ShouldBe(2), () => account.Quarantined.ShouldBe(1),
            () => account.Duplicate.ShouldBe(0), () => account.Unmatched.ShouldBe(1), () => account.IsPublished.ShouldBeFalse());
        account.Issues.ShouldBe(
        [
            "Row 4, currency: found 'pounds', expected an ISO 4217 code such as USD.",
            "Row 4, pay: found 'lots', expected a number such as 120000.50.",
        ]);
        account.UnmatchedTitles.ShouldBe([new TitleCount("Unheard of", 1, Nearest: null)]);

        await using var db = market.CreateDbContext();
        var edition = await db.SurveyEditions.SingleAsync(row => row.EffectiveDate == new DateOnly(2025, 7, 1), None);
        edition.Status.ShouldBe(EditionStatus.Draft);
        edition.EarliestEffectiveDate.ShouldBe(new DateOnly(2024, 7, 1));
        edition.Version.ShouldBe(1);
        edition.Currencies.Select(currency => currency.Code).ShouldBe(["EUR", "USD"]);
        var upload = await db.Uploads.SingleAsync(None);
        upload.Columns.ShouldBe(["title", "pay", "currency", "year", "employer"]);
        (upload.RowsRead, upload.RowsAccepted, upload.RowsQuarantined, upload.RowsDuplicate, upload.RowsUnmatched).ShouldBe((3L, 2L, 1L, 0L, 1L));
        var row = await db.ReviewRows.SingleAsync(None);
        row.RowNumber.ShouldBe(4);
        row.Cells.ShouldBe(["ML Engineer", "lots", "pounds", "2025", "Bad Ltd"]);
        (await db.ImportIssues.CountAsync(None)).ShouldBe(2);
        var source = await db.Sources.SingleAsync(known => known.Address == "https://example.org/pay", None);
        source.Caveat.ShouldBe("Stated, not verified.");
    }

    [Fact]
    public async Task UP_21_who_a_person_is_is_stored_nowhere()
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        const string Rows = "ML Engineer,120000,USD,2024,Acme,Quillfeather,q@zebrawood.example,fine\n"
            + "ML Engineer,lots,USD,2025,Acme,Quillfeather,,ring 415-555-0132\nML Engineer,130000,USD,2025,Acme,\"Quillfeather, Q\",q@zebrawood.example,Quillfeather,more\n"
            + "ML Engineer,1,USD,2025,Acme,Quillfeather,q@zebrawood.example,second\n";
        var file = market.WriteFile("pay.csv", "title,pay,currency,year,employer,Last name,Contact,Remark\n" + Rows);

        var account = await market.AcceptAsync(file, Mapping, "pay-2025", None);

        account.Quarantined.ShouldBe(2);
        await using var db = market.CreateDbContext();
        (await db.ReviewRows.Where(row => !row.IsInDraft).OrderBy(row => row.RowNumber).Select(row => row.Cells).ToListAsync(None)).ShouldBe(
        [
            ["ML Engineer", "lots", "USD", "2025", "Acme", "(left out)", "", "(left out)"],
            [.. Enumerable.Repeat("(left out)", 9)],
        ]);
        (await db.ReviewRows.Where(row => row.IsInDraft).Select(row => row.Cells).SingleAsync(None)).ShouldBe(
            ["ML Engineer", "1", "USD", "2025", "Acme", "(left out)", "(left out)", "second"]);
        (await market.TablesWithAsync("Quillfeather", None)).ShouldBeEmpty();
        (await market.TablesWithAsync("zebrawood", None)).ShouldBeEmpty();
        (await market.TablesWithAsync("555-0132", None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_two_imports_that_name_the_same_new_employer_at_once_the_second_is_refused_whole()
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        await using var other = market.CreateDbContext();
        await using var theirs = await other.Database.BeginTransactionAsync(None);
        other.Add(new Organisation { Code = "acme", Name = "Acme", Kind = OrganisationKind.Public });
        await other.SaveChangesAsync(None);

        var import = market.ImportAsync(market.WriteFile("pay.csv", Header + "A,1000,USD,2025,Acme\n"), Mapping, "pay-2025", None);
        await Waiting.ForLocksAsync(market, waiting: 1, None);
        await theirs.CommitAsync(None);

        (await import).ShouldBeOfType<ImportOutcome.Refused>().Sentences.ShouldBe(
            ["Another import that ran at the same time stored the same new source or organisation first. Nothing of this file was stored: import it again."]);
        (await other.Surveys.AnyAsync(survey => survey.Code == "pay-2025", None)).ShouldBeFalse();
    }

    [Fact]
    public async Task Only_organisations_of_accepted_rows_are_stored()
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        var file = market.WriteFile("pay.csv", Header + "A,1000,USD,2025,Acme Ltd\nB,1000,USD,2025,ACME LTD\nC,zero,USD,2025,Bad Ltd\nD,1000,USD,2025,\n");

        await market.AcceptAsync(file, Mapping, "pay-2025", None);

        await using var db = market.CreateDbContext();
        var organisations = await db.Organisations.Where(row => db.PayRecords.Any(record => record.OrganisationId == row.Id)).ToListAsync(None);
        organisations.Select(row => (row.Kind, row.Name)).ShouldBe(
            [(OrganisationKind.Public, "Acme Ltd"), (OrganisationKind.Unknown, "Unknown (Pay 2025)")], ignoreOrder: true);
        (await db.Organisations.AnyAsync(row => row.Code == "bad-ltd", None)).ShouldBeFalse();
    }

    [Fact]
    public async Task The_same_file_with_the_same_mapping_is_refused_and_another_mapping_is_not()
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        var file = market.WriteFile("pay.csv", Header + "A,1000,USD,2025,Acme\n");
        await market.AcceptAsync(file, Mapping, "pay-2025", None);

        var relaidOut = Mapping.Replace("\n", "\n\n", StringComparison.Ordinal);
        var sentence = (await market.RefuseAsync(file, relaidOut, "pay-2025", None)).ShouldHaveSingleItem();

        sentence.ShouldMatch(@"^This file came into the survey 'pay-2025' with the same mapping on \d{4}-\d\d-\d\d at \d\d:\d\d UTC, as pay\.csv\. It waits there as a draft, to be published with: publish pay-2025$");
        var other = Mapping.Replace("\"column\": \"pay\"", "\"column\": \"pay\", \"per\": \"month\"", StringComparison.Ordinal);
        (await market.AcceptAsync(file, other, "pay-2025", None)).Version.ShouldBe(2);
        (await market.AcceptAsync(file, Mapping, "pay-elsewhere", None)).Version.ShouldBe(1);
    }

    [Fact]
    public async Task Of_equal_rows_one_is_kept_when_the_mapping_says_so()
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        var file = market.WriteFile("pay.csv", Header + "A,1,USD,2025,Acme\nA,1,USD,2025,Acme\nA,1,USD,2025,\nA,1,USD,2025,Acme\n");
        var keepOne = Mapping.Replace("\"fields\"", "\"duplicates\": \"keepOne\", \"fields\"", StringComparison.Ordinal);

        var kept = await market.AcceptAsync(file, Mapping, "all", None);
        var one = await market.AcceptAsync(file, keepOne, "distinct", None);

        (kept.Read, kept.Accepted, kept.Duplicate).ShouldBe((4, 4, 2));
        (one.Read, one.Accepted, one.Duplicate).ShouldBe((4, 2, 2));
    }

    [Fact]
    public async Task When_no_row_is_good_nothing_is_stored()
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        var file = market.WriteFile("pay.csv", Header + "A,none,USD,2025,Acme\nB,none,USD,2025,Acme\n");

        (await market.RefuseAsync(file, Mapping, "pay-2025", None)).ShouldBe(
            ["None of the 2 rows could be accepted, so nothing was stored. The first: Row 2, pay: found 'none', expected a number such as 120000.50."]);
    }

    [Fact]
    public async Task A_missing_date_column_needs_a_date_with_the_file()
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        var file = market.WriteFile("pay.csv", Header + "A,1000,USD,2025,Acme\n");
        var undated = Mapping.Replace("\"effectiveDate\": { \"column\": \"year\", \"format\": \"yyyy\" },", "", StringComparison.Ordinal);

        (await market.RefuseAsync(file, undated, "pay-2025", None)).ShouldBe(
            ["Nothing says when this pay was true: the mapping reads effectiveDate from no column, and no effective date was given with the file."]);
        (await market.AcceptAsync(file, undated, "pay-2025", None, effectiveDate: new DateOnly(2025, 4, 1))).EffectiveDate.ShouldBe(new DateOnly(2025, 4, 1));
    }

    [Fact]
    public async Task An_edition_is_no_older_than_its_rows_and_not_of_tomorrow()
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        var file = market.WriteFile("pay.csv", Header + "A,1000,USD,2024,Acme\nA,1000,USD,2025,Acme\n");
        var tomorrow = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(1);

        (await market.RefuseAsync(file, Mapping, "pay-2025", None, effectiveDate: new DateOnly(2024, 12, 31))).ShouldBe(
            ["The effective date 2024-12-31 was given with the file, which has rows of 2025-07-01. Give that date or a later one, or none: rows that carry dates need none."]);
        (await market.RefuseAsync(file, Mapping, "pay-2025", None, effectiveDate: tomorrow)).ShouldHaveSingleItem()
            .ShouldStartWith($"The effective date {tomorrow:yyyy-MM-dd} was given with the file, expected one from 1950 to ");
        (await market.AcceptAsync(file, Mapping, "pay-2025", None, effectiveDate: new DateOnly(2025, 7, 1))).EffectiveDate.ShouldBe(new DateOnly(2025, 7, 1));
    }

    [Fact]
    public async Task Columns_that_are_not_there_are_all_named()
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        var file = market.WriteFile("pay.csv", "title,salary,currency,employer\nA,1000,USD,Acme\n");

        (await market.RefuseAsync(file, Mapping, "pay-2025", None)).ShouldBe(
        [
            "The mapping reads baseSalary from the column 'pay', which the file does not have. Its columns are title, salary, currency, employer.",
            "The mapping reads effectiveDate from the column 'year', which the file does not have. Its columns are title, salary, currency, employer.",
        ]);
    }

    [Fact]
    public async Task A_survey_keeps_its_class()
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        var file = market.WriteFile("pay.csv", Header + "A,1000,USD,2025,Acme\n");

        (await market.RefuseAsync(file, Mapping, "ai-jobs-cuts", None)).ShouldBe(
            ["The survey 'ai-jobs-cuts' is cut, the mapping brings open rows. Choose another survey name."]);
    }

    [Fact]
    public async Task The_application_role_may_import()
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        var file = market.WriteFile("pay.csv", Header + "A,1000,USD,2025,Acme\n");

        (await market.AsApplication().AcceptAsync(file, Mapping, "pay-2025", None, publish: true)).IsPublished.ShouldBeTrue();
    }
}
