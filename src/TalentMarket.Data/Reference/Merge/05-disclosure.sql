insert into disclosure_policy (
  source_class, effective_from, minimum_organisations, minimum_people, minimum_tail_organisations, minimum_tail_people,
  maximum_organisation_share_percent, minimum_age_months, withhold_when_all_equal, significant_digits, people_band_width, source_id)
select case source_class when 'confidential' then 1 when 'open' then 2 when 'cut' then 3 when 'illustrative' then 4 end,
       effective_from::date, minimum_organisations::int, minimum_people::int, minimum_tail_organisations::int,
       minimum_tail_people::int, maximum_organisation_share_percent::int, minimum_age_months::int,
       withhold_when_all_equal::boolean, significant_digits::int, people_band_width::int,
       (select id from source_of where key = source)
from shipped_disclosure_policies
where not exists (select from reference_edit edit where edit.table_code = 'disclosure-policies' and edit.key = source_class || '|' || effective_from)
on conflict (source_class, effective_from) do update set
  minimum_organisations = excluded.minimum_organisations, minimum_people = excluded.minimum_people,
  minimum_tail_organisations = excluded.minimum_tail_organisations, minimum_tail_people = excluded.minimum_tail_people,
  maximum_organisation_share_percent = excluded.maximum_organisation_share_percent,
  minimum_age_months = excluded.minimum_age_months, withhold_when_all_equal = excluded.withhold_when_all_equal,
  significant_digits = excluded.significant_digits, people_band_width = excluded.people_band_width,
  source_id = excluded.source_id;
