namespace TalentMarket.Domain.Offers;

/// <summary>An offer over four years: each year by part, and the whole as one figure.</summary>
public sealed record OfferValue
{
    public const int Years = 4;

    private const double MonthsPerYear = 12;

    private OfferValue(Offer offer, IReadOnlyList<OfferYear> years, ValueRange fourYearValue) =>
        (Offer, ByYear, FourYearValue) = (offer, years, fourYearValue);

    public Offer Offer { get; }

    public IReadOnlyList<OfferYear> ByYear { get; }

    /// <summary>cash ÷ (1 + r)^(k − ½) + sign-on kept + Σ equity vesting in year k × (1 − h)^k ÷ (1 + r)^k,
    /// h being attrition and r the discount: whoever leaves loses what has not vested, and is paid cash elsewhere.</summary>
    public ValueRange FourYearValue { get; }

    /// <summary>Everything of the first year, the sign-on with it.</summary>
    public ValueRange FirstYear => ByYear[0].Total;

    /// <summary>A quarter of what four years pay, before attrition and discount.</summary>
    public ValueRange AverageYear => Sum(ByYear.Select(year => year.Total)) * (1.0 / Years);

    /// <summary>Cash and equity that can be sold as soon as it vests, over four years.</summary>
    public double Liquid => ByYear.Sum(year => year.Liquid);

    /// <summary>Equity that cannot be sold yet, over four years.</summary>
    public ValueRange Paper => Sum(ByYear.Select(year => year.Paper));

    /// <summary>Equity that vests in four years as letters count it.</summary>
    public double StatedEquity => ByYear.Sum(year => year.StatedEquity);

    public static OfferValue Of(Offer offer, OfferAssumptions assumptions)
    {
        var years = Enumerable.Range(1, Years).Select(year => YearOf(offer, year)).ToList();
        var (stay, wait) = (1 - assumptions.AttritionRatePerYear, 1 + assumptions.DiscountRatePerYear);
        if (!(stay is >= 0 and <= 1) || !(wait > 0))
            throw new ArgumentOutOfRangeException(nameof(assumptions), assumptions, "Attrition lies between 0 and 1, the discount above -1.");
        var value = ValueRange.Exactly(SignOnKept(offer, stay));
        foreach (var year in years)
        {
            value += ValueRange.Exactly((year.BaseSalary + year.Incentive) / Math.Pow(wait, year.Year - .5));
            value += year.Equity * Math.Pow(stay / wait, year.Year);
        }

        return new OfferValue(offer, years, value);
    }

    private static OfferYear YearOf(Offer offer, int year)
    {
        var raised = Math.Pow(1 + offer.RaiseRatePerYear, year - 1);
        var vesting = offer.Grant?.Schedule.ShareOfYear(year) ?? 0;
        var refreshers = RefreshersVesting(offer, year);
        return new OfferYear
        {
            Year = year,
            BaseSalary = offer.BaseSalary * raised,
            Incentive = offer.TargetIncentive * raised,
            SignOn = year == 1 ? offer.SignOn : 0,
            Grant = offer.Grant is { } grant ? grant.Worth * vesting : default,
            Refreshers = (offer.Grant?.ShareFactor ?? ValueRange.Exactly(1)) * refreshers,
            StatedEquity = (offer.Grant?.StatedValue ?? 0) * vesting + refreshers,
            IsEquityLiquid = offer.Grant?.IsLiquidWhenVested ?? true,
        };
    }

    /// <summary>Σ over the grants made so far of what vests of each in the year.</summary>
    private static double RefreshersVesting(Offer offer, int year) => Enumerable
        .Range(offer.FirstRefresherYear, Math.Max(0, year - offer.FirstRefresherYear + 1))
        .Sum(granted => offer.RefresherPerYear * VestingSchedule.Even.ShareOfYear(year - granted + 1));

    // Earned month by month until the clawback ends; the part of a year is kept by whoever stays to the end of that part.
    private static double SignOnKept(Offer offer, double stay)
    {
        if (offer.ClawbackMonths <= 0) return offer.SignOn;
        var kept = 0.0;
        for (var from = 0.0; from < offer.ClawbackMonths; from += MonthsPerYear)
        {
            var to = Math.Min(from + MonthsPerYear, offer.ClawbackMonths);
            kept += (to - from) / offer.ClawbackMonths * Math.Pow(stay, to / MonthsPerYear);
        }

        return offer.SignOn * kept;
    }

    private static ValueRange Sum(IEnumerable<ValueRange> ranges) => ranges.Aggregate(default(ValueRange), (sum, range) => sum + range);
}
