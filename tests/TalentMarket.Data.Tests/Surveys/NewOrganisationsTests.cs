using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Tests.Surveys;

public sealed class NewOrganisationsTests(PostgresFixture postgres)
{
    private const int Most = 100_000;

    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Organisations_on_file_leave_room_for_those_of_the_next_file()
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        await using var db = market.CreateDbContext();
        await db.Database.OpenConnectionAsync(None);
        var directory = new OrganisationDirectory(Enumerable.Range(1, Most).Select(number =>
            new Organisation { Id = -number, Code = $"known-{number}", Name = $"Known {number}", Kind = OrganisationKind.Public }), []);
        var unknown = new Organisation { Id = 0, Code = "unknown", Name = "Unknown", Kind = OrganisationKind.Unknown };
        var target = new RowTarget(SourceClass.Open, EditionId: 1, UploadId: 1, EffectiveDate: null, unknown);

        await new NewOrganisations(db, Bound(), target, directory).FindAsync([new SurveyRow(2, ["X", "1", "Acme"])], None);

        directory.Find("acme").ShouldNotBeNull();
    }

    private static BoundMapping Bound()
    {
        var mapping = ColumnMappingFile.Read("""
            {
              "format": 1,
              "survey": { "class": "open", "name": "A survey", "publisher": "Somebody", "address": "https://example.org", "licence": "CC0" },
              "fields": {
                "title": { "column": "title" }, "baseSalary": { "column": "pay" }, "organisation": { "column": "employer" },
                "currency": { "constant": "USD" }, "observationKind": { "constant": "incumbent" }, "evidenceGrade": { "constant": "C" }
              }
            }
            """).Mapping;
        return BoundMapping.Bind(mapping!, ["title", "pay", "employer"]).Bound!;
    }
}
