-- What measuring asked for. Every request asks where units stand, so each process keeps the tree, and asks by this number
-- alone whether the tree is still that of the database.
create table unit_tree (
  one boolean primary key default true check (one),
  version bigint not null
);
insert into unit_tree (version) values (1);

create function unit_changed() returns trigger language plpgsql as $$
begin
  update unit_tree set version = version + 1;
  return null;
end $$;
create trigger unit_changed after insert or update or delete or truncate on unit
  for each statement execute function unit_changed();

-- A county's running counts beside those of its units, so that a figure of a prefecture or province reads one row a county.
create table kept_county (
  county text collate "C" not null,
  tally text not null,
  year integer not null,
  value numeric not null,
  entries integer not null,
  primary key (county, tally, year)
);
create index kept_county_by_tally on kept_county (tally, year, county);
insert into kept_county (county, tally, year, value, entries)
select county, tally, year, sum(value), sum(entries) from kept group by county, tally, year;

-- The same line in three statements fewer: the head of the chain is moved and read by one.
create or replace function append_journal(
  in_county text, in_office text, in_at timestamptz, in_actor uuid, in_actor_name text, in_action text, in_ledger text,
  in_entry uuid, in_version integer, in_reason text, in_change text, in_batch uuid
) returns bigint language plpgsql as $$
declare
  place bigint;
  after bytea;
begin
  loop
    update chain set position = position + 1, hash = sha256(hash || convert_to(journal_line(in_office, position + 1, in_at, in_actor,
      in_actor_name, in_action, in_ledger, in_entry, in_version, in_reason, in_change, in_batch), 'UTF8'))
    where county = in_county and office = in_office returning position, hash into place, after;
    exit when found;
    insert into chain (county, office, position, hash) values (in_county, in_office, 0, '') on conflict do nothing;
  end loop;
  insert into journal (county, office, position, at, actor, actor_name, action, ledger, entry, version, reason, change, batch, hash)
  values (in_county, in_office, place, in_at, in_actor, in_actor_name, in_action, in_ledger, in_entry, in_version, in_reason,
    in_change, in_batch, after);
  return place;
end $$;

-- Rows that are written again and again find room beside themselves, and no index is touched.
alter table chain set (fillfactor = 50);
alter table counter set (fillfactor = 50);
alter table kept set (fillfactor = 70);
alter table kept_county set (fillfactor = 50);

-- Search indexes gather new words in a short list and sort many in at once, which costs a third of sorting them in one by
-- one; every connection keeps the list to 64 kB (store/database.ts), so that a search that reads it stays fast.
do $$
declare
  each regclass;
begin
  for each in
    select c.oid::regclass from pg_class c join pg_am a on a.oid = c.relam
    where a.amname = 'gin' and c.relnamespace = current_schema()::regnamespace and c.relname like '%\_by\_word'
  loop
    execute format('alter index %s reset (fastupdate)', each);
  end loop;
end $$;
