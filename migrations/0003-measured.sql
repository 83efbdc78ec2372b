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
