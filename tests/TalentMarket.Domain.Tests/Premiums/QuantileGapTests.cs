using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Premiums;
using TalentMarket.Domain.Statistics;

namespace TalentMarket.Domain.Tests.Premiums;

public sealed class QuantileGapTests
{
    [Fact]
    public void One_pass_gives_the_quantiles_of_unequal_weights() => Prop.ForAll(
        (from pay in Gen.Choose(1, 9).ListOf(12) from times in Gen.Choose(0, 3).ListOf(12) select (pay, times)).ToArbitrary(), drawn =>
        {
            var (pay, times) = (drawn.pay.ToArray(), drawn.times.ToArray());
            var people = pay.SelectMany((amount, i) => new[] { Person(i, amount, true), Person(100 + i, 1, false) }).ToList();
            var ascending = pay.Zip(times).OrderBy(pair => pair.First).ToArray();
            double[] probabilities = [0.1, 0.25, 0.5, 0.75, 0.9];
            var found = new QuantileGap(people, 1, PayElement.BaseSalary, isMatched: false).LogRatios(times, probabilities);
            if (times.All(time => time == 0)) return found.All(double.IsNaN);
            return probabilities.Zip(found).All(pair => Math.Abs(Math.Exp(pair.Second) - WeightedQuantile.Averaged(
                [.. ascending.Select(one => (double)one.First)], [.. ascending.Select(one => (double)one.Second)], pair.First)) < 1e-9);
        }).QuickCheckThrowOnFailure();

    private static Compared Person(int id, double pay, bool isTreated) => new(
        new PayObservation
        {
            Id = id, SurveyCode = "s", EditionDate = default, EffectiveDate = default, OrganisationId = id % 100, Title = "", BaseSalary = pay,
        }, isTreated, id % 100, 0);
}
