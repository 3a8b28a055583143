insert into job_family (code, title, sort_order, effective_from, source_id)
select code, title, sort_order::int, effective_from::date, (select id from source_of where key = source)
from shipped_job_families
where not exists (select from reference_edit edit where edit.table_code = 'job-families' and edit.key = code)
on conflict (code) do update set
  title = excluded.title, sort_order = excluded.sort_order,
  effective_from = excluded.effective_from, source_id = excluded.source_id;

insert into job (code, family_code, title, description, soc_code, isco_code, is_ai, sort_order, effective_from, source_id)
select code, family_code, title, description, soc_code, isco_code, is_ai::boolean, sort_order::int, effective_from::date,
       (select id from source_of where key = source)
from shipped_jobs
where not exists (select from reference_edit edit where edit.table_code = 'jobs' and edit.key = code)
on conflict (code) do update set
  family_code = excluded.family_code, title = excluded.title, description = excluded.description,
  soc_code = excluded.soc_code, isco_code = excluded.isco_code, is_ai = excluded.is_ai,
  sort_order = excluded.sort_order, effective_from = excluded.effective_from, source_id = excluded.source_id;

insert into job_title_alias (normalised_title, job_code, effective_from, source_id)
select normalised_title, job_code, effective_from::date, (select id from source_of where key = source)
from shipped_job_title_aliases
where not exists (select from reference_edit edit where edit.table_code = 'job-titles' and edit.key = normalised_title)
on conflict (normalised_title) do update set
  job_code = excluded.job_code, effective_from = excluded.effective_from, source_id = excluded.source_id;

insert into level_anchor (level, name, scope_of_work, autonomy, impact, effective_from, source_id)
select level::smallint, name, scope_of_work, autonomy, impact, effective_from::date, (select id from source_of where key = source)
from shipped_level_anchors
where not exists (select from reference_edit edit where edit.table_code = 'levels' and edit.key = level)
on conflict (level) do update set
  name = excluded.name, scope_of_work = excluded.scope_of_work, autonomy = excluded.autonomy, impact = excluded.impact,
  effective_from = excluded.effective_from, source_id = excluded.source_id;
