insert into hub (code, name, country, region, latitude_degrees, longitude_degrees, effective_from, source_id)
select code, name, country, region, latitude_degrees::float8, longitude_degrees::float8, effective_from::date,
       (select id from source_of where key = source)
from shipped_hubs
where not exists (select from reference_edit edit where edit.table_code = 'hubs' and edit.key = code)
on conflict (code) do update set
  name = excluded.name, country = excluded.country, region = excluded.region,
  latitude_degrees = excluded.latitude_degrees, longitude_degrees = excluded.longitude_degrees,
  effective_from = excluded.effective_from, source_id = excluded.source_id;

insert into hub_city (city, country, hub_code, source_id)
select city, country, hub_code, (select id from source_of where key = source)
from shipped_hub_cities
where not exists (select from reference_edit edit where edit.table_code = 'hub-cities' and edit.key = city || '|' || country)
on conflict (city, country) do update set hub_code = excluded.hub_code, source_id = excluded.source_id;
