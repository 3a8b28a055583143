using TalentMarket.Domain.Statistics;

namespace TalentMarket.Domain.Tests.Illustration;

/// <summary>exp(Σ n₁ₛ ÷ n₁ (ȳ₁ₛ − ȳ₀ₛ)) − 1 over strata with both kinds of people, on log pay.</summary>
internal static class ExactMatch
{
    private const int Resamples = 1_000;

    public static double Premium(IEnumerable<SamplePerson> people, Func<SamplePerson, bool> isTreated, Func<SamplePerson, object> stratum)
    {
        var sums = new Dictionary<object, (int Treated, double TreatedSum, int Controls, double ControlSum)>();
        foreach (var person in people)
        {
            var key = stratum(person);
            var sum = sums.GetValueOrDefault(key);
            sums[key] = isTreated(person)
                ? sum with { Treated = sum.Treated + 1, TreatedSum = sum.TreatedSum + person.LogPay }
                : sum with { Controls = sum.Controls + 1, ControlSum = sum.ControlSum + person.LogPay };
        }

        var matched = sums.Values.Where(sum => sum is { Treated: > 0, Controls: > 0 }).ToList();
        var difference = matched.Sum(sum => sum.TreatedSum - sum.Treated * sum.ControlSum / sum.Controls);
        return Math.Exp(difference / matched.Sum(sum => sum.Treated)) - 1;
    }

    /// <summary>The premium with the 95 % percentile interval of a bootstrap that draws whole organisations.</summary>
    public static Estimate Bootstrap(
        IReadOnlyList<SamplePerson> people, Func<SamplePerson, bool> isTreated, Func<SamplePerson, object> stratum)
    {
        var organisations = people.GroupBy(person => person.Organisation).Select(group => group.ToArray()).ToArray();
        var random = new Random(20_260_101);
        var premiums = Enumerable.Range(0, Resamples)
            .Select(_ => Premium(organisations.SelectMany(_ => organisations[random.Next(organisations.Length)]), isTreated, stratum))
            .Order().ToArray();
        return new Estimate(
            Premium(people, isTreated, stratum), Quantile.Type7(premiums, 0.025), Quantile.Type7(premiums, 0.975));
    }
}
