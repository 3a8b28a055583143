using System.Globalization;
using TalentMarket.Domain.Ageing;

namespace TalentMarket.Domain.Tests.Ageing;

public sealed class OwnPanelRateTests
{
    private static readonly DateOnly First = new(2024, 1, 1);

    [Fact]
    public void Steps_are_chained_to_a_rate_per_year()
    {
        // 5 % in the first step and 10 % in the second, two years of 731 days: Python, (1.05 * 1.10) ** (365.25 / 731) - 1.
        var found = OwnPanelRate.Of(Waves(20, [1, 1.05, 1.155])).ShouldBeOfType<PanelRate.Found>();

        found.RatePerYear.ShouldBe(0.0746563005757306, 1e-12);
        found.ShouldSatisfyAllConditions(
            rate => rate.Steps.ShouldBe(2), rate => rate.FewestPairs.ShouldBe(20), rate => rate.FewestOrganisations.ShouldBe(20));
    }

    [Fact]
    public void A_few_jumps_do_not_move_the_rate()
    {
        // Three of 21 organisations triple their pay. Python: 1.04 ** (365.25 / 366) - 1.
        var rows = Waves(21, [1, 1.04]).Select(row =>
            row.Wave > First && (row.Organisation is "0" or "1" or "2") ? row with { Pay = row.Pay * 3 } : row);

        OwnPanelRate.Of(rows).ShouldBeOfType<PanelRate.Found>().RatePerYear.ShouldBe(0.0399164182323992, 1e-12);
    }

    [Fact]
    public void Who_is_in_one_wave_only_does_not_count()
    {
        var rows = Waves(20, [1, 1.05]).Append(new PanelRow("new", "ml-engineer", First.AddYears(1), 9_000_000));

        OwnPanelRate.Of(rows).ShouldBe(OwnPanelRate.Of(Waves(20, [1, 1.05])));
    }

    [Fact]
    public void Fewer_than_twenty_pairs_give_no_rate()
    {
        OwnPanelRate.Of(Waves(19, [1, 1.05])).ShouldBe(new PanelRate.Refused(
            "Fewer than 20 organisations and roles are in the wave of 1 Jan 2024 and in that of 1 Jan 2025."));
        OwnPanelRate.Of(Waves(30, [1])).ShouldBe(new PanelRate.Refused("One wave shows no movement: two or more are needed."));
    }

    private static IEnumerable<PanelRow> Waves(int organisations, double[] levels) =>
        from wave in Enumerable.Range(0, levels.Length)
        from organisation in Enumerable.Range(0, organisations)
        select new PanelRow(organisation.ToString(CultureInfo.InvariantCulture), "ml-engineer", First.AddYears(wave),
            (200_000 + 10_000 * organisation) * levels[wave]);
}
