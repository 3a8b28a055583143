insert into source (address, title, publisher, grade, licence, retrieved_on, caveat)
select address, title, publisher,
       case grade when 'primary' then 1 when 'press' then 2 when 'analyst' then 3 when 'aggregator' then 4 end,
       licence, retrieved_on::date, caveat
from shipped_sources
-- What a person changed is theirs, here and in every table that they can edit.
where not exists (select from reference_edit edit where edit.table_code = 'sources' and edit.key = title || '|' || address)
order by line
on conflict (address, title) do update set
  publisher = excluded.publisher, grade = excluded.grade, licence = excluded.licence,
  retrieved_on = excluded.retrieved_on, caveat = excluded.caveat;

-- A source that is not listed leaves a null, which the column refuses: nothing loads rather than a row without its source.
create temp table source_of on commit drop as
select shipped.key, shipped.address, source.id
from shipped_sources shipped join source using (address, title);
create unique index on source_of (key);
create unique index on source_of (address);
