using TalentMarket.Domain.Disclosure;

namespace TalentMarket.Domain.Tests.Disclosure;

public sealed class VersionRulesTests
{
    private static readonly int Pairs = Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1" ? 1_000 : 50;

    // Golden G18: what one organisation adds is all that two versions differ by.
    [Fact]
    public void SC_14_a_version_that_adds_one_organisation_gives_it_away()
    {
        var before = Enumerable.Range(0, 50).Select(person => Record(0, person % 5, 100_000)).ToList();
        var after = before.Concat(Enumerable.Range(0, 10).Select(_ => Record(0, 5, 106_000))).ToList();

        VersionRules.GivenAway(1, before, after, _ => true, ConfidentialPolicy.Usual).Select(cell => cell.ToString()).ShouldBe(["*", "0"]);
    }

    [Fact]
    public void SC_14_a_batch_of_five_organisations_gives_none_away_nor_does_nothing_new()
    {
        var before = Enumerable.Range(0, 50).Select(person => Record(0, person % 5, 100_000)).ToList();
        var after = before.Concat(Enumerable.Range(0, 20).Select(person => Record(0, 5 + person % 5, 106_000))).ToList();

        VersionRules.GivenAway(1, before, after, _ => true, ConfidentialPolicy.Usual).ShouldBeEmpty();
        VersionRules.GivenAway(1, after, after, _ => true, ConfidentialPolicy.Usual).ShouldBeEmpty();
    }

    [Fact]
    public void SC_15_a_version_that_takes_one_organisation_away_gives_it_away()
    {
        var after = Enumerable.Range(0, 50).Select(person => Record(person % 2, person % 5, 100_000 + person)).ToList();
        var before = after.Concat(Enumerable.Range(0, 10).Select(_ => Record(1, 5, 106_000))).ToList();

        VersionRules.GivenAway(1, before, after, values => values[0] != 0, ConfidentialPolicy.Usual).Select(cell => cell.ToString()).ShouldBe(["*", "1"]);
    }

    // Of all cells published in both, those that are not named differ by nobody or by a set that could be published.
    [Fact]
    public void SC_14_what_is_not_named_differs_by_nobody_or_by_enough()
    {
        for (var seed = 1; seed <= Pairs; seed++)
        {
            var random = new Random(seed);
            var before = SurveyGenerator.Survey(random);
            var joining = random.Next(1, 12);
            var after = before.Concat(Enumerable.Range(0, joining * 15).Select(person => SurveyGenerator.Person(random, 1_000 + person % joining))).ToList();

            var named = VersionRules.GivenAway(3, before, after, _ => true, ConfidentialPolicy.Usual).Select(cell => cell.ToString()).ToHashSet();

            foreach (var cell in Lattice.Of(3, after).Cells)
            {
                var came = Breakdown.Of(after.Skip(before.Count).Where(record => record.Values.Zip(cell.Values).All(pair => pair.Second == Lattice.All || pair.First == pair.Second))
                    .Select(record => (record.Group, record.Pay)));
                named.Contains(cell.ToString()).ShouldBe(came.People > 0 && !SetRules.Hold(came, ConfidentialPolicy.Usual), $"seed {seed}, cell {cell}");
            }
        }
    }

    private static (IReadOnlyList<int> Values, long? Group, decimal Pay) Record(int value, long group, decimal pay) => ([value], group, pay);
}
