using TalentMarket.Domain.Composites;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Composites;

public sealed class CompositePriceTests
{
    private static readonly DateOnly Today = new(2026, 7, 2);

    private static readonly DisclosurePolicy Policy = new()
    {
        SourceClass = SourceClass.Cut, EffectiveFrom = Today, MinimumOrganisations = 0, MinimumPeople = 5, MinimumTailOrganisations = 0, MinimumTailPeople = 5,
        MaximumOrganisationSharePercent = 100, MinimumAgeMonths = 0, WithholdWhenAllEqual = false, SignificantDigits = 0, PeopleBandWidth = 1, SourceId = 1,
    };

    [Fact]
    public void Typed_weights_and_ageing_give_the_price_a_pocket_calculator_gives()
    {
        var price = Price("job=ml-engineer&blend=weighted-mean&ageTo=2026-07-02&rate=4&convention=simple&use=a&weight.a=3&use=b&weight.b=1",
            Source("a", 200_000, 2025), Source("b", 208_000, 2025));

        // Both are of 2 July 2025: twelve months at 4 % are 1.04. (3 × 200 + 208) ÷ 4 × 1.04 = 210.08 thousand.
        price.Percentiles![.5].ShouldBe(210_080, 1e-6);
        price.Blend!.Shares["a"].ShouldBe(.75);
    }

    [Fact]
    public void Without_weights_organisations_match_and_age_count()
    {
        var price = Price("job=ml-engineer&use=a&match.a=partial&use=b", Source("a", 200_000, 2026, organisations: 20), Source("b", 200_000, 2025, organisations: 30));

        // 20 × 0.5 × 1 against 30 × 1 × ½ for the year.
        price.Sources.Select(source => source.UsualWeight).ShouldBe([10, 15], 1e-9);
        // One that counts none: all go without, 0.5 × 1 against 1 × ½.
        Price("job=ml-engineer&use=a&match.a=partial&use=b", Source("a", 200_000, 2026), Source("b", 200_000, 2025, organisations: 30))
            .Sources.Select(source => source.UsualWeight).ShouldBe([.5, .5], 1e-9);
    }

    [Fact]
    public void Sources_too_far_apart_stand_side_by_side_unless_the_recipe_insists()
    {
        var (low, high) = (Source("a", 100_000, 2026), Source("b", 300_000, 2026));

        var apart = Price("job=ml-engineer", low, high);
        apart.StandsApart.ShouldBeTrue();
        apart.Percentiles.ShouldBeNull();
        Price("job=ml-engineer&anyway=true", low, high).Percentiles![.5].ShouldBeInRange(100_000, 300_000);
    }

    [Fact]
    public void The_illustrative_sample_is_used_alone_or_not_at_all()
    {
        var (real, sample) = (Source("a", 200_000, 2026), Source("sample", 400_000, 2026) with { Class = SourceClass.Illustrative });

        Price("job=ml-engineer", real, sample).Used.Select(source => source.Source.Key).ShouldBe(["a"]);
        Price("job=ml-engineer", sample).IsIllustrative.ShouldBeTrue();
        var mixed = Price("job=ml-engineer&use=a&use=sample", real, sample);
        mixed.Used.Select(source => source.Source.Key).ShouldBe(["a"]);
        mixed.Sources[1].WhyNot.ShouldBe("The illustrative sample is never mixed with observed pay");
    }

    [Fact]
    public void What_cannot_be_used_says_why()
    {
        var price = Price("job=ml-engineer&ageTo=2026-07-02&rate=4&use=old&use=few&use=none",
            Source("old", 200_000, 2023), Source("few", 200_000, 2026, people: 4), Source("none", 200_000, 2026) with { Figures = DisclosureGate.NoData() },
            Source("other", 200_000, 2026));

        price.Sources.Select(source => source.WhyNot).ShouldBe(
        [
            "Pay of 2 Jul 2023 is more than 24 months older than 2 Jul 2026, too old to be aged.",
            "Not shown to protect contributors", "No data for this scope", "Not chosen",
        ]);
        price.Blend.ShouldBeNull();
    }

    [Theory]
    [InlineData("job=ml-engineer&rate=4")]
    [InlineData("job=ml-engineer&ageTo=2026-12-31")]
    public void A_date_without_a_rate_or_a_rate_without_a_date_ages_nothing_and_says_so(string recipe)
    {
        var price = Price(recipe, Source("a", 200_000, 2025));

        price.Percentiles![.5].ShouldBe(200_000);
        price.Cautions.ShouldContain("Ageing needs both a date and a rate a year: nothing is aged.");
    }

    [Fact]
    public void Equity_is_not_aged()
    {
        var price = Price("job=ml-engineer&element=total-direct-compensation&ageTo=2026-07-02&rate=10", Source("a", 500_000, 2025));

        price.Percentiles![.5].ShouldBe(500_000);
        price.Cautions.ShouldContain("Pay with equity in it is not aged at a rate of wages: it stands as of its own date.");
    }

    private static CompositePrice Price(string recipe, params CompositeSource[] sources) =>
        CompositePrice.Of(RecipeText.Read(recipe).Recipe!, sources, Today);

    private static CompositeSource Source(string key, decimal median, int year, int people = 50, int? organisations = null) => new()
    {
        Key = key, Name = key, ShortName = key, Class = SourceClass.Cut, Quality = MatchQuality.Exact, Scope = MarketScope.Everything,
        Figures = DisclosureGate.Publish(new PublishedCut
        {
            EditionId = 1, Title = key, Country = "US", Year = year, Element = PayElement.BaseSalary, Currency = Currency.Usd, Incumbents = people,
            Organisations = organisations, P10 = median * .7m, P25 = median * .85m, P50 = median, P75 = median * 1.2m, P90 = median * 1.4m, SourceId = 1,
        }, Currency.Usd, 1m, Policy),
    };
}
