using TalentMarket.Domain.Organisations;
using TalentMarket.Web.Market;
using static TalentMarket.Web.Tests.Market.PublishedSamples;

namespace TalentMarket.Web.Tests.Market;

public sealed class ResearchOffersTests
{
    [Fact]
    public void An_end_that_is_not_known_is_absent()
    {
        var offers = ResearchOffers.From(
            [Offer("Low", TalentTier.BigTech, 100_000m, null), Offer("High", null, null, 300_000m), Offer("None", null, null, null)], null);

        offers.Rows.Select(row => row.Label).ShouldBe(["High", "Low"]);
        offers.Rows[0].From.ShouldBeNull();
        offers.Rows[1].To.ShouldBeNull();
        offers.Rows[0].Readout.ShouldBe("High, outside the tiers: first offer not given, final $300k");
        offers.Rows[1].Readout.ShouldBe("Low, big tech: first offer $100k, final offer not given");
    }

    [Fact]
    public void Without_frontier_labs_or_the_rest_of_tech_the_headline_compares_nothing() =>
        // The median of 100,000, 200,000 and 400,000.
        ResearchOffers.From(
            [Offer("A", TalentTier.BigTech, 1m, 100_000m), Offer("B", TalentTier.FrontierLab, 1m, 400_000m), Offer("C", TalentTier.BigTech, 1m, 200_000m)], null)
            .Headline.ShouldBe("PhD researchers at 3 AI employers: median final offer $200k");

    [Fact]
    public void Years_that_differ_are_named_from_first_to_last() =>
        ResearchOffers.From([Offer("A", null, 1m, 2m, 2023), Offer("B", null, 1m, 2m, 2025)], null).Summary.ShouldContain("2023 to 2025");

    [Fact]
    public void A_claim_without_both_ends_is_no_band()
    {
        var offers = ResearchOffers.From([Offer("A", null, 1m, 2m)], Claim(300_000m, null));

        offers.Claim.ShouldBeNull();
        offers.ClaimLine.ShouldBeEmpty();
        offers.Sources.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_final_offer_at_the_edge_of_the_claim_lies_inside() =>
        ResearchOffers.From([Offer("A", null, null, 300_000m), Offer("B", null, null, 400_000m)], Claim(300_000m, 400_000m))
            .ClaimLine.ShouldEndWith("0 of the 2 final offers lie above it, 0 below.");

    [Fact]
    public void Nothing_is_known_of_no_offers()
    {
        var offers = ResearchOffers.From([], Claim(1m, 2m));

        offers.IsEmpty.ShouldBeTrue();
        offers.Headline.ShouldBeEmpty();
        offers.Summary.ShouldBe("No final offer is known.");
    }
}
