using System.Globalization;

namespace TalentMarket.Web.Deals;

/// <summary>A logarithmic axis in pixels, with ticks of 1, 2 or 5 times a power of ten.</summary>
public sealed record LogAxis(decimal Low, decimal High, double From, double To)
{
    private const double MostTicks = 11;
    private const decimal Least = 0.01m;
    private const decimal Most = 1e15m;

    /// <summary>From the tick at or below the least to the tick at or above the most; all above zero.</summary>
    public static LogAxis Around(IReadOnlyCollection<decimal> numbers, double from, double to)
    {
        if (numbers.Count == 0) return new LogAxis(1, 10, from, to);
        var (least, most) = (Clamped(numbers.Min()), Clamped(numbers.Max()));
        var low = Leading(1, 2, 5).Last(tick => tick < least);
        return new LogAxis(low, Leading(1, 2, 5).First(tick => tick > most), from, to);
    }

    /// <summary>All of 1, 2 and 5, or the powers of ten alone where those would crowd.</summary>
    public IEnumerable<decimal> Ticks => Within(1, 2, 5).Count() <= MostTicks ? Within(1, 2, 5) : Within(1);

    public double At(decimal number) => From + (To - From) * Share(number);

    public string TextAt(decimal number) => At(number).ToString("0.#", CultureInfo.InvariantCulture);

    private double Share(decimal number) => Math.Log((double)(Clamped(number) / Low)) / Math.Log((double)(High / Low));

    private static decimal Clamped(decimal number) => Math.Clamp(number, Least, Most);

    private IEnumerable<decimal> Within(params int[] digits) => Leading(digits).SkipWhile(tick => tick < Low).TakeWhile(tick => tick <= High);

    internal static IEnumerable<decimal> Leading(params int[] digits)
    {
        for (var power = Least / 10; power <= Most; power *= 10)
        {
            foreach (var digit in digits) yield return digit * power;
        }
    }
}
