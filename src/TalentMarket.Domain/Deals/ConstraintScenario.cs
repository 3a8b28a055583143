namespace TalentMarket.Domain.Deals;

/// <summary>What deals of the last twelve months on file would come to if regulators stopped a share of them and the rest were paid less.
/// A sum with two assumptions, no forecast.</summary>
public sealed record ConstraintScenario
{
    /// <summary>Deals of the twelve months up to the newest.</summary>
    public required int Deals { get; init; }

    /// <summary>Of them, those whose value is known.</summary>
    public required int ValuedDeals { get; init; }

    /// <summary>Their values together, US dollars.</summary>
    public required decimal ValueUsd { get; init; }

    /// <summary>Share of deals that do not come about, 0 to 1.</summary>
    public required decimal StoppedShare { get; init; }

    /// <summary>How much less the others are paid, 0 to 1.</summary>
    public required decimal DiscountShare { get; init; }

    /// <summary>Deals × (1 − stopped).</summary>
    public decimal DealsLeft => Deals * (1 - StoppedShare);

    /// <summary>Value × (1 − stopped) × (1 − discount), US dollars.</summary>
    public decimal ValueLeftUsd => ValueUsd * (1 - StoppedShare) * (1 - DiscountShare);

    /// <summary>Null where no deal is on file.</summary>
    public static ConstraintScenario? Of(IEnumerable<Deal> deals, decimal stoppedShare, decimal discountShare)
    {
        var all = deals.ToList();
        if (all.Count == 0) return null;
        var newest = all.Max(deal => deal.Announced.Earliest);
        var recent = all.Where(deal => deal.Announced.Earliest > newest.AddYears(-1)).ToList();
        var values = recent.Select(deal => deal.Of(DealField.HeadlineValue)).OfType<DealFigure.Known>().Select(known => known.Range.Best).ToList();
        return new ConstraintScenario
        {
            Deals = recent.Count, ValuedDeals = values.Count, ValueUsd = values.Sum(), StoppedShare = stoppedShare, DiscountShare = discountShare,
        };
    }
}
