using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Disclosure;

namespace TalentMarket.Domain.Tests.Disclosure;

/// <summary>The printed examples of the Handbook on Statistical Disclosure Control and of two programs: ../shared/goldens/confidentiality.</summary>
public sealed class DominanceTests
{
    private readonly Golden golden = Golden.Of("confidentiality");

    [Fact]
    public void SC_04_the_percent_rule_is_strict()
    {
        var (first, x) = Amounts("G01");
        Decide(first, "p10", x, 10m);
        Decide(first, "p2", x, 2m);
        Decide(first, "p2_0001", x, 2.0001m);
        var (second, y) = Amounts("G02");
        Decide(second, "p10", y, 10m);
        Decide(second, "p15", y, 15m);
        Decide(second, "p16", y, 16m);
        var (fourth, z) = Amounts("G04");
        Decide(fourth, "p10", z, 10m);
        Decide(fourth, "p3", z, 3m);
        Decide(fourth, "p4", z, 4m);
        golden.Compare("G04 upper protection", fourth.GetProperty("upl_p10").GetDouble(),
            (double)Dominance.UpperProtectionByPPercent(z.Sum(), z[0], z[1], 10), 1e-9);
    }

    [Fact]
    public void SC_04_the_share_rule_is_strict()
    {
        var (first, x) = Amounts("G01");
        Share(first, "nk_1_90", x, 1, 90);
        var (second, y) = Amounts("G02");
        Share(second, "nk_2_90_909", y, 2, 90.909m);
        var (fourth, z) = Amounts("G04");
        Share(fourth, "nk_1_85", z, 1, 85);
    }

    [Fact]
    public void A_share_of_two_has_its_percent()
    {
        var example = Example("G03");

        golden.Compare("G03 k = 80", example.GetProperty("k80").GetDouble(), (double)Dominance.PPercentOf(80), 1e-9);
        golden.Compare("G03 k = 95", example.GetProperty("k95").GetDouble(), (double)Dominance.PPercentOf(95), 1e-9);
        Dominance.PPercentOf((decimal)example.GetProperty("k90_909_from_p10").GetDouble()).ShouldBe(10, 1e-9m);
    }

    [Fact]
    public void SC_03_holdings_are_grouped_before_they_are_judged()
    {
        foreach (var cell in Example("G08").GetProperty("cells").EnumerateObject())
        {
            Share(cell.Value, "nk_2_90", Amounts(cell.Value, "contrib"), 2, 90);
            var held = Amounts(cell.Value, "by_holding");
            golden.CompareDecision($"G08 {cell.Name} nk_2_90_holding", cell.Value.GetProperty("nk_2_90_holding").GetBoolean(), Dominance.IsUnsafeByShareOf(held.Sum(), held.Take(2), 90));
            golden.CompareDecision($"G08 {cell.Name} nk_2_98_holding", cell.Value.GetProperty("nk_2_98_holding").GetBoolean(), Dominance.IsUnsafeByShareOf(held.Sum(), held.Take(2), 98));
        }
    }

    [Fact]
    public void SC_04_the_cells_of_a_published_test_are_unsafe_where_it_says()
    {
        foreach (var cell in Example("G12").GetProperty("cells").EnumerateObject())
        {
            decimal Of(string name) => cell.Value.GetProperty(name).GetDecimal();
            golden.CompareDecision($"G12 {cell.Name} nk", cell.Value.GetProperty("nk_2_75").GetBoolean(), Dominance.IsUnsafeByShareOf(Of("X"), [Of("x1"), Of("x2")], 75));
            golden.CompareDecision($"G12 {cell.Name} p", cell.Value.GetProperty("p70").GetBoolean(), Dominance.IsUnsafeByPPercent(Of("X"), Of("x1"), Of("x2"), 70));
        }
    }

    // Shares of at most a quarter leave at least half of the sum to others, which is twice the largest.
    [Fact]
    public void SC_05_a_quarter_at_most_is_never_unsafe_by_any_percent_up_to_two_hundred() =>
        Prop.ForAll(Gen.Choose(0, 1_000).ArrayOf().ToArbitrary(), Gen.Choose(1, 200).ToArbitrary(), (pays, percent) =>
        {
            var sorted = pays.Select(pay => (decimal)pay).OrderDescending().ToArray();
            return sorted.Length == 0 || 4 * sorted[0] > sorted.Sum() || !Dominance.IsUnsafeByPPercent(sorted.Sum(), sorted[0], sorted.ElementAtOrDefault(1), percent);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100_000));

    private void Decide(JsonElement example, string name, decimal[] x, decimal percent) => golden.CompareDecision(
        $"{example.GetProperty("id")} {name}", example.GetProperty(name).GetBoolean(), Dominance.IsUnsafeByPPercent(x.Sum(), x[0], x[1], percent));

    private void Share(JsonElement example, string name, decimal[] x, int largest, decimal percent) => golden.CompareDecision(
        $"{example} {name}", example.GetProperty(name).GetBoolean(), Dominance.IsUnsafeByShareOf(x.Sum(), x.OrderDescending().Take(largest), percent));

    private (JsonElement Example, decimal[] X) Amounts(string id) => (Example(id), Amounts(Example(id), "x"));

    private static decimal[] Amounts(JsonElement example, string name) => [.. example.GetProperty(name).EnumerateArray().Select(amount => amount.GetDecimal())];

    private JsonElement Example(string id) => golden.Json.EnumerateArray().Single(example => example.GetProperty("id").GetString() == id);
}
