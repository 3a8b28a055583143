using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Market;

public sealed class ScopeQueryTests
{
    private static readonly string[] SomeCodes = ["ml-engineer", "cambridge-gb", "a", "x-1"];
    private static readonly string[] SomeTitles = ["Data Engineer", "C# & F# = fun?", "R&D %20 + ü", "中文"];

    [Fact]
    public void Every_scope_comes_back_from_its_text() =>
        Prop.ForAll(Scopes(), scope =>
        {
            var (read, problems) = ScopeQuery.Read(Parsed(ScopeQuery.Write(scope)));
            return problems.Count == 0 && read == scope && ScopeQuery.Write(read) == ScopeQuery.Write(scope);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Reading_never_throws_whatever_the_address_says() =>
        Prop.ForAll<NonNull<string>, NonNull<string>>((name, value) =>
        {
            foreach (var parameter in new[] { name.Get, "job", "level", "year", "asOf", "currency", "title", "experience", "weighting", "ageingPercent", "ageTo" })
                ScopeQuery.Read([KeyValuePair.Create(parameter, value.Get)]);
        }).QuickCheckThrowOnFailure();

    // Written by hand: the addresses that people keep and send must not change.
    [Theory]
    [InlineData("")]
    [InlineData("job=ml-engineer")]
    [InlineData("job=data-engineer&job=ml-engineer&level=L3&tier=frontier-lab&hub=london&experience=4-6")]
    [InlineData("family=ai-research&country=GB&experience=16-plus&employment=full-time&workplace=on-site&year=2024&year=2025")]
    [InlineData("title=R%26D%20%2B%20engineer&survey=ai-jobs&source=open")]
    [InlineData("element=total-direct-compensation&currency=CHF&asOf=2026-06-30&groupBy=tier")]
    [InlineData("weighting=organisations&ageingPercent=3.5&ageTo=2026-12-31&groupBy=element")]
    [InlineData("ageingPercent=-2")]
    public void A_known_address_is_written_as_it_was(string query)
    {
        var (scope, problems) = ScopeQuery.Read(Parsed(query));

        problems.ShouldBeEmpty();
        ScopeQuery.Write(scope).ShouldBe(query);
    }

    [Fact]
    public void Values_are_sorted_and_said_once()
    {
        var (scope, _) = ScopeQuery.Read(Parsed("level=L4&level=l2&level=L4&job="));

        ScopeQuery.Write(scope).ShouldBe("level=L2&level=L4");
    }

    [Fact]
    public void Every_problem_is_told_with_what_was_expected()
    {
        var (scope, problems) = ScopeQuery.Read(Parsed("level=L9&experience=3-5&year=1066&asOf=yesterday&currency=dollars&groupBy=mood&element=base-salary&element=total-target-cash"));

        problems.Select(problem => problem.ToString()).ShouldBe(
        [
            "level: found 'L9', expected one of L1, L2, L3, L4, L5, L6, L7, L8.",
            "experience: found '3-5', expected one of 0-1, 2-3, 4-6, 7-10, 11-15, 16-plus.",
            "year: found '1066', expected a year from 1990 to 2100.",
            "element: found 'base-salary, total-target-cash', expected one value.",
            "currency: found 'dollars', expected an ISO 4217 code of three letters, such as USD.",
            "asOf: found 'yesterday', expected a date such as 2026-06-30.",
            "groupBy: found 'mood', expected one of level, experience, tier, hub, year, job, none, element.",
        ]);
        scope.ShouldBe(MarketScope.Everything);
    }

    [Theory]
    [InlineData("asOf=2026-06-30&asOf=2025-06-30", "asOf: found '2026-06-30, 2025-06-30', expected one value.")]
    [InlineData("ageTo=2026-06-30", "ageTo: found '2026-06-30', expected a rate to age at beside it, such as ageingPercent=4.")]
    [InlineData("ageingPercent=120", "ageingPercent: found '120', expected per cent a year from -50 to 100, such as 4 or 3.5.")]
    [InlineData("ageingPercent=4%25", "ageingPercent: found '4%', expected per cent a year from -50 to 100, such as 4 or 3.5.")]
    [InlineData("weighting=pay", "weighting: found 'pay', expected one of incumbents, organisations.")]
    [InlineData("title=a%00b", "title: found 'a\0b', expected a job title of at most 200 readable characters.")]
    [InlineData("title=a%01b", "title: found 'a\u0001b', expected a job title of at most 200 readable characters.")]
    [InlineData("title=%EF%BF%BE", "title: found '\uFFFE', expected a job title of at most 200 readable characters.")]
    public void What_can_have_no_answer_is_refused(string query, string sentence) =>
        ScopeQuery.Read(Parsed(query)).Problems.ShouldHaveSingleItem().ToString().ShouldBe(sentence);

    private static IEnumerable<KeyValuePair<string, string>> Parsed(string query) => query
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .Select(pair => KeyValuePair.Create(pair[0], Uri.UnescapeDataString(pair[1])));

    private static Arbitrary<MarketScope> Scopes() => Arb.From(
        from jobs in Some(SomeCodes)
        from families in Some(SomeCodes)
        from levels in Some(Enum.GetValues<JobLevel>())
        from tiers in Some(Enum.GetValues<TalentTier>())
        from hubs in Some(SomeCodes)
        from countries in Some("GB", "US", "ZA")
        from experience in Some([.. ExperienceBand.All])
        from employment in Some(Enum.GetValues<EmploymentType>())
        from workplaces in Some(Enum.GetValues<Workplace>())
        from years in Some(1990, 2025, 2100)
        from titles in Some(SomeTitles)
        from surveys in Some(SomeCodes)
        from classes in Some(Enum.GetValues<SourceClass>())
        from element in Gen.Elements(Enum.GetValues<PayElement>())
        from currency in Gen.Elements("USD", "CHF", "ZZZ")
        from days in Gen.Choose(-1, 40000)
        from weighting in Gen.Elements(Enum.GetValues<WeightingBasis>())
        from rate in Gen.Choose(-51, 100)
        from ageDays in Gen.Choose(-1, 36000)
        from groupBy in Gen.Elements(Enum.GetValues<BandDimension>())
        select new MarketScope
        {
            Jobs = jobs, Families = families, Levels = levels, Tiers = tiers, Hubs = hubs, Countries = countries,
            Experience = experience, Employment = employment, Workplaces = workplaces, Years = years, Titles = titles,
            Surveys = surveys, Classes = classes, Element = element, Currency = new Currency(currency),
            AsOf = days < 0 ? null : new DateOnly(2000, 1, 1).AddDays(days), Weighting = weighting, GroupBy = groupBy,
            Ageing = rate < -50 ? null : new AgeingChoice(rate / 100m, ageDays < 0 ? null : new DateOnly(2000, 1, 1).AddDays(ageDays)),
        });

    private static Gen<Selection<T>> Some<T>(params T[] values)
        where T : notnull => Gen.SubListOf(values).Select(some => new Selection<T>(some));
}
