using TalentMarket.Domain.Deals;
using TalentMarket.Domain.PayBands;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Deals;

/// <summary>A step of an authority, and the prices around it.</summary>
public sealed record RegulatorStep(PartialDate On, string Words, Deal Deal, BeforeAfter Prices);

/// <summary>What the page of regulators shows.</summary>
public sealed record RegulatorsBoard
{
    public required DealBook Book { get; init; }

    public required ScenarioQuery Query { get; init; }

    public required string Link { get; init; }

    /// <summary>Latest opened first.</summary>
    public required IReadOnlyList<(Deal Deal, RegulatorCase Case)> Cases { get; init; }

    /// <summary>Oldest first, one a day.</summary>
    public required IReadOnlyList<RegulatorStep> Steps { get; init; }

    public required ConstraintScenario? Scenario { get; init; }

    public DealBookStamp Stamp => Book.Stamp;

    public DateOnly AsOf => DateOnly.FromDateTime(Stamp.At.UtcDateTime);

    public IReadOnlyList<(Deal Deal, RegulatorCase Case)> Watched =>
        [.. Cases.Where(pair => pair.Case.Status is CaseStatus.Open or CaseStatus.CalledFor or CaseStatus.Blocked)];

    public IReadOnlyList<(Deal Deal, RegulatorCase Case)> Quiet => [.. Cases.Where(pair => pair.Case.Status == CaseStatus.OutcomeUnknown)];

    public IReadOnlyList<SourceReference> Sources => [.. Cases.Select(pair => pair.Case.Source).Distinct()];

    public string Headline
    {
        get
        {
            if (Cases.Count == 0) return "No authority is known to have looked at a deal";
            var deals = Cases.Select(pair => pair.Deal).Distinct().Count();
            var ended = Cases.Count(pair => pair.Case.Closed is not null);
            return $"{deals} of {Book.Deals.Count} deals were looked at by an authority, or it was called on to; of {Cases.Count} cases {(ended == 0 ? "none has" : ended == 1 ? "one has" : $"{ended} have")} a public end";
        }
    }

    public string CasesCaption => $"All {Cases.Count} cases, latest first";

    public IReadOnlyList<Computation> Computations =>
    [
        new Computation
        {
            Title = "Prices before and after",
            Formula = "ratio = median after ÷ median before, type 7",
            Method = $"Deals with a price a head, by their day of announcement; a date known to the month or year counts by its first day. Fewer than {BeforeAfter.FewestDeals} on a side are not compared. A comparison of different deals: no effect.",
            RowsIn = $"{Book.Deals.Count(deal => deal.Price.Headline() is PriceAHead.Known)} of {Book.Deals.Count} deals.",
            Sources = Sources,
        },
        new Computation
        {
            Title = "The scenario",
            Formula = "deals × (1 − stopped); value × (1 − stopped) × (1 − discount)",
            Method = "The twelve months up to the newest deal on file, their known values summed; both assumptions are the reader’s, and every deal is taken to be stopped as likely as any other.",
            RowsIn = Scenario is null ? "None." : $"{Scenario.ValuedDeals} of {Scenario.Deals} deals have a known value.",
        },
    ];

    public static RegulatorsBoard Of(DealBook book, ScenarioQuery query, Uri site) => new()
    {
        Book = book,
        Query = query,
        Link = new Uri(site, query.Address).ToString(),
        Cases = [.. book.Deals.SelectMany(deal => deal.Cases.Select(found => (deal, found))).OrderByDescending(pair => pair.found.Opened)],
        Steps = [.. book.Deals.SelectMany(deal => deal.Events.Where(IsStep).Select(happening => (Deal: deal, Event: happening)))
            .OrderBy(pair => pair.Event.On).DistinctBy(pair => pair.Event.On)
            .Select(pair => new RegulatorStep(pair.Event.On, pair.Event.Words, pair.Deal, BeforeAfter.Of(book.Deals, pair.Event.On.Earliest)))],
        Scenario = ConstraintScenario.Of(book.Deals, query.StoppedPercent / 100m, query.DiscountPercent / 100m),
    };

    private static bool IsStep(DealEvent happening) => happening.Kind is DealEventKind.RegulatorOpened or DealEventKind.RegulatorCleared
        or DealEventKind.RegulatorConditions or DealEventKind.RegulatorBlocked;
}
