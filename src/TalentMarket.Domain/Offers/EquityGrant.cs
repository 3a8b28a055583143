namespace TalentMarket.Domain.Offers;

/// <summary>What is granted.</summary>
public enum EquityKind : short
{
    Shares = 1,
    Options = 2,

    /// <summary>A claim on profits or on a sale, such as profit participation units: worth something only if there is one.</summary>
    ProfitUnits = 3,
}

/// <summary>The price a grant was counted with.</summary>
public enum PriceBasis : short
{
    /// <summary>A share that is traded: vested is liquid.</summary>
    Listed = 1,

    /// <summary>The appraised value of common shares (409A): its discount for not being sellable is already inside.</summary>
    AppraisedCommon = 2,

    /// <summary>What investors last paid for preferred shares, which are worth more than the common shares that employees get.</summary>
    LastPreferred = 3,
}

/// <summary>A grant as a letter states it, and what is needed to say what it may be worth.</summary>
public sealed record EquityGrant
{
    public required EquityKind Kind { get; init; }

    public required PriceBasis PriceBasis { get; init; }

    public required VestingSchedule Schedule { get; init; }

    /// <summary>Value of the whole grant as the letter counts it: of options number × (price − strike), 0 under water.</summary>
    public required double StatedValue { get; init; }

    /// <summary>Price of a common share ÷ price of a preferred one; only with the last preferred price.</summary>
    public ValueRange CommonToPreferredRatio { get; init; } = ValueRange.Exactly(1);

    public double VolatilityPerYear { get; init; }

    public double YearsToSale { get; init; }

    public double RiskFreeRate { get; init; }

    /// <summary>Only of profit units: the chance that there is a sale, 0 to 1.</summary>
    public double SaleChance { get; init; } = 1;

    /// <summary>Only of options.</summary>
    public OptionCount? Options { get; init; }

    public bool IsLiquidWhenVested => PriceBasis == PriceBasis.Listed && Kind != EquityKind.ProfitUnits;

    /// <summary>What the whole grant may be worth today: stated value × <see cref="ShareFactor"/>; of options by Black-Scholes.</summary>
    public ValueRange Worth => Kind == EquityKind.Options && Options is { } options
        ? OptionsWorth(options)
        : ShareFactor * StatedValue;

    /// <summary>Worth ÷ stated value of shares: 1 when listed or appraised; else common ÷ preferred × (1 − discount);
    /// of profit units × the chance of a sale as well.</summary>
    public ValueRange ShareFactor
    {
        get
        {
            var kept = IsDiscounted ? MarketabilityDiscount.Kept(VolatilityPerYear, YearsToSale, RiskFreeRate) : ValueRange.Exactly(1);
            var ratio = Ratio;
            return new ValueRange(ratio.Low * kept.Low, ratio.Mid * kept.Mid, ratio.High * kept.High)
                * (Kind == EquityKind.ProfitUnits ? SaleChance : 1);
        }
    }

    private bool IsDiscounted => PriceBasis == PriceBasis.LastPreferred || Kind == EquityKind.ProfitUnits;

    private ValueRange Ratio => PriceBasis == PriceBasis.LastPreferred ? CommonToPreferredRatio : ValueRange.Exactly(1);

    // An appraised price is one of a share that cannot be sold, so only the last preferred price is discounted further.
    private ValueRange OptionsWorth(OptionCount options)
    {
        var kept = IsDiscounted ? MarketabilityDiscount.Kept(VolatilityPerYear, YearsToSale, RiskFreeRate) : ValueRange.Exactly(1);
        return new ValueRange(Call(Ratio.Low) * kept.Low, Call(Ratio.Mid) * kept.Mid, Call(Ratio.High) * kept.High);

        double Call(double ratio) => options.Number * BlackScholes.Call(new OptionTerms(
            options.Price * ratio, options.Strike, options.ExpectedLifeYears, VolatilityPerYear, RiskFreeRate));
    }
}

/// <summary>Options as a letter gives them: how many, the price of a share now, the strike, and the years until they are likely exercised.</summary>
public sealed record OptionCount(double Number, double Price, double Strike, double ExpectedLifeYears)
{
    /// <summary>number × max(0, price − strike): what a letter calls their value, and less than they are worth.</summary>
    public double IntrinsicValue => Number * Math.Max(0, Price - Strike);
}
