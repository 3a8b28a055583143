using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Facts;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Data.Tests.Reference;

public sealed class ShippedFactsTests(ShippedDatabase shipped) : IClassFixture<ShippedDatabase>
{
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_figure_stands_as_its_file_gives_it()
    {
        var file = SharedTable.Read("data/facts/pay_facts.csv");

        var facts = await FactsAsync();

        facts.Count.ShouldBe(252);
        facts.Select(fact => (fact.Metric, fact.Employer ?? "", fact.Role ?? "", fact.Low, fact.Mid, fact.High, fact.Unit, Year(fact)))
            .ShouldBe(file.Select(row => (row["metric"], row["company"], row["role"], SharedTable.Amount(row["low"]),
                SharedTable.Amount(row["mid"]), SharedTable.Amount(row["high"]), row["unit"], row["year"])));
        facts.Select(fact => fact.Confidence.ToString().ToLowerInvariant()).ShouldBe(file.Select(row => row["confidence"]));

        static string Year(PublishedFact fact) => fact.Year?.ToString(CultureInfo.InvariantCulture) ?? "";
    }

    [Fact]
    public async Task A_fact_cites_the_address_its_file_gives()
    {
        var file = SharedTable.Read("data/facts/pay_facts.csv");
        await using var db = shipped.Open();

        var addresses = await (from fact in db.PublishedFacts
                               join source in db.Sources on fact.SourceId equals source.Id
                               orderby fact.Id
                               select source.Address).ToListAsync(None);

        var differing = addresses.Zip(file, (address, row) => (Ours: address, Theirs: row["source_address"]))
            .Where(pair => pair.Ours != pair.Theirs).Select(pair => pair.Ours).ToList();
        // Two rows cite the essay by a file name; it has no address, so it is named.
        differing.ShouldBe(Enumerable.Repeat("OPEN SIGNAL, Deep Signals: The Great AI Talent War", 2));
    }

    [Fact]
    public async Task Twenty_one_employers_made_offers_to_researchers()
    {
        var offers = (await FactsAsync()).Where(fact => fact.Metric.StartsWith("AI research offer", StringComparison.Ordinal)).ToList();

        offers.Count.ShouldBe(21);
        offers.ShouldAllBe(offer => offer.JobCode == "research-scientist" && offer.Element == PayElement.TotalDirectCompensation);
        // The source's table: OpenAI 665,000 first, 860,000 after negotiation.
        var openAi = offers.Single(offer => offer.Employer == "OpenAI");
        (openAi.Low, openAi.Mid, openAi.Tier).ShouldBe((665_000m, 860_000m, TalentTier.FrontierLab));
        offers.Where(offer => offer.Tier is null).Select(offer => offer.Employer).ShouldBe(["Allen Institute"]);
    }

    [Fact]
    public async Task Only_a_years_pay_of_one_element_can_mark_a_band()
    {
        var facts = await FactsAsync();

        facts.Where(fact => fact.Element == PayElement.BaseSalary).ShouldAllBe(fact => fact.Unit == "USD/year base");
        facts.Where(fact => fact.Element == PayElement.TotalDirectCompensation).ShouldAllBe(fact => fact.Unit == "USD/year total comp");
        facts.ShouldAllBe(fact => fact.Element == null == (fact.Currency == null));
        // Counted in the file: 20 rows in "USD/year base", 186 in "USD/year total comp", one of which has a base as its low.
        facts.Count(fact => fact.Element == PayElement.BaseSalary).ShouldBe(20);
        facts.Count(fact => fact.Element == PayElement.TotalDirectCompensation).ShouldBe(185);
    }

    [Theory]
    [InlineData("AI engineer", "staff / L6", "applied-ai-engineer", JobLevel.L4)]
    [InlineData("software engineer", "staff / L6", "software-engineer", JobLevel.L4)]
    [InlineData("software engineer", "all", "software-engineer", null)]
    [InlineData("Engineering - SWE - 2 - Senior Engineer (III) (5+ YoE)", "E5", "software-engineer", JobLevel.L3)]
    [InlineData("Engineering - Hardware Engineer - 1 - Experienced (2025+)", "IC4", null, null)]
    [InlineData("CS professor", "full", "full-professor", null)]
    public async Task A_role_is_matched_where_it_is_honest(string role, string sourceLevel, string? job, JobLevel? level)
    {
        var matching = (await FactsAsync()).Where(fact => fact.Role == role).ToList();
        var fact = matching.FirstOrDefault(fact => fact.SourceLevel == sourceLevel) ?? matching[0];

        (fact.JobCode, fact.Level).ShouldBe((job, level));
    }

    private async Task<List<PublishedFact>> FactsAsync()
    {
        await using var db = shipped.Open();
        return await db.PublishedFacts.AsNoTracking().OrderBy(fact => fact.Id).ToListAsync(None);
    }
}
