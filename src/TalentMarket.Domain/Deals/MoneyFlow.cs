namespace TalentMarket.Domain.Deals;

/// <summary>A part of a deal's money, US dollars, and where it lies between nothing and the whole.</summary>
public sealed record MoneyPart(DealField Field, LowBestHigh Range, decimal From, decimal To);

/// <summary>The headline value taken apart: the parts that are claimed, from the whole downwards, and the rest of which nothing is said.</summary>
public sealed record MoneyFlow
{
    private static readonly DealField[] Purposes = [DealField.LicenceFee, DealField.ClaimsWaiver];
    private static readonly DealField[] Receivers = [DealField.InvestorPayout, DealField.EmployeePayout, DealField.RetentionPool];

    private MoneyFlow(LowBestHigh whole, IReadOnlyList<MoneyPart> parts) => (Whole, Parts) = (whole, parts);

    /// <summary>US dollars.</summary>
    public LowBestHigh Whole { get; }

    public IReadOnlyList<MoneyPart> Parts { get; }

    /// <summary>Whole − parts, US dollars; below 0 where the claims contradict each other.</summary>
    public decimal Rest => Whole.Best - Parts.Sum(part => part.Range.Best);

    /// <summary>The parts come to more than the whole: they are of different sources, or count different things.</summary>
    public bool Contradicts => Rest < 0;

    /// <summary>The most that a chart of it must reach, US dollars.</summary>
    public decimal Reach => Math.Max(Whole.Best, Contradicts ? Parts.Max(part => part.Range.Best) : 0);

    /// <summary>What was paid for; null where no part is claimed.</summary>
    public static MoneyFlow? ByPurpose(Deal deal) => Of(deal, Purposes);

    /// <summary>Who gets it; null where no part is claimed.</summary>
    public static MoneyFlow? ByReceiver(Deal deal) => Of(deal, Receivers);

    private static MoneyFlow? Of(Deal deal, DealField[] fields)
    {
        if (deal.Of(DealField.HeadlineValue) is not DealFigure.Known whole) return null;
        var known = fields.Select(field => (Field: field, Figure: deal.Of(field) as DealFigure.Known)).Where(pair => pair.Figure is not null).ToList();
        if (known.Count == 0) return null;
        var contradicts = known.Sum(pair => pair.Figure!.Range.Best) > whole.Range.Best;
        var parts = new List<MoneyPart>();
        var left = whole.Range.Best;
        foreach (var (field, figure) in known)
        {
            // Parts that do not fit into the whole are drawn from nothing, side by side.
            var amount = figure!.Range.Best;
            parts.Add(new MoneyPart(field, figure.Range, contradicts ? 0 : left - amount, contradicts ? amount : left));
            left -= amount;
        }

        return new MoneyFlow(whole.Range, parts);
    }
}
