using TalentMarket.Domain.Disclosure;

namespace TalentMarket.Domain.Tests.Disclosure;

public sealed class ComplementarySuppressionTests(ITestOutputHelper output)
{
    private static readonly int DataSets = Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1" ? 1_000 : 50;

    // Two rows and two columns: one cell may not be shown, so three more must not be, or it follows by subtraction.
    [Fact]
    public void A_cell_that_is_withheld_is_never_withheld_alone_in_its_row_and_column()
    {
        var lattice = Lattice.Of(2, Records([(0, 0, 3), (0, 1, 8), (1, 0, 9), (1, 1, 10)]));

        var withheld = ComplementarySuppression.Decide(lattice, ConfidentialPolicy.Usual, IsSafe);

        lattice.Cells.Zip(withheld).Where(cell => cell.Second).Select(cell => cell.First.ToString()).ShouldBe(["0 0", "0 1", "1 0", "1 1"], ignoreOrder: true);
        new DisclosureAudit(lattice, withheld).Determines(IndexOf(lattice, 0, 0)).ShouldBeFalse();
    }

    [Fact]
    public void What_is_withheld_beside_a_published_total_could_be_published_itself()
    {
        // Two children of two organisations each: together four, one fewer than five.
        var lattice = Lattice.Of(1, Records([(0, -1, 2), (1, -1, 2), (2, -1, 9), (3, -1, 12)]).Select(record => ((IReadOnlyList<int>)[record.Values[0]], record.Group, record.Pay)));

        var withheld = ComplementarySuppression.Decide(lattice, ConfidentialPolicy.Usual, IsSafe);

        lattice.Cells.Zip(withheld).Where(cell => cell.Second).Select(cell => cell.First.ToString()).ShouldBe(["0", "1", "2"], ignoreOrder: true);
    }

    [Fact]
    public void Nothing_is_withheld_where_everything_may_be_shown()
    {
        var lattice = Lattice.Of(2, Records([(0, 0, 8), (0, 1, 8), (1, 0, 9), (1, 1, 10)]));

        ComplementarySuppression.Decide(lattice, ConfidentialPolicy.Usual, IsSafe).ShouldAllBe(isWithheld => !isWithheld);
    }

    [Fact]
    public void Decided_twice_it_is_decided_alike()
    {
        var lattice = Lattice.Of(3, SurveyGenerator.Survey(new Random(7)));
        var once = ComplementarySuppression.Decide(lattice, ConfidentialPolicy.Usual, IsSafe);
        var published = lattice.Cells.Where((_, cell) => !once[cell]).ToHashSet();

        ComplementarySuppression.Decide(lattice, ConfidentialPolicy.Usual, published.Contains).ShouldBe(once);
    }

    // The attacker knows every published sum and solves for the rest; theirs is a program of its own, over the finest cells.
    [Fact]
    public void SC_10_no_withheld_cell_follows_from_published_ones()
    {
        var (thresholds, kept, determined, broken) = (0, 0, 0, 0);
        for (var seed = 1; seed <= DataSets; seed++)
        {
            var lattice = Lattice.Of(3, SurveyGenerator.Survey(new Random(seed)));
            var withheld = ComplementarySuppression.Decide(lattice, ConfidentialPolicy.Usual, IsSafe);

            thresholds += lattice.Cells.Count(IsSafe);
            kept += withheld.Count(isWithheld => !isWithheld);
            determined += Solved(lattice, lattice.Cells.Where((_, cell) => !withheld[cell]).ToHashSet().Contains);
            if (Solved(lattice, IsSafe) > 0) broken++;
        }

        output.WriteLine($"{DataSets} surveys: {kept} of {thresholds} cells kept ({100.0 * kept / thresholds:0.0} %), {determined} withheld ones follow; by thresholds alone some follow in {broken}");
        determined.ShouldBe(0);
        broken.ShouldBeGreaterThanOrEqualTo(DataSets * 9 / 10);
        kept.ShouldBeGreaterThanOrEqualTo(thresholds * 7 / 10);
    }

    private static bool IsSafe(LatticeCell cell) => SetRules.Hold(cell.Behind, ConfidentialPolicy.Usual);

    private static int IndexOf(Lattice lattice, params int[] values) => lattice.Cells.ToList().FindIndex(cell => cell.Values.SequenceEqual(values));

    // In each cell one person of each of so many organisations.
    private static IEnumerable<(IReadOnlyList<int> Values, long? Group, decimal Pay)> Records(IEnumerable<(int Row, int Column, int Organisations)> cells) =>
        from cell in cells
        from organisation in Enumerable.Range(0, cell.Organisations)
        select ((IReadOnlyList<int>)[cell.Row, cell.Column], (long?)(100 * (cell.Row + 1) + 10 * (cell.Column + 1) + organisation), 100_000m + organisation);

    private static int Solved(Lattice lattice, Func<LatticeCell, bool> isTold)
    {
        var attack = new TableAttack(lattice);
        attack.Learn(isTold);
        return attack.Solved(cell => !IsSafe(cell) && !isTold(cell));
    }
}
