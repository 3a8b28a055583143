using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Facts;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Sources;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.Tests.Market;

/// <summary>Facts and cuts of a test, published through the gate as any other.</summary>
internal static class PublishedSamples
{
    public static readonly SourceReference Source =
        new("A paper", "Example Press", "https://example.org/paper", "CC0", SourceGrade.Press, new DateOnly(2026, 1, 2), "A caveat.");

    private static readonly DisclosurePolicy Policy = new()
    {
        SourceClass = SourceClass.Cut, EffectiveFrom = new DateOnly(2020, 1, 1), MinimumOrganisations = 0, MinimumPeople = 5,
        MinimumTailOrganisations = 0, MinimumTailPeople = 5, MaximumOrganisationSharePercent = 100, MinimumAgeMonths = 0,
        WithholdWhenAllEqual = false, SignificantDigits = 0, PeopleBandWidth = 1, SourceId = 1,
    };

    public static FactMarker Offer(string employer, TalentTier? tier, decimal? first, decimal? final, int? year = 2023) => DisclosureGate.Publish(
        new PublishedFact
        {
            Metric = "offer", Employer = employer, Tier = tier, Low = first, Mid = final, Unit = "USD/year total comp",
            Element = PayElement.TotalDirectCompensation, Currency = Currency.Usd, Year = year, Confidence = FactConfidence.Reported, SourceId = 1,
        },
        Source, Currency.Usd, 1m);

    public static FactMarker Claim(decimal? low, decimal? high) => DisclosureGate.Publish(
        new PublishedFact
        {
            Metric = "claim", Low = low, High = high, Unit = "USD/year total comp", Element = PayElement.TotalDirectCompensation,
            Currency = Currency.Usd, Year = 2025, Confidence = FactConfidence.Estimated, SourceId = 1,
        },
        Source, Currency.Usd, 1m);

    public static PublishedFigures Figures(int people, int year, params decimal?[] percentiles) => (PublishedFigures)DisclosureGate.Publish(
        new PublishedCut
        {
            EditionId = 1, Title = "A title", Country = "US", Year = year, Element = PayElement.BaseSalary, Currency = Currency.Usd,
            Incumbents = people, P10 = percentiles[0], P25 = percentiles[1], P50 = percentiles[2], P75 = percentiles[3], P90 = percentiles[4],
            SourceId = 1,
        },
        Currency.Usd, 1m, Policy);
}
