using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Tests.Illustration;
using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Tests.Ageing;

public sealed class PanelRateQueryTests(PublishedSample sample) : IClassFixture<PublishedSample>
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly MarketScope Scope = new() { Jobs = new(["ml-engineer"]), Tiers = new([TalentTier.BigTech]) };

    [Fact]
    public async Task The_rate_of_the_sample_is_the_one_the_database_works_out()
    {
        var found = (await RateAsync(Scope)).ShouldBeOfType<PanelRate.Found>();

        // The same by percentile_cont: median per organisation, job and level, the median of its changes, added up.
        await using var db = sample.Store.CreateDbContext();
        var expected = await db.Database.SqlQuery<double>($"""
            with seat as (
              select e.effective_date as wave, coalesce(o.ultimate_parent_id, o.id) as organisation, r.job_code, r.level,
                     percentile_cont(0.5) within group (order by ln(r.base_salary::float8)) as pay
              from pay_record r
              join survey_edition e on e.id = r.edition_id
              join organisation o on o.id = r.organisation_id
              join job j on j.code = r.job_code
              where r.country = 'US' and r.tier = 2 and r.observation_kind = 1 and r.incumbents = 1 and r.level is not null
                and j.family_code = (select family_code from job where code = 'ml-engineer')
              group by 1, 2, 3, 4
            ), step as (
              select later.wave, percentile_cont(0.5) within group (order by later.pay - earlier.pay) as change
              from seat later join seat earlier using (organisation, job_code, level)
              where earlier.wave = (select max(wave) from seat before where before.wave < later.wave)
              group by later.wave
            )
            select exp(sum(change) / (((select max(wave) from seat) - (select min(wave) from seat)) / 365.25)) - 1 as "Value" from step
            """).SingleAsync(None);
        found.RatePerYear.ShouldBe(expected, .0005 + 1e-9);
        (found.Steps, found.To).ShouldBe((11, new DateOnly(2026, 6, 30)));
    }

    [Fact]
    public async Task Elsewhere_and_without_rows_there_is_no_rate()
    {
        (await RateAsync(Scope with { Countries = new(["DE"]) })).ShouldBe(
            new PanelRate.Refused("It is measured in the United States only, where no exchange rate moves it."));
        (await RateAsync(Scope, SourceClass.Confidential)).ShouldBe(new PanelRate.Refused("No survey has people of this family and tier."));
    }

    private Task<PanelRate> RateAsync(MarketScope scope, SourceClass sourceClass = SourceClass.Illustrative) =>
        sample.Store.RateQuery(PublishedSample.Day).ReadAsync(scope, sourceClass, None);
}
