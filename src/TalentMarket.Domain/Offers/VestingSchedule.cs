namespace TalentMarket.Domain.Offers;

/// <summary>The shares of a grant that vest in each year, within a year evenly, and nothing before the cliff.</summary>
public sealed class VestingSchedule : IEquatable<VestingSchedule>
{
    private const double MonthsPerYear = 12;
    private const double SumTolerance = 1e-9;

    /// <param name="yearShares">One to ten shares, each 0 or more, that sum to 1.</param>
    /// <param name="cliffMonths">Whoever leaves earlier keeps nothing; 0 to the length of the schedule.</param>
    /// <exception cref="ArgumentException">They are not.</exception>
    public VestingSchedule(IReadOnlyList<double> yearShares, int cliffMonths = 0)
    {
        if (yearShares.Count is 0 or > 10 || yearShares.Any(share => share is not >= 0) || Math.Abs(yearShares.Sum() - 1) > SumTolerance)
            throw new ArgumentException("A schedule has one to ten yearly shares of 0 or more that sum to 1.", nameof(yearShares));
        if (cliffMonths < 0 || cliffMonths > yearShares.Count * MonthsPerYear)
            throw new ArgumentOutOfRangeException(nameof(cliffMonths), cliffMonths, "A cliff lies within the schedule.");
        (YearShares, CliffMonths) = ([.. yearShares], cliffMonths);
    }

    /// <summary>A quarter a year, the first after twelve months.</summary>
    public static VestingSchedule FourQuarters { get; } = new([.25, .25, .25, .25], 12);

    public static VestingSchedule FrontLoaded { get; } = new([.33, .33, .22, .12]);

    public static VestingSchedule BackLoaded { get; } = new([.05, .15, .40, .40], 12);

    /// <summary>How refreshers vest: a quarter a year without a cliff.</summary>
    public static VestingSchedule Even { get; } = new([.25, .25, .25, .25]);

    public IReadOnlyList<double> YearShares { get; }

    public int CliffMonths { get; }

    public int Years => YearShares.Count;

    /// <summary>Share vested after some months: whole years' shares and the begun year's by month; 0 before the cliff.</summary>
    public double VestedShare(double months)
    {
        if (months < CliffMonths || months <= 0) return 0;
        var years = months / MonthsPerYear;
        var whole = Math.Min((int)years, Years);
        return YearShares.Take(whole).Sum() + (whole < Years ? YearShares[whole] * (years - whole) : 0);
    }

    /// <summary>Share that vests within a year, 1 being the first.</summary>
    public double ShareOfYear(int year) => VestedShare(year * MonthsPerYear) - VestedShare((year - 1) * MonthsPerYear);

    public bool Equals(VestingSchedule? other) =>
        other is not null && CliffMonths == other.CliffMonths && YearShares.SequenceEqual(other.YearShares);

    public override bool Equals(object? obj) => Equals(obj as VestingSchedule);

    public override int GetHashCode() => YearShares.Aggregate(CliffMonths, HashCode.Combine);
}
