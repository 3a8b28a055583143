using TalentMarket.Domain.Disclosure;

namespace TalentMarket.Domain.Tests.Disclosure;

public sealed class SelectionRulesTests(ITestOutputHelper output)
{
    private const int Questions = 200;

    private static readonly int DataSets = Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1" ? 1_000 : 20;

    // Any several values of each dimension, and what is left of them: the questions of a general tracker (Denning, Denning and Schwartz 1979).
    [Fact]
    public void SC_11_SC_12_no_run_of_questions_tells_a_withheld_cell()
    {
        var (asked, answered, determined, broken) = (0, 0, 0, 0);
        for (var seed = 1; seed <= DataSets; seed++)
        {
            var random = new Random(seed);
            var lattice = Lattice.Of(3, SurveyGenerator.Survey(random));
            var withheld = ComplementarySuppression.Decide(lattice, ConfidentialPolicy.Usual, IsSafe);
            var rules = new SelectionRules(lattice, withheld);
            var (guarded, open) = (Attacker(lattice, withheld), Attacker(lattice, withheld));
            for (var question = 0; question < Questions; question++)
                foreach (var selection in Tracker(random))
                {
                    asked++;
                    var isAnswered = rules.MayBeAnswered(selection);
                    if (isAnswered)
                    {
                        answered++;
                        guarded.Learn(selection);
                    }

                    // Who only asks whether a selection itself is large enough.
                    if (SetRules.Hold(Behind(lattice, selection), ConfidentialPolicy.Usual)) open.Learn(selection);
                }

            determined += guarded.Solved(cell => !IsSafe(cell));
            if (open.Solved(cell => !IsSafe(cell)) > 0) broken++;
        }

        output.WriteLine($"{asked} questions on {DataSets} surveys, {100.0 * answered / asked:0.0} % answered: {determined} withheld cells follow; without the rule some follow in {broken}");
        determined.ShouldBe(0);
        broken.ShouldBeGreaterThanOrEqualTo(DataSets * 9 / 10);
        answered.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_selection_of_published_cells_is_answered_and_one_with_a_withheld_cell_is_not()
    {
        var lattice = Lattice.Of(1, Enumerable.Range(0, 4).SelectMany(value => Enumerable.Range(0, value < 2 ? 3 : 10)
            .Select(organisation => ((IReadOnlyList<int>)[value], (long?)(10 * value + organisation), 100_000m + organisation))));
        var rules = new SelectionRules(lattice, ComplementarySuppression.Decide(lattice, ConfidentialPolicy.Usual, IsSafe));

        rules.MayBeAnswered([new HashSet<int> { 2, 3 }]).ShouldBeTrue();
        rules.MayBeAnswered([new HashSet<int>()]).ShouldBeTrue();
        rules.MayBeAnswered([new HashSet<int> { 1, 2, 3 }]).ShouldBeFalse();
        // Both withheld ones together are the total less the published ones.
        rules.MayBeAnswered([new HashSet<int> { 0, 1 }]).ShouldBeTrue();
    }

    private static bool IsSafe(LatticeCell cell) => SetRules.Hold(cell.Behind, ConfidentialPolicy.Usual);

    private static TableAttack Attacker(Lattice lattice, IReadOnlyList<bool> withheld)
    {
        var attack = new TableAttack(lattice);
        var told = lattice.Cells.Where((_, cell) => !withheld[cell]).ToHashSet();
        attack.Learn(told.Contains);
        return attack;
    }

    // A selection, and what is left of one of its dimensions.
    private static IEnumerable<IReadOnlyList<IReadOnlySet<int>>> Tracker(Random random)
    {
        int[] sizes = [8, 5, 4];
        var selection = sizes.Select(size => random.Next(3) == 0 ? [] : Enumerable.Range(0, size).Where(_ => random.Next(2) == 0).ToHashSet()).ToList();
        yield return selection;
        var turned = random.Next(sizes.Length);
        var rest = Enumerable.Range(0, sizes[turned]).Where(value => !selection[turned].Contains(value)).ToHashSet();
        yield return [.. selection.Select((values, dimension) => dimension == turned ? rest : values)];
    }

    private static Breakdown Behind(Lattice lattice, IReadOnlyList<IReadOnlySet<int>> selection) => Breakdown.Union(lattice.Cells
        .Where(cell => !cell.Values.Contains(Lattice.All) && cell.Values.Zip(selection).All(pair => pair.Second.Count == 0 || pair.Second.Contains(pair.First)))
        .Select(cell => cell.Behind));
}
