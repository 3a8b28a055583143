-- A figure marks a band only where it is a year's pay of one element; the row whose low is a base and whose mid is a total is none.
create temp table fact_of on commit drop as
select fact.line, fact.metric, fact.scope, fact.company as employer, fact.role, role.job_code, fact.level as source_level,
       role.level::smallint as level, fact.low::numeric, fact.mid::numeric, fact.high::numeric, fact.unit,
       case when fact.note like '%low=base' then null
            when fact.unit = 'USD/year base' then 1
            when fact.unit = 'USD/year total comp' then 5 end::smallint as element,
       fact.year::int, case fact.confidence when 'reported' then 1 when 'estimated' then 2 end::smallint as confidence,
       fact.note, (select id from source_of where address = fact.source_address) as source_id, tier.tier
from shipped_pay_facts fact
left join lateral (
  select * from shipped_fact_roles named
  where named.role = fact.role and (named.source_level = fact.level or named.source_level is null)
  order by named.source_level nulls last limit 1) role on true
left join shipped_fact_employers employer on employer.employer = fact.company
left join lateral (
  select given.tier from organisation join organisation_tier given on given.organisation_id = organisation.id
  where organisation.code = employer.organisation and given.effective_from <= make_date(coalesce(fact.year::int, 2026), 12, 31)
  order by given.effective_from desc limit 1) tier on true;

merge into published_fact known using (select * from fact_of order by line) fact
on (known.metric, known.scope, known.employer, known.role, known.source_level, known.unit, known.year, known.source_id)
   is not distinct from
   (fact.metric, fact.scope, fact.employer, fact.role, fact.source_level, fact.unit, fact.year, fact.source_id)
when matched then update set
  tier = fact.tier, job_code = fact.job_code, level = fact.level, low = fact.low, mid = fact.mid, high = fact.high,
  element = fact.element, currency = case when fact.element is not null then 'USD' end,
  confidence = fact.confidence, note = fact.note
when not matched then insert (
  metric, scope, employer, tier, role, job_code, source_level, level, low, mid, high, unit, element, currency, year,
  confidence, note, source_id)
values (
  fact.metric, fact.scope, fact.employer, fact.tier, fact.role, fact.job_code, fact.source_level, fact.level, fact.low,
  fact.mid, fact.high, fact.unit, fact.element, case when fact.element is not null then 'USD' end, fact.year,
  fact.confidence, fact.note, fact.source_id);
