using TalentMarket.Web.Market;
using static TalentMarket.Web.Tests.Market.PublishedSamples;

namespace TalentMarket.Web.Tests.Market;

public sealed class JobYearsTests
{
    [Fact]
    public void The_first_job_is_compared_with_those_of_its_latest_year()
    {
        // 150 is 50% above 100 and 25% below 200; the last job's year is another.
        var years = JobYears.From(
            [Line("ML engineer", (2025, 150m, 500)), Line("Data analyst", (2025, 100m, 500)), Line("Scientist", (2025, 200m, 500)), Line("Late", (2024, 1m, 500))],
            [Source, Source]);

        years.Headline.ShouldBe(
            "In the open market a senior ML engineer has a median base of $150 (2025): 50% above data analysts and 25% below scientists");
        years.Years.ShouldBe([2024, 2025]);
        years.Sources.ShouldHaveSingleItem();
        years.ThinLine.ShouldBeEmpty();
    }

    [Fact]
    public void Medians_that_round_to_the_same_are_level() =>
        JobYears.From([Line("A job", (2025, 1000m, 500)), Line("B job", (2025, 1001m, 500))], [])
            .Headline.ShouldEndWith("(2025): level with b jobs");

    [Fact]
    public void A_year_of_fewer_than_100_people_is_named() =>
        JobYears.From([Line("A", (2023, 1m, 99), (2024, 1m, 100))], [])
            .ThinLine.ShouldBe("Fewer than 100 people, so read with care: A 2023 (99 people).");

    [Fact]
    public void A_job_without_a_median_is_left_out() =>
        JobYears.From([new JobLine("a", "A", "/", [new JobYear(2025, Figures(9, 2025, null, null, null, null, null))])], []).IsEmpty.ShouldBeTrue();

    private static JobLine Line(string label, params (int Year, decimal Median, int People)[] years) => new(label, label, "/",
        [.. years.Select(year => new JobYear(year.Year, Figures(year.People, year.Year, year.Median, year.Median, year.Median, year.Median, year.Median)))]);
}
