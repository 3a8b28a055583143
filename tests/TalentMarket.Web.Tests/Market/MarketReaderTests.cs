using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Trail;
using TalentMarket.Web.Market;

namespace TalentMarket.Web.Tests.Market;

public sealed class MarketReaderTests(ShippedBoard shipped, PostgresFixture postgres) : IClassFixture<ShippedBoard>
{
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;
    private readonly MarketBoard board = shipped.Board;

    [Fact]
    public void Twenty_one_employers_are_ordered_by_their_final_offer()
    {
        // Python over pay_facts.csv, rows of the offer metric, sorted by mid.
        board.Offers.Rows.Count.ShouldBe(21);
        board.Offers.Rows.Take(4).Select(row => (row.Label, row.To!.Value.Amount)).ShouldBe(
            [("OpenAI", 860_000m), ("Anthropic", 855_000m), ("Inflection", 825_000m), ("Tesla", 780_000m)]);
        board.Offers.Rows[^1].Label.ShouldBe("Hugging Face");
        board.Offers.Rows.Count(row => row.From is null).ShouldBe(1);
        board.Offers.Rows[2].Readout.ShouldBe("Inflection, AI start-up: first offer not given, final $825k");
    }

    [Fact]
    public void Final_offers_are_summed_up_by_tier() =>
        // Python: statistics.median of mid by tier of 2023 (organisation_tiers.csv), with count, minimum and maximum.
        board.Offers.Tiers.Select(tier => (tier.Tier, tier.Employers, tier.Median.Amount, tier.Lowest.Amount, tier.Highest.Amount)).ShouldBe(
        [
            ((TalentTier?)TalentTier.FrontierLab, 5, 695_000m, 515_000m, 860_000m),
            (TalentTier.BigTech, 5, 549_000m, 449_000m, 719_000m),
            (TalentTier.AiStartUp, 2, 531_500m, 238_000m, 825_000m),
            (TalentTier.RestOfTech, 8, 425_500m, 285_000m, 780_000m),
            (null, 1, 350_000m, 350_000m, 350_000m),
        ]);

    [Fact]
    public void The_headline_and_its_scope_are_made_from_the_figures()
    {
        // 695,000 / 425,500 = 1.63; the median of all 21 is 515,000.
        board.Headline.ShouldBe("PhD researchers at frontier labs: median final offer $695k, 1.6 times the rest of tech");
        board.Offers.ScopeLine.ShouldBe(
            "Total pay a year offered by 21 AI employers, 2023. Median of all $515k, from $238k at Hugging Face to $860k at OpenAI.");
    }

    [Fact]
    public void The_claimed_range_is_read_with_its_source_and_compared()
    {
        // Python: 16 of the 21 mids are above 400,000, 2 below 300,000.
        board.Offers.Claim!.Low.Amount.ShouldBe(300_000m);
        board.Offers.Claim.High.Amount.ShouldBe(400_000m);
        board.Offers.ClaimLine.ShouldEndWith("(2025): $300k to $400k. 16 of the 21 final offers lie above it, 2 below.");
        board.Offers.Sources.Select(source => source.Publisher).ShouldBe(["TEXAL", "OPEN SIGNAL"]);
        board.Offers.Sources.ShouldAllBe(source => source.Caveat != null);
    }

    [Fact]
    public void Senior_pay_by_year_is_that_of_the_open_cuts()
    {
        // open_market_cuts.csv, ai-jobs, level SE: incumbents and p50 by year.
        board.Years.Lines.Select(line => line.Label).ShouldBe(["ML engineer", "Software engineer", "Data engineer"]);
        board.Years.Lines[0].Years.Select(year => (year.Year, year.Figures.People.AtLeast, year.Median!.Value.Amount)).ShouldBe(
            [(2022, 74, 184_000m), (2023, 840, 197_400m), (2024, 2_969, 201_500m), (2025, 2_018, 200_000m)]);
        board.Years.Lines[1].Years.Select(year => (year.Year, year.Median!.Value.Amount)).ShouldBe([(2024, 193_000m), (2025, 194_688m)]);
        board.Years.Lines[2].Latest!.Median!.Value.Amount.ShouldBe(160_680m);
        // 200,000 / 194,688 = 1.027; 200,000 / 160,680 = 1.245.
        board.Years.Headline.ShouldBe(
            "In the open market a senior ML engineer has a median base of $200k (2025): 3% above software engineers and 24% above data engineers");
        board.Years.ThinLine.ShouldBe("Fewer than 100 people, so read with care: ML engineer 2022 (74 people).");
    }

    [Fact]
    public void Filed_pay_sets_big_tech_against_the_others()
    {
        // open_market_cuts.csv, H-1B 2019: medians 152,000 and 125,000 (ML), 141,000 and 105,000 (data scientists).
        board.Filings.Jobs.Select(job => (job.Label, job.Year)).ShouldBe([("ML engineer", 2019), ("Data scientist", 2019)]);
        board.Filings.Jobs[0].Rows.Select(row => row.Published!.P50.Amount!.Value.Amount).ShouldBe([152_000m, 125_000m]);
        board.Filings.Jobs[1].Rows.Select(row => row.Published!.People.AtLeast).ShouldBe([306, 3_211]);
        board.Filings.Headline.ShouldBe("Big tech filed higher base pay than other employers in 2019: +22% for ML engineers, +34% for data scientists");
        board.Filings.Sources.ShouldHaveSingleItem().Caveat!.ShouldStartWith("A filing is not a hire");
    }

    [Fact]
    public void Filings_of_single_labs_stand_beside_as_claims()
    {
        // pay_facts.csv, metric "H-1B filed base salary": six rows, the highest 690,000.
        board.Filings.Labs.Count.ShouldBe(6);
        board.Filings.Labs[0].Readout.ShouldBe("Anthropic, research engineer, 2025: up to $690k");
        board.Filings.LabsHeadline.ShouldBe("AI labs have filed base pay of up to $690k in 2024–2025");
    }

    [Fact]
    public async Task The_board_is_read_once_for_a_market_version()
    {
        using var fresh = new ShippedMarket(postgres);
        var reader = (await fresh.LoadAsync(isEmpty: false, None)).Reader();
        var first = await reader.ReadAsync(None);
        (await reader.ReadAsync(None)).ShouldBeSameAs(first);

        await using var db = fresh.CreateDbContext();
        db.Add(new MarketVersion { At = DateTimeOffset.UnixEpoch, Reason = "Made for a test" });
        await db.SaveChangesAsync(None);

        (await reader.ReadAsync(None)).MarketVersion.ShouldBe(first.MarketVersion + 1);
    }

    [Fact]
    public async Task The_full_survey_is_shown_as_loaded_once_an_edition_is_published()
    {
        board.FullSurvey.IsLoaded.ShouldBeFalse();
        board.FullSurvey.Source!.Address.ShouldBe("https://github.com/foorilla/ai-jobs-net-salaries");
        using var fresh = new ShippedMarket(postgres);
        await fresh.LoadAsync(isEmpty: false, None);
        await using var db = fresh.CreateDbContext();
        var source = await db.Sources.Select(known => known.Id).FirstAsync(None);
        var survey = new Survey { Code = "ai-jobs", Name = "ai-jobs", SourceClass = SourceClass.Open, SourceId = source };
        db.Add(survey);
        await db.SaveChangesAsync(None);
        db.Add(new SurveyEdition
        {
            SurveyId = survey.Id, EffectiveDate = new(2025, 12, 31), EarliestEffectiveDate = new(2020, 1, 1), Version = 1,
            Status = EditionStatus.Published, Currencies = [], CreatedAt = DateTimeOffset.UnixEpoch,
            PublishedAt = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero),
        });
        await db.SaveChangesAsync(None);

        var loaded = (await fresh.Reader().ReadAsync(None)).FullSurvey;

        loaded.LoadedOn.ShouldBe(new DateOnly(2026, 11, 20));
        loaded.EffectiveDate.ShouldBe(new DateOnly(2025, 12, 31));
    }

    [Fact]
    public async Task An_empty_store_gives_an_empty_board()
    {
        using var empty = new ShippedMarket(postgres);

        var nothing = await (await empty.LoadAsync(isEmpty: true, None)).Reader().ReadAsync(None);

        nothing.IsEmpty.ShouldBeTrue();
        nothing.Headline.ShouldBe("No pay data is loaded yet");
        nothing.FullSurvey.IsLoaded.ShouldBeFalse();
    }
}
