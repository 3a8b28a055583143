using System.Globalization;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Ageing;

/// <summary>Brings pay to one date: at which rate, by which convention.</summary>
public sealed record AgeingPlan(AgeingRate Rate, DateOnly AgeToDate, AgeingConvention Convention = AgeingConvention.Compound)
{
    /// <summary>Beyond this an aged figure says so.</summary>
    public const int CautionMonths = 12;

    /// <summary>Beyond this nothing is aged.</summary>
    public const int LimitMonths = 24;

    /// <summary>The earliest day whose pay may be aged.</summary>
    public DateOnly OldestDate
    {
        get
        {
            if (AgeToDate < DateOnly.MinValue.AddMonths(LimitMonths + 1)) return DateOnly.MinValue;
            // The end of February is reached from more than one day, or from none.
            var oldest = AgeToDate.AddMonths(-LimitMonths);
            while (oldest.AddMonths(LimitMonths) < AgeToDate) oldest = oldest.AddDays(1);
            while (oldest.AddDays(-1).AddMonths(LimitMonths) >= AgeToDate) oldest = oldest.AddDays(-1);
            return oldest;
        }
    }

    /// <summary>False for elements with equity in them: the rate is one of wages, and a grant is worth what its share price says.</summary>
    public static bool Ages(PayElement element) => element is not (PayElement.LongTermIncentive or PayElement.TotalDirectCompensation);

    /// <summary>The factor for pay of an element that was true on a date, or why there is none.
    /// Pay that holds equity is not aged: the rate is one of wages, and a grant is worth what its share price says.</summary>
    public AgeingOutcome Of(PayElement element, DateOnly effectiveDate)
    {
        if (!Ages(element))
            return new AgeingOutcome.NotAged($"{(element == PayElement.LongTermIncentive ? "Equity is" : "Pay with equity in it is")} not aged at a rate of wages: it stands as of {Day(effectiveDate)}.");
        if (effectiveDate.AddMonths(LimitMonths) < AgeToDate)
            return new AgeingOutcome.Refused($"Pay of {Day(effectiveDate)} is more than {LimitMonths} months older than {Day(AgeToDate)}, too old to be aged.");
        var factor = AgeingFactor.Of(Convention, Rate.RatePerYear, effectiveDate, AgeToDate);
        return new AgeingOutcome.Aged(factor, AgeingFactor.MonthsBetween(effectiveDate, AgeToDate),
            effectiveDate.AddMonths(CautionMonths) < AgeToDate
                ? $"Pay of {Day(effectiveDate)} is aged over more than {CautionMonths} months." : null);
    }

    private static string Day(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}

/// <summary>What ageing makes of pay of one date.</summary>
public abstract record AgeingOutcome
{
    private AgeingOutcome()
    {
    }

    /// <summary>Multiplied with the factor; the caution is a sentence where a year is exceeded.</summary>
    public sealed record Aged(double Factor, double Months, string? Caution) : AgeingOutcome;

    /// <summary>Used as it stands.</summary>
    public sealed record NotAged(string Reason) : AgeingOutcome;

    /// <summary>Not used at all.</summary>
    public sealed record Refused(string Reason) : AgeingOutcome;
}
