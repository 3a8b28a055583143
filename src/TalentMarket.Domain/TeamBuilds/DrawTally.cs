using System.Buffers;
using TalentMarket.Domain.Statistics.Distributions;

namespace TalentMarket.Domain.TeamBuilds;

/// <summary>Keeps what the draws say, in memory that is lent, and sums it up.</summary>
internal sealed class DrawTally(TeamScenario scenario, int draws) : IDisposable
{
    private enum Column { BuildCost, BuyCost, BuildRatio, BuyRatio, BuildHeadMonths, BuyHeadMonths, Price, Gap, Offers, Complete, Difference }

    private static readonly int Columns = Enum.GetValues<Column>().Length;

    private readonly double[] values = ArrayPool<double>.Shared.Rent(Columns * draws);
    private readonly double[] parts = new double[TeamComparison.PartCount];
    private readonly int[] complete = new int[scenario.HorizonMonths + 1];
    private readonly int[] mostlyComplete = new int[scenario.HorizonMonths + 1];
    private readonly int[] joined = new int[scenario.HorizonMonths + 1];
    private readonly int mostSeat = (4 * scenario.Heads + 4) / 5 - 1;
    private double perDollarOfPrice;
    private double besidesPrice;
    private int buyIsCheaper;

    /// <summary>Hiring less buying, cost a head-month.</summary>
    public ReadOnlySpan<double> Differences => Of(Column.Difference);

    public void Add(int draw, TeamComparison comparison, InputValues inputs, RecruitingSchedule schedule)
    {
        var (build, buy) = (comparison.BuildCostPerHeadMonth, comparison.BuyCostPerHeadMonth);
        Of(Column.BuildCost)[draw] = comparison.BuildCost;
        Of(Column.BuyCost)[draw] = comparison.BuyCost;
        Of(Column.BuildRatio)[draw] = build;
        Of(Column.BuyRatio)[draw] = buy;
        Of(Column.BuildHeadMonths)[draw] = comparison.BuildHeadMonths;
        Of(Column.BuyHeadMonths)[draw] = comparison.BuyHeadMonths;
        Of(Column.Price)[draw] = comparison.BreakEvenPrice;
        Of(Column.Gap)[draw] = comparison.GapMonths;
        Of(Column.Offers)[draw] = schedule.Offers;
        Of(Column.Complete)[draw] = comparison.CompleteMonth;
        // Without a price both ways have no difference; what varies then is the price that would be worth paying.
        Of(Column.Difference)[draw] = scenario.HasPrice ? build - buy : comparison.BreakEvenPrice;
        for (var part = 0; part < parts.Length; part++) parts[part] += comparison.Parts[part] / draws;
        Count(complete, comparison.CompleteMonth);
        Count(mostlyComplete, schedule.Fills[mostSeat]);
        Count(joined, inputs[BuildInput.ClosingMonths]);
        perDollarOfPrice += AcquiHireCost.PerDollarOfPrice(scenario, inputs) / draws;
        besidesPrice += comparison.BuyCostBesidesPrice / draws;
        if (buy < build) buyIsCheaper++;
    }

    /// <summary>Everything but what moving single inputs says.</summary>
    public TeamOutcome Outcome()
    {
        var build = Way(Column.BuildCost, Column.BuildHeadMonths, Column.BuildRatio, CostPart.Hiring, CostPart.Delay);
        var buy = Way(Column.BuyCost, Column.BuyHeadMonths, Column.BuyRatio, CostPart.Price, CostPart.Waiting);
        var priceSpread = Spread.Of(Of(Column.Price));
        var gap = Spread.Of(Of(Column.Gap));
        return new TeamOutcome
        {
            Draws = draws,
            Build = build,
            Buy = buy,
            BuyIsCheaper = scenario.HasPrice ? new Estimate((double)buyIsCheaper / draws, SampleError.OfShare((double)buyIsCheaper / draws, draws)) : null,
            BreakEvenPrice = new Estimate((build.CostPerHeadMonth.Value * buy.MeanHeadMonths - besidesPrice) / perDollarOfPrice,
                build.CostPerHeadMonth.StandardError * buy.MeanHeadMonths / perDollarOfPrice),
            BreakEvenPriceSpread = priceSpread,
            BreakEvenDelayValue = scenario.HasPrice && gap.Mean.Value != 0
                ? (buy.CostPerHeadMonth.Value * build.MeanHeadMonths - build.Cost.Mean.Value + parts[(int)CostPart.Delay]) / gap.Mean.Value
                : null,
            GapMonths = gap,
            Offers = Spread.Of(Of(Column.Offers)),
            Complete = Shares(complete),
            MostlyComplete = Shares(mostlyComplete),
            Joined = Shares(joined),
            MedianCompleteMonth = Spread.Of(Of(Column.Complete)).P50.Value,
            CentralBreakEvenPrice = double.NaN,
            Swings = [],
            Flips = [],
        };
    }

    public void Dispose() => ArrayPool<double>.Shared.Return(values);

    private WayOutcome Way(Column cost, Column headMonths, Column ratio, CostPart first, CostPart last)
    {
        var costs = Of(cost);
        var months = Of(headMonths);
        double meanCost = 0, meanMonths = 0, squares = 0;
        for (var i = 0; i < draws; i++)
        {
            meanCost += costs[i] / draws;
            meanMonths += months[i] / draws;
        }

        // The error of a quotient of means, linearised: s of (cost − quotient × months) ÷ √n ÷ mean months.
        var quotient = meanCost / meanMonths;
        for (var i = 0; i < draws; i++) squares += (costs[i] - quotient * months[i]) * (costs[i] - quotient * months[i]);
        return new WayOutcome
        {
            CostPerHeadMonth = Estimate.Of(quotient, Math.Sqrt(squares / (draws - 1) / draws) / meanMonths),
            CostPerHeadMonthSpread = Spread.Of(Of(ratio)),
            Cost = Spread.Of(costs),
            MeanHeadMonths = meanMonths,
            Parts = [.. Enumerable.Range((int)first, last - first + 1).Select(part => ((CostPart)part, parts[part]))],
        };
    }

    private Span<double> Of(Column column) => values.AsSpan((int)column * draws, draws);

    private static void Count(int[] counts, double month)
    {
        if (month <= counts.Length - 1) counts[(int)Math.Ceiling(month)]++;
    }

    private double[] Shares(int[] counts)
    {
        var (shares, sum) = (new double[counts.Length], 0);
        for (var month = 0; month < counts.Length; month++) shares[month] = (double)(sum += counts[month]) / draws;
        return shares;
    }
}
