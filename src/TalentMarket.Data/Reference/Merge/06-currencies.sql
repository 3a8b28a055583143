insert into exchange_rate (currency, month, usd_per_unit, business_days, source_id)
select currency, (month || '-01')::date, usd_per_unit::numeric, business_days::int, ecb.id
from shipped_fx_monthly_usd, (select id from source_of where key = 'ecb-fx') ecb
where not exists (select from reference_edit edit where edit.table_code = 'exchange-rates' and edit.key = currency || '|' || month)
on conflict (currency, month) do update set
  usd_per_unit = excluded.usd_per_unit, business_days = excluded.business_days, source_id = excluded.source_id;

-- A fixed rate stands in every month that the reference rates cover, so that all currencies end in the same month.
insert into exchange_rate (currency, month, usd_per_unit, business_days, source_id)
select peg.currency, month::date, round(1 / peg.units_per_usd::numeric, 12), 0, (select id from source_of where key = peg.source)
from shipped_currency_pegs peg,
     generate_series((peg.first_month || '-01')::date,
                     (select max(month || '-01')::date from shipped_fx_monthly_usd), interval '1 month') month
where not exists (select from reference_edit edit where edit.table_code = 'exchange-rates' and edit.key = peg.currency || '|' || to_char(month, 'YYYY-MM'))
on conflict (currency, month) do update set
  usd_per_unit = excluded.usd_per_unit, business_days = excluded.business_days, source_id = excluded.source_id;

insert into purchasing_power (country, year, local_units_per_international_dollar, source_id)
select country_iso2, year::int, local_units_per_international_dollar::numeric, world_bank.id
from shipped_ppp, (select id from source_of where key = 'world-bank-ppp') world_bank
where not exists (select from reference_edit edit where edit.table_code = 'purchasing-power' and edit.key = country_iso2 || '|' || year)
on conflict (country, year) do update set
  local_units_per_international_dollar = excluded.local_units_per_international_dollar, source_id = excluded.source_id;
