using TalentMarket.Domain.Statistics;

namespace TalentMarket.Domain.TeamBuilds;

/// <summary>Fills the seats of a team: as many searches at once as recruiters can run, each going on until an offer is accepted,
/// the next seat's search beginning when one is filled. Its buffers are used again for every draw.</summary>
internal sealed class RecruitingSchedule(int heads, int searchesAtOnce, SearchLengths lengths)
{
    /// <summary>A seat empty for a century is never filled; without an end an acceptance near 0 would draw forever.</summary>
    private const double NeverMonths = 1200;

    private readonly double[] fills = new double[heads];
    private readonly double[] seats = new double[Math.Min(heads, searchesAtOnce)];

    /// <summary>Months at which the seats are filled, ascending; infinite where never.</summary>
    public ReadOnlySpan<double> Fills => fills;

    /// <summary>Offers made to fill them all.</summary>
    public int Offers { get; private set; }

    public void Draw(SeededRandom random, double acceptance, double meanMonths)
    {
        Offers = 0;
        var open = seats.Length;
        for (var i = 0; i < open; i++) seats[i] = SeatMonths(random, acceptance, meanMonths);
        for (var i = open / 2 - 1; i >= 0; i--) Sink(i, open);
        var started = open;
        for (var filled = 0; filled < fills.Length; filled++)
        {
            fills[filled] = seats[0];
            if (started < fills.Length)
            {
                seats[0] += SeatMonths(random, acceptance, meanMonths);
                started++;
            }
            else
            {
                seats[0] = seats[--open];
            }

            Sink(0, open);
        }
    }

    private double SeatMonths(SeededRandom random, double acceptance, double meanMonths)
    {
        if (lengths.FillTimes is not null)
        {
            Offers++;
            return lengths.Draw(random);
        }

        if (acceptance <= 0) return double.PositiveInfinity;
        var months = 0.0;
        do
        {
            months += meanMonths * lengths.Draw(random);
            Offers++;
            if (months > NeverMonths) return double.PositiveInfinity;
        }
        while (!random.Chance(acceptance));
        return months;
    }

    // A heap whose root is the search that ends next.
    private void Sink(int index, int count)
    {
        var moved = seats[index];
        for (int child; (child = 2 * index + 1) < count; index = child)
        {
            if (child + 1 < count && seats[child + 1] < seats[child]) child++;
            if (seats[child] >= moved) break;
            seats[index] = seats[child];
        }

        if (index < count) seats[index] = moved;
    }
}
