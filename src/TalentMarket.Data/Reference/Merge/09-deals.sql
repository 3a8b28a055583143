insert into deal (slug, acquirer, target, structure, announced, hub, hub_code, licensed, key_people, note)
select slug, acquirer, target,
       case structure when 'acquisition' then 1 when 'licence-and-hire' then 2 when 'stake-and-hire' then 3 when 'team-hire' then 4 end,
       announced, hub, hub_code, licensed, coalesce(string_to_array(key_people, '; '), array[]::text[]), note
from shipped_deals order by line
on conflict (slug) do update set
  acquirer = excluded.acquirer, target = excluded.target, structure = excluded.structure, announced = excluded.announced,
  hub = excluded.hub, hub_code = excluded.hub_code, licensed = excluded.licensed, key_people = excluded.key_people, note = excluded.note
-- What a person changed is theirs.
where deal.edited_at is null and deal.removed_at is null;

create temp table field_number on commit drop as
select * from (values
  ('headline-value', 1), ('licence-fee', 2), ('claims-waiver', 3), ('investor-payout', 4), ('employee-payout', 5), ('retention-pool', 6),
  ('capital-raised', 7), ('last-valuation', 8), ('team-size', 9), ('technical-heads', 10), ('retained-at-twelve-months', 11),
  ('company-headcount', 12), ('share-of-team-taken', 13), ('stake-taken', 14)) numbered (field, number);

create temp table claim_before on commit drop as
select shipped_key, low, best, high from deal_claim where shipped_key is not null;

insert into deal_claim (deal_id, shipped_key, position, field, low, best, high, as_of, note, source_id, confidence, standing, seen_on)
select (select id from deal where slug = claim.deal), claim.key, claim.line, (select number from field_number where field = claim.field),
       claim.low::numeric, claim.best::numeric, claim.high::numeric, claim.as_of, claim.note,
       (select id from source_of where address = claim.source_address),
       case claim.confidence when 'reported' then 1 when 'estimated' then 2 when 'disputed' then 3 when 'undisclosed' then 4 end,
       case claim.standing when 'stands' then 1 when 'derived' then 2 when 'turned-down' then 3 when 'part-or-limit' then 4 end,
       claim.seen_on::date
from shipped_deal_claims claim order by line
on conflict (shipped_key) do update set
  position = excluded.position, field = excluded.field, low = excluded.low, best = excluded.best, high = excluded.high,
  as_of = excluded.as_of, note = excluded.note, source_id = excluded.source_id, confidence = excluded.confidence,
  standing = excluded.standing, seen_on = excluded.seen_on
where deal_claim.edited_at is null and deal_claim.removed_at is null;

insert into deal_event (deal_id, shipped_key, happened_on, kind, words, source_id)
select (select id from deal where slug = happening.deal), happening.key, happening.happened_on,
       case happening.kind when 'rumoured' then 1 when 'announced' then 2 when 'closed' then 3 when 'regulator-opened' then 4
         when 'regulator-cleared' then 5 when 'regulator-conditions' then 6 when 'regulator-blocked' then 7 when 'people-left' then 8
         when 'other' then 9 end,
       happening.words, (select id from source_of where address = happening.source_address)
from shipped_deal_events happening order by line
on conflict (shipped_key) do update set
  happened_on = excluded.happened_on, kind = excluded.kind, words = excluded.words, source_id = excluded.source_id
where deal_event.edited_at is null and deal_event.removed_at is null;

insert into regulator_case (deal_id, shipped_key, authority, status, opened, closed, outcome, source_id)
select (select id from deal where slug = shipped.deal), shipped.key, shipped.authority,
       case shipped.status when 'cleared' then 1 when 'called-for' then 2 when 'outcome-unknown' then 3 when 'open' then 4
         when 'cleared-with-conditions' then 5 when 'blocked' then 6 end,
       shipped.opened, shipped.closed, shipped.outcome, (select id from source_of where address = shipped.source_address)
from shipped_regulator_cases shipped order by line
on conflict (shipped_key) do update set
  authority = excluded.authority, status = excluded.status, opened = excluded.opened, closed = excluded.closed,
  outcome = excluded.outcome, source_id = excluded.source_id
where regulator_case.edited_at is null and regulator_case.removed_at is null;

-- What is new and what now stands differently, for whoever follows the deals.
select pg_advisory_xact_lock(1147494764);
insert into deal_change (deal_id, at, actor, subject, subject_id, field, before, after)
select id, @loaded_at, 'TalentMarket', 1, id, '', null, 'Shipped with the program.'
from deal where slug in (select slug from shipped_deals) and not exists (select from deal_change where deal_id = deal.id)
order by id;
insert into deal_change (deal_id, at, actor, subject, subject_id, field, before, after)
select claim.deal_id, @loaded_at, 'TalentMarket', 2, claim.id, figure.name, figure.before::text, figure.after::text
from deal_claim claim join claim_before old using (shipped_key)
cross join lateral (values ('low', old.low, claim.low), ('best', old.best, claim.best), ('high', old.high, claim.high)) figure (name, before, after)
where figure.before is distinct from figure.after
order by claim.id;
insert into deal_change (deal_id, at, actor, subject, subject_id, field, before, after)
select claim.deal_id, @loaded_at, 'TalentMarket', 2, claim.id, '', null, 'Shipped with the program.'
from deal_claim claim
where exists (select from claim_before) and claim.shipped_key is not null and claim.shipped_key not in (select shipped_key from claim_before)
order by claim.id;

-- What an older program shipped and this one does not is withdrawn, unless a person took it up.
with gone as (
  delete from deal_claim where edited_at is null and shipped_key is not null and shipped_key not in (select key from shipped_deal_claims)
  returning deal_id, id, concat_ws(' ', low, best, high) as figures)
insert into deal_change (deal_id, at, actor, subject, subject_id, field, before, after)
select deal_id, @loaded_at, 'TalentMarket', 2, id, '', figures, null from gone order by id;
with gone as (
  delete from deal_event where edited_at is null and shipped_key is not null and shipped_key not in (select key from shipped_deal_events)
  returning deal_id, id, words)
insert into deal_change (deal_id, at, actor, subject, subject_id, field, before, after)
select deal_id, @loaded_at, 'TalentMarket', 3, id, '', words, null from gone order by id;
with gone as (
  delete from regulator_case where edited_at is null and shipped_key is not null and shipped_key not in (select key from shipped_regulator_cases)
  returning deal_id, id, authority)
insert into deal_change (deal_id, at, actor, subject, subject_id, field, before, after)
select deal_id, @loaded_at, 'TalentMarket', 4, id, '', authority, null from gone order by id;
