namespace TalentMarket.Domain.Statistics;

/// <summary>How far an estimate may be trusted, by its coefficient of variation (standard error ÷ estimate): the bounds that
/// the British earnings survey prints its figures by.</summary>
public enum Reliability
{
    /// <summary>Up to 5 %.</summary>
    Precise = 1,

    /// <summary>Up to 10 %.</summary>
    Reasonable = 2,

    /// <summary>Up to 20 %.</summary>
    Acceptable = 3,

    /// <summary>Above 20 %, or not known to be less.</summary>
    Unreliable = 4,
}

public static class Reliabilities
{
    /// <summary>The word for a coefficient of variation: 0.05 is 5 %.</summary>
    public static Reliability Of(double coefficientOfVariation) => coefficientOfVariation switch
    {
        <= 0.05 => Reliability.Precise,
        <= 0.10 => Reliability.Reasonable,
        <= 0.20 => Reliability.Acceptable,
        _ => Reliability.Unreliable,
    };
}
