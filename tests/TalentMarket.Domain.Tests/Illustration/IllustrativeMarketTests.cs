using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TalentMarket.Domain.Illustration;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Illustration;

public sealed class IllustrativeMarketTests
{
    [Fact]
    public void There_are_240_organisations_under_pseudonyms_of_their_own()
    {
        IllustrativeMarket.Organisations.Count.ShouldBe(240);
        IllustrativeMarket.Organisations.Select(organisation => organisation.Name).Distinct().Count().ShouldBe(240);
        IllustrativeMarket.Organisations[16].Name.ShouldBe("Contributor 017");
    }

    [Fact]
    public void Every_tier_has_twelve_organisations_and_none_is_above_a_fifth_of_it_in_any_wave()
    {
        foreach (var wave in Sample.Waves)
        {
            var tiers = wave.GroupBy(record => record.Tier).ToList();
            tiers.Count.ShouldBe(Enum.GetValues<TalentTier>().Length);
            foreach (var tier in tiers)
            {
                var people = tier.GroupBy(record => record.OrganisationId)
                    .Select(organisation => organisation.Sum(record => record.Incumbents)).ToList();
                people.Count.ShouldBeGreaterThanOrEqualTo(12, tier.Key.ToString());
                (5 * people.Max()).ShouldBeLessThanOrEqualTo(people.Sum(), tier.Key.ToString());
            }
        }
    }

    [Fact]
    public void There_are_about_120_000_records_in_twelve_waves()
    {
        Sample.Waves.Length.ShouldBe(12);
        Sample.Waves.Sum(wave => wave.Count).ShouldBeInRange(119_000, 121_000);
    }

    [Fact]
    public void Offers_and_averages_are_few()
    {
        var records = Sample.Waves.SelectMany(wave => wave).ToList();

        (records.Count(record => record.ObservationKind == ObservationKind.Offer) / (double)records.Count).ShouldBeInRange(0.005, 0.03);
        (records.Count(record => record.Incumbents > 1) / (double)records.Count).ShouldBeInRange(0.002, 0.02);
    }

    // The one number of these tests that comes from the code: it says that the sample has not changed unnoticed.
    [Fact]
    public void The_sample_is_the_same_on_every_machine() =>
        Fingerprint(Sample.NewestQuarterEnd).ShouldBe("8ebfd5a4f5955d0798e243eb4af7766fedba2244ebd1294cd5d880b954f34115");

    [Fact]
    public void A_later_quarter_has_the_same_pay_under_later_dates()
    {
        var moved = Sample.Generate(Sample.NewestQuarterEnd.AddDays(1).AddMonths(3).AddDays(-1), Sample.LastWave);

        moved.Select(PayOf).ShouldBe(Sample.Waves[Sample.LastWave].Select(PayOf));
        moved.Max(record => record.EffectiveDate).ShouldBe(new DateOnly(2026, 9, 30));

        static (long, string, decimal?, decimal?, decimal?) PayOf(PayRecord record) =>
            (record.OrganisationId, record.Title, record.BaseSalary, record.TargetIncentive, record.LongTermIncentive);
    }

    private static string Fingerprint(DateOnly newestQuarterEnd)
    {
        var properties = typeof(PayRecord).GetProperties().Where(property => property.Name != nameof(PayRecord.JobMatchOrigin)).OrderBy(property => property.Name, StringComparer.Ordinal).ToList();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // The first and the last wave stand for the others: all are made by the same steps.
        foreach (var record in Sample.Generate(newestQuarterEnd, 0).Concat(Sample.Generate(newestQuarterEnd, Sample.LastWave)))
            foreach (var property in properties)
                hash.AppendData(Encoding.UTF8.GetBytes(Convert.ToString(property.GetValue(record), CultureInfo.InvariantCulture) + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
