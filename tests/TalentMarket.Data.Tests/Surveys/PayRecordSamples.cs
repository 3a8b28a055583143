using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Sources;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Tests.Surveys;

/// <summary>A database with one edition and one organisation, and any pay record for them.</summary>
internal sealed class PayRecordSamples : IAsyncDisposable
{
    private static readonly string[] Titles = ["ML Engineer", "Ingénieur·e de recherche", "機械学習エンジニア", "🧠 lead", "", " ", "quote\"and,comma\nline"];

    public required TalentMarketDbContext Context { get; init; }

    public required long Edition { get; init; }

    public required long Organisation { get; init; }

    public NpgsqlConnection Connection => (NpgsqlConnection)Context.Database.GetDbConnection();

    public static async Task<PayRecordSamples> DatabaseAsync(PostgresFixture postgres, CancellationToken cancellationToken)
    {
        var connectionString = await postgres.CreateDatabaseAsync(cancellationToken);
        var db = new TalentMarketDbContext(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket(connectionString).Options);
        var source = new Source
        {
            Address = "https://example.org/survey", Publisher = "Example", Title = "Example survey", Grade = SourceGrade.Primary,
            Licence = "CC0", RetrievedOn = new DateOnly(2025, 1, 1)
        };
        var organisation = new Organisation { Code = "example", Name = "Example", Kind = OrganisationKind.Public };
        db.AddRange(source, organisation);
        await db.SaveChangesAsync(cancellationToken);
        var survey = new Survey { Code = "example", Name = "Example", SourceClass = SourceClass.Open, SourceId = source.Id };
        db.Add(survey);
        await db.SaveChangesAsync(cancellationToken);
        var edition = new SurveyEdition
        {
            SurveyId = survey.Id, EffectiveDate = new DateOnly(2025, 7, 1), EarliestEffectiveDate = new DateOnly(2020, 7, 1), Version = 1,
            Status = EditionStatus.Draft, Currencies = [Currency.Usd], CreatedAt = DateTimeOffset.UnixEpoch
        };
        db.Add(edition);
        await db.SaveChangesAsync(cancellationToken);
        await db.Database.OpenConnectionAsync(cancellationToken);
        return new PayRecordSamples { Context = db, Edition = edition.Id, Organisation = organisation.Id };
    }

    public static PayRecord Record(long editionId, long organisationId, decimal baseSalary) => new()
    {
        OrganisationId = organisationId, EditionId = editionId, RowNumber = 1, Title = "ML Engineer", EffectiveDate = new DateOnly(2025, 7, 1),
        ObservationKind = ObservationKind.Incumbent, EvidenceGrade = EvidenceGrade.B, Currency = Currency.Usd, BaseSalary = baseSalary
    };

    public static Gen<PayRecord> Records(long editionId, long organisationId) =>
        from numbers in Gen.ArrayOf(Maybe(Numbers), 7)
        from reals in Gen.ArrayOf(Maybe(Gen.Choose(-1_000_000, 1_000_000).Select(value => value / 7f)), 5)
        from shorts in Gen.ArrayOf(Maybe(Gen.Choose(short.MinValue, short.MaxValue).Select(value => (short)value)), 2)
        from texts in Gen.ArrayOf(Gen.Elements<string?>([.. Titles, null]), 4)
        from day in Gen.Choose(0, DateOnly.MaxValue.DayNumber)
        from flag in Gen.Elements<bool?>(true, false, null)
        from currency in Gen.Elements("USD", "EUR", "INR")
        from closed in Gen.ArrayOf(Gen.Choose(0, 2), 11)
        select new PayRecord
        {
            OrganisationId = organisationId, EditionId = editionId, RowNumber = day, Title = texts[0] ?? "", JobCode = texts[1],
            SourceLevel = texts[2], HubCode = texts[3], Country = closed[0] == 0 ? null : "FR",
            JobMatchQuality = OneOf<MatchQuality>(closed[0]), Level = OneOf<JobLevel>(closed[1]), Tier = OneOf<TalentTier>(closed[2]),
            Track = OneOf<JobTrack>(closed[3]), Phd = OneOf<PhdStatus>(closed[4]), FrontierRun = OneOf<FrontierRunPart>(closed[5]),
            Workplace = OneOf<Workplace>(closed[6]), EmploymentType = OneOf<EmploymentType>(closed[7]),
            EquityKind = OneOf<EquityKind>(closed[8]), PriceBasis = OneOf<PriceBasis>(closed[9]),
            ObservationKind = OneOf<ObservationKind>(closed[10]) ?? ObservationKind.Filing, EvidenceGrade = EvidenceGrade.C,
            CareerYears = reals[0], RelevantYears = reals[1], FrontierYears = reals[2], VestingYears = reals[3], GuaranteeYears = reals[4],
            PhdYear = shorts[0], ClawbackMonths = shorts[1], TopProgramme = flag, FullTimeShare = closed[0] / 3f,
            EffectiveDate = DateOnly.FromDayNumber(day), Incumbents = day + 1, Currency = new Currency(currency),
            BaseSalary = numbers[0], TargetIncentive = numbers[1], ActualIncentive = numbers[2], LongTermIncentive = numbers[3],
            EquityGrant = numbers[4], SignOn = numbers[5], GuaranteedTotal = numbers[6],
        };

    public static IReadOnlyList<object?> Values(PayRecord record) => typeof(PayRecord)
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.Name != nameof(PayRecord.Id))
        .Select(property => property.GetValue(record)).ToList();

    public ValueTask DisposeAsync() => Context.DisposeAsync();

    // Hundredths up to the largest amount numeric(14,2) holds, with many small and round ones.
    private static Gen<decimal> Numbers { get; } =
        from digits in Gen.Choose(0, 14)
        from high in Gen.Choose(0, 9_999_999)
        from low in Gen.Choose(0, 9_999_999)
        from sign in Gen.Elements(1, -1)
        select sign * Math.Floor((high * 10_000_000L + low) / (decimal)Math.Pow(10, 14 - digits)) / 100m;

    private static Gen<T?> Maybe<T>(Gen<T> values) where T : struct =>
        Gen.Frequency((3, values.Select(value => (T?)value)), (1, Gen.Constant((T?)null)));

    private static T? OneOf<T>(int position) where T : struct, Enum => position == 0 ? null : Enum.GetValues<T>()[position];
}
