using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.JobPricing;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.JobPricing;

public sealed class MarketPositionTests
{
    // docs/methodology.md, worked by hand: 180 ÷ 200; 180 − 200; 0.25 + 0.25 · ln(180 ÷ 160) ÷ ln(200 ÷ 160) = 0.382.
    [Fact]
    public void Pay_of_180_thousand_in_a_market_of_200_is_a_tenth_below()
    {
        var position = MarketPosition.Of(new Money(180_000, Currency.Usd), Market());

        position.MarketRatio.ShouldBe(0.9m);
        position.Gap.ShouldBe(new Money(-20_000, Currency.Usd));
        position.GapRate.ShouldBe(-0.1m);
        position.Rank!.Value.Probability.ShouldBe(0.382, 0.0005);
        (position.IsBelowP25, position.IsAboveP75).ShouldBe((false, false));
    }

    [Fact]
    public void Beyond_the_outermost_percentile_only_the_side_is_known()
    {
        var position = MarketPosition.Of(new Money(90_000, Currency.Usd), Market());

        position.Rank!.Value.Reach.ShouldBe(RankReach.Below);
        position.IsBelowP25.ShouldBe(true);
        MarketPosition.Of(new Money(250_001, Currency.Usd), Market()).IsAboveP75.ShouldBe(true);
    }

    [Fact]
    public void A_median_that_is_not_given_makes_no_ratio_and_no_gap()
    {
        var position = MarketPosition.Of(new Money(180_000, Currency.Usd), Cut(p25: 160_000, p50: null));

        (position.MarketRatio, position.Gap, position.GapRate, position.Rank, position.IsAboveP75).ShouldBe((null, null, null, null, null));
        position.IsBelowP25.ShouldBe(false);
    }

    // By hand: −20,000 + 50,000 = 30,000 over 180,000 + 250,000; short of the median by 20,000.
    [Fact]
    public void All_rows_together_are_counted_and_summed_by_currency()
    {
        var summary = PricingSummary.Of(
        [
            Priced(180_000, Currency.Usd, Market()), Priced(250_000, Currency.Usd, Market()), Priced(100_000, new Currency("GBP"), Market(new Currency("GBP"))),
            Priced(1, Currency.Usd, DisclosureGate.NoData()), Priced(1, Currency.Usd, DisclosureGate.Withhold(null)),
            new PricedRow { Row = new PayRow(9, "Poet", null, null, new Money(1, Currency.Usd)) },
        ]);

        (summary.Rows, summary.Compared, summary.BelowP25, summary.AboveP75, summary.Unmatched, summary.NoData, summary.Withheld).ShouldBe((6, 3, 1, 0, 1, 1, 1));
        summary.Totals.Select(total => total.Pay.Currency.Code).ShouldBe(["GBP", "USD"]);
        summary.Totals[1].ShouldBe(new PricingTotal(2, new Money(430_000, Currency.Usd), new Money(30_000, Currency.Usd), new Money(20_000, Currency.Usd)));
        summary.Totals[1].MarketRatio.ShouldBe(430m / 400m);
    }

    private static PricedRow Priced(decimal pay, Currency currency, BandFigures figures) => new()
    {
        Row = new PayRow(1, "ML Engineer", null, null, new Money(pay, currency)), Match = ("ml-engineer", MatchQuality.Exact), Figures = figures,
    };

    private static PublishedFigures Market(Currency? currency = null) => Cut(p25: 160_000, p50: 200_000, currency: currency);

    private static PublishedFigures Cut(decimal? p25, decimal? p50, Currency? currency = null) => DisclosureGate.Publish(
        new PublishedCut
        {
            EditionId = 1, SourceId = 1, Country = "US", Year = 2025, Title = "ML Engineer", Incumbents = 40, Currency = currency ?? Currency.Usd, Element = PayElement.BaseSalary,
            P10 = null, P25 = p25, P50 = p50, P75 = p50 is null ? null : 250_000, P90 = null,
        },
        currency ?? Currency.Usd, 1,
        new DisclosurePolicy
        {
            SourceClass = SourceClass.Cut, EffectiveFrom = new(2020, 1, 1), MinimumOrganisations = 0, MinimumPeople = 5, MinimumTailOrganisations = 0,
            MinimumTailPeople = 5, MaximumOrganisationSharePercent = 100, MinimumAgeMonths = 0, WithholdWhenAllEqual = false, SignificantDigits = 0,
            PeopleBandWidth = 1, SourceId = 1,
        }).ShouldBeOfType<PublishedFigures>();
}
