using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Premiums;
using TalentMarket.Domain.Statistics.Regression;

namespace TalentMarket.Domain.Tests.Premiums;

public sealed class KitagawaTests
{
    private static readonly Gen<KitagawaCell[]> Cells =
        from count in Gen.Choose(1, 6)
        from rows in Gen.Choose(1, 400).Four().ArrayOf(count)
        let people = (A: rows.Sum(row => row.Item2), B: rows.Sum(row => row.Item4))
        select rows.Select(row => new KitagawaCell(row.Item1, (double)row.Item2 / people.A, row.Item3, (double)row.Item4 / people.B)).ToArray();

    // goldens/identities: arithmetic of the formula.
    [Fact]
    public void Rates_and_composition_are_those_of_the_worked_example()
    {
        var golden = Golden.Of("identities");
        var example = golden.Json.GetProperty("kitagawa");
        var split = Kitagawa.Of([.. Enumerable.Range(0, 3).Select(cell => new KitagawaCell(
            example.GetProperty("rate_A")[cell].GetDouble(), example.GetProperty("w_A")[cell].GetDouble(),
            example.GetProperty("rate_B")[cell].GetDouble(), example.GetProperty("w_B")[cell].GetDouble()))]);

        golden.Compare("gap", example.GetProperty("gap").GetDouble(), split.Gap, 1e-10);
        golden.Compare("rate", example.GetProperty("rate_effect").GetDouble(), split.Rate, 1e-10);
        golden.Compare("composition", example.GetProperty("composition_effect").GetDouble(), split.Composition, 1e-10);
    }

    [Fact]
    public void The_parts_add_up() => Prop.ForAll(Cells.ToArbitrary(), cells =>
    {
        var split = Kitagawa.Of(cells);
        return Math.Abs(split.Rate + split.Composition + split.UnmatchedA + split.UnmatchedB - split.Gap) < 1e-9;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void It_is_the_twofold_decomposition_on_cells_at_the_mean_of_both_sides() => Prop.ForAll(
        (from a in Person.ArrayOf(30) from b in Person.ArrayOf(20) select (a, b)).ToArbitrary(), sides =>
        {
            // Everybody's cell on both sides, so that each side determines its means.
            (int Cell, double Pay)[] a = [.. sides.a, (0, 5), (1, 6), (2, 7)];
            (int Cell, double Pay)[] b = [.. sides.b, (0, 1), (1, 2), (2, 3)];
            var twofold = new OaxacaBlinder(Design(a), [.. a.Select(person => person.Pay)], Design(b), [.. b.Select(person => person.Pay)])
                .Twofold(OaxacaReference.Half);
            var split = Kitagawa.Of([.. Enumerable.Range(0, 3).Select(cell => new KitagawaCell(
                a.Where(person => person.Cell == cell).Average(person => person.Pay), a.Count(person => person.Cell == cell) / (double)a.Length,
                b.Where(person => person.Cell == cell).Average(person => person.Pay), b.Count(person => person.Cell == cell) / (double)b.Length))]);
            return Math.Abs(twofold.Explained - split.Composition) < 1e-9 && Math.Abs(twofold.Unexplained - split.Rate) < 1e-9;
        }).QuickCheckThrowOnFailure();

    // Two of ten people of A earn 900 where B has nobody; the other eight earn 500 as B does: 580 − 500 = 80 is theirs alone.
    [Fact]
    public void People_without_a_counterpart_are_a_part_of_their_own()
    {
        var split = Kitagawa.Of([new KitagawaCell(500, 0.8, 500, 1), new KitagawaCell(900, 0.2, 0, 0)]);

        split.Gap.ShouldBe(80, 1e-12);
        split.UnmatchedA.ShouldBe(80, 1e-12);
        split.UnmatchedShareA.ShouldBe(0.2, 1e-12);
        split.Rate.ShouldBe(0, 1e-12);
        split.Composition.ShouldBe(0, 1e-12);
        split.UnmatchedB.ShouldBe(0, 1e-12);
    }

    [Fact]
    public void Without_a_common_cell_there_is_nothing_to_split() =>
        Should.Throw<ArgumentException>(() => Kitagawa.Of([new KitagawaCell(1, 1, 0, 0), new KitagawaCell(0, 0, 1, 1)]));

    private static Gen<(int Cell, double Pay)> Person =>
        from cell in Gen.Choose(0, 2) from pay in Gen.Choose(1, 1_000) select (cell, (double)pay);

    private static DesignMatrix Design((int Cell, double Pay)[] people) => DesignMatrix.For(people)
        .WithIntercept().WithFlag("second", person => person.Cell == 1).WithFlag("third", person => person.Cell == 2).Build();
}
