insert into survey (code, name, source_class, source_id)
select distinct on (code) code, name, 3, (select id from source_of where key = source)
from shipped_surveys order by code, line
on conflict (code) do update set name = excluded.name, source_id = excluded.source_id;

-- An edition that somebody brought under the same date is theirs.
insert into survey_edition (
  survey_id, effective_date, earliest_effective_date, version, status, currencies, weight, created_at, published_at)
select survey.id, shipped.effective_date::date, shipped.earliest_effective_date::date, 1, 4, array['USD'], 1, @loaded_at, @loaded_at
from shipped_surveys shipped join survey using (code) order by line
on conflict (survey_id, effective_date, version) do update set earliest_effective_date = excluded.earliest_effective_date
where not exists (select from upload where upload.edition_id = survey_edition.id);

create temp table shipped_edition on commit drop as
select shipped.source, edition.id, extract(year from shipped.earliest_effective_date::date) as first_year, extract(year from shipped.effective_date::date) as last_year
from shipped_surveys shipped
join survey using (code)
join survey_edition edition on edition.survey_id = survey.id and edition.effective_date = shipped.effective_date::date and edition.version = 1
where not exists (select from upload where upload.edition_id = edition.id);

create temp table cut_of on commit drop as
select cut.line, edition.id as edition_id, cut.title, title.job_code,
       case title.quality when 'exact' then 1 when 'strong' then 2 when 'partial' then 3 end::smallint as job_match_quality,
       case cut.level when 'EN' then 1 when 'MI' then 2 when 'SE' then 3 when 'EX' then 6 end::smallint as level,
       nullif(cut.employer_group, 'all') as employer_group,
       case cut.employer_group when 'five big-tech employers' then 2 end::smallint as tier,
       cut.country, cut.year::int, 1::smallint as element, cut.currency, cut.incumbents::int, cut.organisations::int,
       nullif(cut.p10, '#')::numeric as p10, nullif(cut.p25, '#')::numeric as p25, nullif(cut.p50, '#')::numeric as p50,
       nullif(cut.p75, '#')::numeric as p75, nullif(cut.p90, '#')::numeric as p90,
       case when survey.code = 'oews' and '#' in (cut.p10, cut.p25, cut.p50, cut.p75, cut.p90) then top.amount::numeric end as top_code,
       concat_ws('; ', cut.note, cut.distinct_rows || ' distinct rows') as note, source.id as source_id
from shipped_open_market_cuts cut
left join source_of source on source.address = cut.source_address
left join (select distinct source, code from shipped_surveys) survey on survey.source = source.key
left join shipped_edition edition on edition.source = source.key and cut.year::int between edition.first_year and edition.last_year
left join shipped_cut_titles title on title.survey = survey.code and title.title = cut.title
left join shipped_oews_top_codes top on top.year = cut.year;

merge into published_cut known using (select * from cut_of where edition_id is not null order by line) cut
on (known.edition_id, known.title, known.level, known.employer_group, known.country, known.year, known.element)
   is not distinct from (cut.edition_id, cut.title, cut.level, cut.employer_group, cut.country, cut.year, cut.element)
when matched then update set
  job_code = cut.job_code, job_match_quality = cut.job_match_quality, tier = cut.tier, currency = cut.currency,
  incumbents = cut.incumbents, organisations = cut.organisations, p10 = cut.p10, p25 = cut.p25, p50 = cut.p50,
  p75 = cut.p75, p90 = cut.p90, top_code = cut.top_code, note = cut.note, source_id = cut.source_id
when not matched then insert (
  edition_id, title, job_code, job_match_quality, level, employer_group, tier, country, year, element, currency,
  incumbents, organisations, p10, p25, p50, p75, p90, top_code, note, source_id)
values (
  cut.edition_id, cut.title, cut.job_code, cut.job_match_quality, cut.level, cut.employer_group, cut.tier, cut.country,
  cut.year, cut.element, cut.currency, cut.incumbents, cut.organisations, cut.p10, cut.p25, cut.p50, cut.p75, cut.p90,
  cut.top_code, cut.note, cut.source_id);

-- Rows that ship under another edition now.
delete from published_cut cut using shipped_edition edition
where cut.edition_id = edition.id
and not exists (
  select from cut_of shipped
  where (shipped.edition_id, shipped.title, shipped.level, shipped.employer_group, shipped.country, shipped.year, shipped.element)
  is not distinct from (cut.edition_id, cut.title, cut.level, cut.employer_group, cut.country, cut.year, cut.element));
