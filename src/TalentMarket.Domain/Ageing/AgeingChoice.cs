namespace TalentMarket.Domain.Ageing;

/// <summary>A reader's wish to see pay as of one date: a typed rate per year, 0.04 being 4 %, and the date, null being the as-of date.</summary>
public sealed record AgeingChoice
{
    public const decimal LowestRatePerYear = -0.5m;

    public const decimal HighestRatePerYear = 1m;

    /// <exception cref="ArgumentOutOfRangeException">The rate lies outside −50 % to 100 %.</exception>
    public AgeingChoice(decimal ratePerYear, DateOnly? toDate)
    {
        if (ratePerYear is < LowestRatePerYear or > HighestRatePerYear)
            throw new ArgumentOutOfRangeException(nameof(ratePerYear), ratePerYear, "A typed rate lies between −50 % and 100 % a year.");
        (RatePerYear, ToDate) = (ratePerYear, toDate);
    }

    public decimal RatePerYear { get; }

    public DateOnly? ToDate { get; }

    /// <summary>Compound ageing at the rate, to the date or else to the given day.</summary>
    public AgeingPlan PlanAt(DateOnly asOf) => new(new AgeingRate((double)RatePerYear, AgeingRateOrigin.Typed), ToDate ?? asOf);
}
