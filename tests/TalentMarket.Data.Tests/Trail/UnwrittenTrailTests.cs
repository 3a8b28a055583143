using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentMarket.Data.Composites;
using TalentMarket.Data.Reference;
using TalentMarket.Data.Surveys;
using TalentMarket.Data.Tests.Surveys;
using TalentMarket.Domain.Composites;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Tests.Trail;

/// <summary>The trail cannot be written: nothing happens then.</summary>
public sealed class UnwrittenTrailTests(PostgresFixture postgres)
{
    private const string NoEntries = "alter table audit_entry add constraint no_room check (id < 0) not valid";
    private const string NoLinks = "alter table audit_link add constraint no_room check (number < 0) not valid";

    private const string Mapping = """
        {
          "format": 1,
          "survey": { "class": "open", "name": "Pay 2025", "publisher": "Somebody", "address": "https://example.org/pay", "licence": "CC0" },
          "fields": {
            "title": { "column": "title" }, "baseSalary": { "column": "pay" }, "effectiveDate": { "column": "date" },
            "currency": { "constant": "USD" }, "observationKind": { "constant": "incumbent" }, "evidenceGrade": { "constant": "C" }
          }
        }
        """;

    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData(NoEntries)]
    [InlineData(NoLinks)]
    public async Task LG_4_a_survey_stays_a_draft(string obstacle)
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        await market.AcceptAsync(market.WriteFile("1.csv", "title,pay,date\nA,1,2024-01-01\n"), Mapping, "pay", None);
        await ObstructAsync(market, obstacle);

        await RefusedAsync(() => new SurveyPublisher(market, TimeProvider.System).PublishLatestDraftAsync(Someone.Tester, "pay", None));
        await RefusedAsync(() => market.ImportAsync(market.WriteFile("2.csv", "title,pay,date\nA,2,2025-01-01\n"), Mapping, "pay", None, publish: true));

        await using var db = market.CreateDbContext();
        (await (from edition in db.SurveyEditions join survey in db.Surveys on edition.SurveyId equals survey.Id where survey.Code == "pay" select edition.Status)
            .ToListAsync(None)).ShouldBe([EditionStatus.Draft]);
    }

    [Theory]
    [InlineData(NoEntries)]
    [InlineData(NoLinks)]
    public async Task LG_4_a_composite_stays_as_it_was(string obstacle)
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        var store = new CompositeStore(market, TimeProvider.System);
        var recipe = RecipeText.Read("job=ml-engineer").Recipe!;
        var id = await store.CreateAsync(Someone.Tester, "Kept", recipe, None);
        await ObstructAsync(market, obstacle);

        await RefusedAsync(() => store.CreateAsync(Someone.Tester, "Another", recipe, None));
        await RefusedAsync(() => store.SaveAsync(Someone.Tester, id, recipe, "Again.", None));
        await RefusedAsync(() => store.RenameAsync(Someone.Tester, id, "Renamed", None));
        await RefusedAsync(() => store.DeleteAsync(Someone.Tester, id, None));

        var saved = (await store.ListAsync(Someone.Tester, None)).ShouldHaveSingleItem();
        (saved.Composite.Name, saved.Composite.DeletedAt, saved.Latest.Number).ShouldBe(("Kept", null, 1));
    }

    [Theory]
    [InlineData(NoEntries)]
    [InlineData(NoLinks)]
    public async Task LG_4_what_ships_is_not_loaded(string obstacle)
    {
        var database = await postgres.CreateDatabaseAsync(None);
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(None);
        await using var obstruct = new NpgsqlCommand(obstacle, connection);
        await obstruct.ExecuteNonQueryAsync(None);

        await RefusedAsync(() => ReferenceData.LoadAsync(database, TimeProvider.System, None));

        await using var jobs = new NpgsqlCommand("select count(*) from job", connection);
        (await jobs.ExecuteScalarAsync(None)).ShouldBe(0L);
    }

    private static async Task ObstructAsync(ImportMarket market, string obstacle)
    {
        await using var db = market.CreateDbContext();
        await db.Database.ExecuteSqlRawAsync(obstacle, None);
    }

    private static async Task RefusedAsync(Func<Task> action)
    {
        var refused = await Should.ThrowAsync<Exception>(action);
        ((refused as PostgresException ?? refused.InnerException as PostgresException)?.SqlState).ShouldBe(PostgresErrorCodes.CheckViolation, refused.ToString());
    }
}
