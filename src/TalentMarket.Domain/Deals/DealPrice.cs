namespace TalentMarket.Domain.Deals;

/// <summary>What a deal comes to a head. Headline: price ÷ heads. Talent only: what goes to the people ÷ heads.</summary>
public sealed class DealPrice(Deal deal)
{
    /// <summary>Headline value ÷ heads, US dollars.</summary>
    public PriceAHead Headline(HeadDenominator denominator = HeadDenominator.All) => Over(Range(DealField.HeadlineValue), denominator);

    /// <summary>(Employee pay-out + retention pool) ÷ heads where the pay-out is known, else (headline value − investor pay-out) ÷ heads,
    /// US dollars.</summary>
    public PriceAHead TalentOnly(HeadDenominator denominator = HeadDenominator.All)
    {
        if (Range(DealField.EmployeePayout) is { } payout)
            return Over(Range(DealField.RetentionPool) is { } pool ? payout.Plus(pool) : payout, denominator);
        if (Range(DealField.HeadlineValue) is not { } value || Range(DealField.InvestorPayout) is not { } investors) return Over(null, denominator);
        return value.Less(investors) is { } talent ? Over(talent, denominator) : new PriceAHead.PayoutAbovePrice();
    }

    private PriceAHead Over(LowBestHigh? money, HeadDenominator denominator)
    {
        var heads = Range(FieldOf(denominator));
        if (money is not null && heads is not null && money.Over(heads) is { } price) return new PriceAHead.Known(price);
        return new PriceAHead.NoData(money is null, heads is null or { Best: 0 });
    }

    private LowBestHigh? Range(DealField field) => (deal.Of(field) as DealFigure.Known)?.Range;

    private static DealField FieldOf(HeadDenominator denominator) => denominator switch
    {
        HeadDenominator.All => DealField.TeamSize,
        HeadDenominator.Technical => DealField.TechnicalHeads,
        HeadDenominator.RetainedAtTwelveMonths => DealField.RetainedAtTwelveMonths,
        _ => throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "Not a denominator."),
    };
}
