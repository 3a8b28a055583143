using TalentMarket.Domain.Deals;

namespace TalentMarket.Web.Deals;

/// <summary>Years side by side, those of many deals broader; years without any are left out.</summary>
public sealed class DotsLayout
{
    public const int Left = 50;
    public const int Top = 48;
    public const int Bottom = 330;
    public const int Height = 372;
    private const int BroadestYear = 8;
    private const double YearMargin = 0.06;
    private readonly Dictionary<int, (double Start, double Width)> years;

    private DotsLayout(string name, int width, IReadOnlyList<(int Year, int Deals)> weights)
    {
        (Name, Width) = (name, width);
        var unit = (width - Left - 4) / (double)Math.Max(1, weights.Sum(year => Weight(year.Deals)));
        years = [];
        double start = Left;
        foreach (var (year, deals) in weights)
        {
            years[year] = (start, unit * Weight(deals));
            start += unit * Weight(deals);
        }
    }

    /// <summary>The style sheet shows the one that has room.</summary>
    public string Name { get; }

    public int Width { get; }

    public IEnumerable<(int Year, double Start, double Width)> Years => years.Select(year => (year.Key, year.Value.Start, year.Value.Width));

    public static IReadOnlyList<DotsLayout> Both(IReadOnlyList<(int Year, int Deals)> weights) => [new("wide", 960, weights), new("narrow", 384, weights)];

    public double At(PartialDate date) => At(date.Year, DealTrend.YearOf(date) - date.Year);

    /// <param name="year">One of the years shown.</param>
    /// <param name="part">Of the year gone by, 0 to 1.</param>
    public double At(int year, double part) => years[year].Start + years[year].Width * (YearMargin + (1 - 2 * YearMargin) * part);

    private static int Weight(int deals) => 1 + Math.Min(deals, BroadestYear);
}
