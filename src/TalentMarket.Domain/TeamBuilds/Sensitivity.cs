namespace TalentMarket.Domain.TeamBuilds;

/// <summary>One input moved at a time, all others at their medians.</summary>
internal sealed class Sensitivity(TeamScenario scenario, IReadOnlyDictionary<BuildInput, (double Low, double High)> limits)
{
    private const int MostSteps = 40;
    private const double Nearness = 1e-4;

    private readonly CentralCase central = new(scenario);

    /// <summary>With every input at its median, US dollars.</summary>
    public double BreakEvenPrice => central.BreakEvenPrice(BuildInput.Acceptance, central.Median(BuildInput.Acceptance));

    /// <summary>Widest first; inputs that are known exactly, and the price, do not move the break-even price.</summary>
    public IReadOnlyList<InputSwing> Swings(IReadOnlyList<double> varianceShares) =>
        [.. Movable
            .Select(input => (Input: input, Low: scenario[input].At(0.1), High: scenario[input].At(0.9)))
            .Where(moved => moved.Low < moved.High)
            .Select(moved => new InputSwing(moved.Input, moved.Low, moved.High,
                central.BreakEvenPrice(moved.Input, moved.Low), central.BreakEvenPrice(moved.Input, moved.High), varianceShares[(int)moved.Input]))
            .OrderByDescending(swing => swing.Range)];

    /// <summary>Nearest first, counted in spreads between P10 and P90 of the input; in halves of its value where it is known exactly.</summary>
    public IReadOnlyList<InputFlip> Flips()
    {
        var price = central.Median(BuildInput.Price);
        var atMedians = BreakEvenPrice - price;
        var flips = new List<(InputFlip Flip, double Distance)>();
        foreach (var input in Movable.Where(limits.ContainsKey))
        {
            var (median, (low, high)) = (central.Median(input), limits[input]);
            var spread = scenario[input].At(0.9) - scenario[input].At(0.1);
            if (spread <= 0) spread = median > 0 ? median / 2 : high - low;
            foreach (var limit in new[] { low, high })
                if (Between(input, median, atMedians, limit, price) is { } value)
                    flips.Add((new InputFlip(input, value, median), Math.Abs(value - median) / spread));
        }

        return [.. flips.OrderBy(flip => flip.Distance).Select(flip => flip.Flip)];
    }

    // Requisitions of one's own have declined offers in them already.
    private IEnumerable<BuildInput> Movable => Enum.GetValues<BuildInput>().Where(input => input != BuildInput.Price
        && (scenario.Lengths.FillTimes is null || input is not (BuildInput.Acceptance or BuildInput.SearchMonths)));

    // Regula falsi with Illinois' rule; halves the way where a break-even price has no end.
    private double? Between(BuildInput input, double median, double atMedian, double limit, double price)
    {
        if (limit == median) return null;
        var (near, far, room, beyond) = (median, limit, atMedian, Room(input, limit, price));
        if (IsAbove(beyond) == IsAbove(room)) return null;
        for (var step = 0; step < MostSteps && Math.Abs(far - near) > Nearness * Math.Abs(limit - median); step++)
        {
            var value = double.IsFinite(beyond) && double.IsFinite(room) ? (near * beyond - far * room) / (beyond - room) : (near + far) / 2;
            var found = Room(input, value, price);
            if (Math.Abs(found) <= Nearness * price) return value;
            if (IsAbove(found) == IsAbove(room)) (near, room, beyond) = (value, found, beyond / 2);
            else (far, beyond, room) = (value, found, room / 2);
        }

        return (near + far) / 2;
    }

    private static bool IsAbove(double room) => room > 0;

    private double Room(BuildInput input, double value, double price) => central.BreakEvenPrice(input, value) - price;
}
