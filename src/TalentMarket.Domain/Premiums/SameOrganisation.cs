using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics;

namespace TalentMarket.Domain.Premiums;

/// <summary>Within each organisation that has both sides: the ln ratio of their median pay at each level, weighted by the treated;
/// then the median over organisations.</summary>
internal sealed class SameOrganisation
{
    private readonly double[] ascending;
    private readonly int[] organisations;

    public SameOrganisation(IEnumerable<Compared> people, PayElement element)
    {
        var levels = people.Where(compared => compared.Organisation >= 0)
            .GroupBy(compared => (compared.Organisation, compared.Person.Level))
            .Select(group => (Organisation: group.Key.Organisation, Treated: group.Where(one => one.IsTreated).ToList(), Controls: group.Where(one => !one.IsTreated).ToList()))
            .Where(level => level is { Treated.Count: > 0, Controls.Count: > 0 })
            .ToList();
        People = [.. levels.SelectMany(level => level.Treated.Concat(level.Controls))];
        var ratios = levels.GroupBy(level => level.Organisation)
            .Select(organisation => (Organisation: organisation.Key, Ratio: organisation.Sum(level => level.Treated.Count * Math.Log(Median(level.Treated) / Median(level.Controls)))
                / organisation.Sum(level => level.Treated.Count)))
            .OrderBy(organisation => organisation.Ratio).ToList();
        (ascending, organisations) = ([.. ratios.Select(one => one.Ratio)], [.. ratios.Select(one => one.Organisation)]);

        double Median(List<Compared> side) => Quantile.Type7([.. side.Select(one => one.Person.Pay(element)!.Value).Order()], 0.5);
    }

    /// <summary>The people of levels with both sides.</summary>
    public IReadOnlyList<Compared> People { get; }

    public double LogRatio(int[]? times)
    {
        double[] weights = [.. organisations.Select(organisation => times is null ? 1d : times[organisation])];
        return Array.Exists(weights, weight => weight > 0) ? WeightedQuantile.Averaged(ascending, weights, 0.5) : double.NaN;
    }
}
