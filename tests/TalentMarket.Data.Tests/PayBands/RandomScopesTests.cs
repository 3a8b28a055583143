using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Tests.PayBands;

/// <summary>Random rows and random scopes: what the store answers is what filtering and Quantile.Type7 give in memory.</summary>
public sealed class RandomScopesTests(PostgresFixture postgres)
{
    private const int Rows = 1_500;
    private const int Scopes = 200;
    private static readonly Currency Gbp = new("GBP");
    private static readonly DateOnly RateMonth = new(2024, 1, 1);

    [Fact]
    public async Task The_store_answers_what_the_rows_say()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var market = await SmallMarket.CreateAsync(postgres, cancellationToken);
        var organisations = await market.AddOrganisationsAsync(9, OrganisationKind.Public, cancellationToken);
        var edition = await market.AddEditionAsync("open", SourceClass.Open, new(2024, 1, 1), new(2025, 12, 31), cancellationToken, "GBP", "USD");
        var random = new Random(20260615);
        var records = Enumerable.Range(1, Rows).Select(_ => RandomRecord(random, edition, organisations)).ToList();
        await AddRateAsync(market, cancellationToken);
        await market.AddRecordsAsync(records, cancellationToken);
        var query = market.Query();

        for (var i = 0; i < Scopes; i++)
        {
            var scope = RandomScope(random);
            var answer = await query.AnswerAsync(scope, cancellationToken);
            var shown = answer.Series.SelectMany(series => series.Bands).Where(band => band.Figures is PublishedFigures)
                .ToDictionary(band => band.Key, band => (PublishedFigures)band.Figures);
            var expected = InMemory(records, scope);

            shown.Keys.ShouldBe(expected.Keys, ignoreOrder: true, ScopeQuery.Write(scope));
            foreach (var (key, pay) in expected)
            {
                shown[key].People.AtLeast.ShouldBe(pay.Count);
                shown[key].Organisations.ShouldBe(pay.Select(row => row.Organisation).Distinct().Count());
                double[] ascending = [.. pay.Select(row => (double)row.Pay).Order()];
                shown[key].Percentiles.Select(percentile => (double)percentile.Amount!.Value.Amount).Zip(PayDistribution.Probabilities)
                    .ShouldAllBe(pair => Math.Abs(pair.First - Quantile.Type7(ascending, pair.Second)) <= 0.0051);
            }
        }
    }

    private static Dictionary<string, List<(long Organisation, decimal Pay)>> InMemory(List<PayRecord> records, MarketScope scope) => records
        .Where(record => scope.Jobs.IsAll || scope.Jobs.Contains(record.JobCode))
        .Where(record => scope.Levels.IsAll || (record.Level is { } level && scope.Levels.Contains(level)))
        .Where(record => scope.Tiers.IsAll || (record.Tier is { } tier && scope.Tiers.Contains(tier)))
        .Where(record => scope.Countries.IsAll || scope.Countries.Contains(record.Country))
        .Where(record => scope.Experience.IsAll || scope.Experience.Any(band => Within(band, record.CareerYears)))
        .Where(record => scope.Years.IsAll || scope.Years.Contains(record.EffectiveDate.Year))
        .Select(record => (Key: Key(record, scope.GroupBy), Organisation: record.OrganisationId, Pay: Pay(record, scope)))
        .Where(row => row.Pay is not null)
        .GroupBy(row => row.Key, row => (row.Organisation, row.Pay!.Value))
        .Where(group => group.Count() >= 5)
        .ToDictionary(group => group.Key, group => group.ToList());

    private static decimal? Pay(PayRecord record, MarketScope scope)
    {
        var pay = scope.Element switch
        {
            PayElement.TotalTargetCash => record.BaseSalary + record.TargetIncentive,
            PayElement.TotalDirectCompensation => record.BaseSalary + record.TargetIncentive + record.LongTermIncentive,
            _ => record.BaseSalary,
        };
        return record.Currency == scope.Currency ? pay : scope.Currency == Gbp ? pay / 1.25m : pay * 1.25m;
    }

    private static string Key(PayRecord record, BandDimension dimension) => dimension switch
    {
        BandDimension.Level => record.Level?.ToString() ?? "not-stated",
        BandDimension.Tier => record.Tier is { } tier ? Slug.Of(tier) : "not-stated",
        BandDimension.Year => $"{record.EffectiveDate.Year}",
        BandDimension.Job => record.JobCode ?? "not-stated",
        BandDimension.Experience => ExperienceBand.All.Where(band => Within(band, record.CareerYears)).Select(band => band.Code).FirstOrDefault("not-stated"),
        _ => "all",
    };

    private static bool Within(ExperienceBand band, float? years) => years >= band.FromYears && (band.ToYears is null || years < band.ToYears + 1);

    private static MarketScope RandomScope(Random random) => new()
    {
        Jobs = Some(random, "ml-engineer", "data-engineer"),
        Levels = Some(random, JobLevel.L1, JobLevel.L2, JobLevel.L3),
        Tiers = Some(random, TalentTier.BigTech, TalentTier.RestOfTech),
        Countries = Some(random, "US", "GB"),
        Experience = Some(random, [.. ExperienceBand.All]),
        Years = Some(random, 2024, 2025),
        Element = random.GetItems([PayElement.BaseSalary, PayElement.TotalTargetCash, PayElement.TotalDirectCompensation], 1)[0],
        Currency = random.Next(2) == 0 ? Gbp : Currency.Usd,
        GroupBy = random.GetItems(Enum.GetValues<BandDimension>().Except([BandDimension.Hub, BandDimension.Element]).ToArray(), 1)[0],
    };

    private static Selection<T> Some<T>(Random random, params T[] values)
        where T : notnull => random.Next(2) == 0 ? default : new Selection<T>(random.GetItems(values, random.Next(1, values.Length + 1)));

    private static PayRecord RandomRecord(Random random, SurveyEdition edition, IReadOnlyList<Organisation> organisations) => new()
    {
        OrganisationId = organisations[random.Next(organisations.Count)].Id,
        EditionId = edition.Id,
        RowNumber = 1,
        Title = "Engineer",
        JobCode = Maybe(random, "ml-engineer", "data-engineer"),
        Level = random.Next(5) == 0 ? null : (JobLevel)random.Next(1, 5),
        Tier = random.Next(5) == 0 ? null : random.Next(2) == 0 ? TalentTier.BigTech : TalentTier.RestOfTech,
        Country = Maybe(random, "US", "GB"),
        CareerYears = random.Next(5) == 0 ? null : random.Next(0, 80) / 4f,
        EffectiveDate = new DateOnly(random.Next(2024, 2026), random.Next(1, 13), random.Next(1, 29)),
        ObservationKind = ObservationKind.Incumbent,
        EvidenceGrade = EvidenceGrade.B,
        Currency = random.Next(3) == 0 ? Gbp : Currency.Usd,
        BaseSalary = random.Next(8) == 0 ? null : random.Next(4_000_000, 60_000_000) / 100m,
        TargetIncentive = random.Next(3) == 0 ? null : random.Next(0, 9_000_000) / 100m,
        LongTermIncentive = random.Next(3) == 0 ? null : random.Next(0, 90_000_000) / 100m,
    };

    private static string? Maybe(Random random, params string[] values) => random.Next(5) == 0 ? null : values[random.Next(values.Length)];

    private static async Task AddRateAsync(SmallMarket market, CancellationToken cancellationToken)
    {
        await using var db = market.CreateDbContext();
        db.Add(new ExchangeRate { Currency = Gbp, Month = RateMonth, UsdPerUnit = 1.25m, BusinessDays = 22, SourceId = 1 });
        await db.SaveChangesAsync(cancellationToken);
    }
}
