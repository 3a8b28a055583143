using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using TalentMarket.Data;
using TalentMarket.Data.Database;
using TalentMarket.Data.Market;
using TalentMarket.Data.PayBands;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Sources;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Tests.PayBands;

/// <summary>A database with one job family, the policies of confidential and open rows, and the surveys a test adds.</summary>
internal sealed class SmallMarket : IDbContextFactory<TalentMarketDbContext>
{
    public static readonly DateOnly Today = new(2026, 6, 15);
    private readonly DbContextOptions<TalentMarketDbContext> options;

    private SmallMarket(string connectionString) =>
        options = new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket(connectionString).Options;

    public static async Task<SmallMarket> CreateAsync(PostgresFixture postgres, CancellationToken cancellationToken)
    {
        var market = new SmallMarket(await postgres.CreateDatabaseAsync(cancellationToken));
        await using var db = market.CreateDbContext();
        db.Add(new Source
        {
            Id = 1, Address = "https://example.org/survey", Publisher = "Example", Title = "A survey", Grade = SourceGrade.Primary,
            Licence = "CC0", RetrievedOn = Today,
        });
        db.Add(new JobFamily { Code = "engineering", Title = "Engineering", SortOrder = 1, EffectiveFrom = Today, SourceId = 1 });
        foreach (var (code, order) in new[] { ("ml-engineer", 1), ("data-engineer", 2) })
            db.Add(new Job
            {
                Code = code, FamilyCode = "engineering", Title = code, Description = code, SocCode = "15-1252", IscoCode = "2512",
                IsAi = order == 1, SortOrder = order, EffectiveFrom = Today, SourceId = 1,
            });
        db.AddRange(Policy(SourceClass.Confidential, 5, 10, 25, 3, 3, 5), Policy(SourceClass.Open, 0, 0, 100, 0, 0, 1),
            Policy(SourceClass.Cut, 0, 0, 100, 0, 0, 1), Policy(SourceClass.Illustrative, 5, 10, 25, 3, 3, 5));
        db.Add(new MarketVersion { At = DateTimeOffset.UnixEpoch, Reason = "Made for a test" });
        await db.SaveChangesAsync(cancellationToken);
        return market;
    }

    public TalentMarketDbContext CreateDbContext() => new(options);

    public PayBandQuery Query() => new(this, new ReferenceCatalogues(this, new StoreReach(TimeProvider.System, NullLogger<StoreReach>.Instance)), new TodayClock());

    public PayObservationQuery Observations() => new(this, new ReferenceCatalogues(this, new StoreReach(TimeProvider.System, NullLogger<StoreReach>.Instance)), new TodayClock());

    public BandEstimateQuery Estimates() => new(Observations(), new ReferenceCatalogues(this, new StoreReach(TimeProvider.System, NullLogger<StoreReach>.Instance)));

    public BandDifferenceQuery Differences() => new(Observations(), new ReferenceCatalogues(this, new StoreReach(TimeProvider.System, NullLogger<StoreReach>.Instance)));

    public async Task<SurveyEdition> AddEditionAsync(
        string survey, SourceClass sourceClass, DateOnly earliest, DateOnly effective, CancellationToken cancellationToken, params string[] currencies)
    {
        await using var db = CreateDbContext();
        var known = await db.Surveys.FirstOrDefaultAsync(row => row.Code == survey, cancellationToken);
        if (known is null)
        {
            known = new Survey { Code = survey, Name = survey, SourceClass = sourceClass, SourceId = 1 };
            db.Add(known);
            await db.SaveChangesAsync(cancellationToken);
        }

        var edition = new SurveyEdition
        {
            SurveyId = known.Id, EarliestEffectiveDate = earliest, EffectiveDate = effective, Version = 1,
            Status = EditionStatus.Published, CreatedAt = DateTimeOffset.UnixEpoch,
            Currencies = currencies.Length == 0 ? [Currency.Usd] : [.. currencies.Select(code => new Currency(code))],
        };
        db.Add(edition);
        await db.SaveChangesAsync(cancellationToken);
        return edition;
    }

    public async Task<IReadOnlyList<Organisation>> AddOrganisationsAsync(int count, OrganisationKind kind, CancellationToken cancellationToken)
    {
        await using var db = CreateDbContext();
        var organisations = Enumerable.Range(1, count)
            .Select(number => new Organisation { Code = $"{kind}-{number}", Name = $"{kind} {number}", Kind = kind }).ToList();
        db.AddRange(organisations);
        await db.SaveChangesAsync(cancellationToken);
        return organisations;
    }

    public async Task AddRecordsAsync(IEnumerable<PayRecord> records, CancellationToken cancellationToken)
    {
        await using var db = CreateDbContext();
        db.AddRange(records);
        await db.SaveChangesAsync(cancellationToken);
    }

    public static PayRecord Record(SurveyEdition edition, long organisationId, decimal? baseSalary) => new()
    {
        OrganisationId = organisationId, EditionId = edition.Id, RowNumber = 1, Title = "ML Engineer",
        EffectiveDate = edition.EffectiveDate, ObservationKind = ObservationKind.Incumbent, EvidenceGrade = EvidenceGrade.B,
        Currency = Currency.Usd, BaseSalary = baseSalary,
    };

    private static DisclosurePolicy Policy(
        SourceClass sourceClass, int organisations, int tail, int share, int months, int digits, int width) => new()
    {
        SourceClass = sourceClass, EffectiveFrom = new DateOnly(2020, 1, 1), MinimumOrganisations = organisations, MinimumPeople = 5,
        MinimumTailOrganisations = tail, MinimumTailPeople = Math.Max(5, tail), MaximumOrganisationSharePercent = share,
        MinimumAgeMonths = months, WithholdWhenAllEqual = organisations > 0, SignificantDigits = digits, PeopleBandWidth = width, SourceId = 1,
    };

    private sealed class TodayClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(Today.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
    }
}
