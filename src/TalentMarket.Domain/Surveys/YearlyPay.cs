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
        EquityGrant = NotNegative(SurveyField.EquityGrant, 1);
        VestingYears = reading.Real(SurveyField.VestingYears);
        LongTermIncentive = NotNegative(SurveyField.LongTermIncentive) ?? Derived();
    }

    public decimal? TargetIncentive { get; }

    public decimal? ActualIncentive { get; }

    public decimal? EquityGrant { get; }

    public float? VestingYears { get; }

    /// <summary>As stated, else grant ÷ vesting years + yearly refresher.</summary>
    public decimal? LongTermIncentive { get; }

    private decimal? Derived()
    {
        var refresher = NotNegative(SurveyField.Refresher);
        var yearOfGrant = VestingYears > 0 && EquityGrant is { } grant
            ? reading.Divided(SurveyField.EquityGrant, grant, (decimal)VestingYears.Value)
            : null;
        return yearOfGrant is null ? refresher : reading.Divided(SurveyField.EquityGrant, yearOfGrant.Value + (refresher ?? 0), 1);
    }

    private decimal? NotNegative(SurveyField field) => NotNegative(field, divisor);

    private decimal? NotNegative(SurveyField field, decimal by)
    {
        if (reading.Number(field) is not { } amount) return null;
        if (amount >= 0) return reading.Divided(field, amount, by);
        reading.Issue(field, reading.Text(field), "an amount of 0 or more");
        return null;
    }
}
