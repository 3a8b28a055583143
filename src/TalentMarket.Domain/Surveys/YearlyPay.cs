namespace TalentMarket.Domain.Surveys;

/// <summary>The parts of pay beside the base salary, per year at full time.</summary>
internal sealed class YearlyPay
{
    private readonly RowReading reading;
    private readonly decimal divisor;

    public YearlyPay(RowReading reading, BoundMapping mapping, decimal fullTimeShare)
    {
        this.reading = reading;
        divisor = mapping.Mapping.IsPayAsWorked ? fullTimeShare : 1;
        TargetIncentive = NotNegative(SurveyField.TargetIncentive);
        ActualIncentive = NotNegative(SurveyField.ActualIncentive);
        EquityGrant = reading.Number(SurveyField.EquityGrant);
        VestingYears = reading.Real(SurveyField.VestingYears);
        LongTermIncentive = Stated() ?? Derived();
    }

    public decimal? TargetIncentive { get; }

    public decimal? ActualIncentive { get; }

    public decimal? EquityGrant { get; }

    public float? VestingYears { get; }

    /// <summary>As stated, else grant ÷ vesting years + yearly refresher.</summary>
    public decimal? LongTermIncentive { get; }

    private decimal? Stated() => NotNegative(SurveyField.LongTermIncentive);

    private decimal? Derived()
    {
        var refresher = NotNegative(SurveyField.Refresher);
        var yearOfGrant = VestingYears > 0 ? EquityGrant / (decimal)VestingYears.Value : null;
        return yearOfGrant is null ? refresher : yearOfGrant + (refresher ?? 0);
    }

    private decimal? NotNegative(SurveyField field)
    {
        if (reading.Number(field) is not { } amount) return null;
        if (amount >= 0) return amount / divisor;
        reading.Issue(field, reading.Text(field), "an amount of 0 or more");
        return null;
    }
}
