insert into organisation (code, name, kind, source_id)
select code, name, 2, (select id from source_of where key = source)
from shipped_organisations
where not exists (select from reference_edit edit where edit.table_code = 'organisations' and edit.key = code)
order by line
on conflict (code) do update set name = excluded.name, kind = excluded.kind, source_id = excluded.source_id;

update organisation child set ultimate_parent_id = parent.id
from shipped_organisations shipped join organisation parent on parent.code = shipped.ultimate_parent
where child.code = shipped.code and not exists (select from reference_edit edit where edit.table_code = 'organisations' and edit.key = shipped.code)
  and child.ultimate_parent_id is distinct from parent.id;

insert into organisation_tier (organisation_id, effective_from, tier, source_id)
select (select id from organisation where code = organisation), effective_from::date,
       case tier when 'frontier lab' then 1 when 'big tech' then 2 when 'AI start-up' then 3 when 'rest of tech' then 4
                 when 'university' then 5 end,
       (select id from source_of where key = source)
from shipped_organisation_tiers
where not exists (select from reference_edit edit where edit.table_code = 'organisation-tiers' and edit.key = organisation || '|' || effective_from)
on conflict (organisation_id, effective_from) do update set tier = excluded.tier, source_id = excluded.source_id;
