-- What all ledgers share. Every table of records begins its key with the county, the six digits by which the
-- tables can be spread over machines; unit, account, session and kept_definition are small and stand everywhere.

create table unit (
  code text collate "C" primary key,
  name text not null,
  kind text not null check (kind in ('province', 'prefecture', 'county', 'township', 'town', 'street', 'department', 'village')),
  parent text collate "C" references unit (code),
  county text collate "C" not null,
  lineage text collate "C" not null,
  created_at timestamptz not null default now()
);
create index unit_lineage on unit (lineage text_pattern_ops);

create table account (
  id uuid primary key,
  name text not null,
  name_key text not null unique,
  person text not null,
  unit text collate "C" not null references unit (code),
  roles text[] not null,
  password text not null,
  must_change boolean not null default true,
  disabled boolean not null default false,
  failures integer not null default 0,
  locked_until timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now()
);

create table session (
  token bytea primary key,
  account uuid not null references account (id) on delete cascade,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now()
);
create index session_account on session (account);

create table kept_definition (
  tally text primary key,
  definition text not null
);

-- The journal only grows. Each line is chained to the one before it in the same unit, so that no unit waits for another.
create table chain (
  county text collate "C" not null,
  office text collate "C" not null,
  position bigint not null,
  hash bytea not null,
  primary key (county, office)
);

create table journal (
  county text collate "C" not null,
  office text collate "C" not null,
  position bigint not null,
  at timestamptz not null,
  actor uuid,
  actor_name text not null,
  action text not null,
  ledger text not null,
  entry uuid,
  version integer,
  reason text,
  change text not null,
  batch uuid,
  hash bytea not null,
  primary key (county, office, position)
);
create index journal_entry on journal (county, entry, version) where entry is not null;
create index journal_at on journal (county, at desc);
create index journal_batch on journal (county, batch) where batch is not null;

-- What a line's hash covers, in one text; the instant is written as UTC to the millisecond.
create function journal_line(
  office text, place bigint, at timestamptz, actor uuid, actor_name text, action text, ledger text, entry uuid, version integer,
  reason text, change text, batch uuid
) returns text language sql stable parallel safe return
  office || E'\x1f' || place || E'\x1f' || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  || E'\x1f' || coalesce(actor::text, '') || E'\x1f' || actor_name || E'\x1f' || action || E'\x1f' || ledger
  || E'\x1f' || coalesce(entry::text, '') || E'\x1f' || coalesce(version::text, '') || E'\x1f' || coalesce(reason, '')
  || E'\x1f' || change || E'\x1f' || coalesce(batch::text, '');

create function append_journal(
  in_county text, in_office text, in_at timestamptz, in_actor uuid, in_actor_name text, in_action text, in_ledger text,
  in_entry uuid, in_version integer, in_reason text, in_change text, in_batch uuid
) returns bigint language plpgsql as $$
declare
  place bigint;
  before bytea;
  after bytea;
begin
  insert into chain (county, office, position, hash) values (in_county, in_office, 0, '') on conflict do nothing;
  select position + 1, hash into place, before from chain where county = in_county and office = in_office for update;
  after := sha256(before || convert_to(journal_line(in_office, place, in_at, in_actor, in_actor_name, in_action, in_ledger,
    in_entry, in_version, in_reason, in_change, in_batch), 'UTF8'));
  update chain set position = place, hash = after where county = in_county and office = in_office;
  insert into journal (county, office, position, at, actor, actor_name, action, ledger, entry, version, reason, change, batch, hash)
  values (in_county, in_office, place, in_at, in_actor, in_actor_name, in_action, in_ledger, in_entry, in_version, in_reason,
    in_change, in_batch, after);
  return place;
end $$;

-- The running hash over many lines at once: chain_hash(hash before the first, line) over (order by …).
create function chain_step(state bytea, start bytea, line text) returns bytea language sql immutable parallel safe return
  sha256(coalesce(state, start) || convert_to(line, 'UTF8'));
create aggregate chain_hash(bytea, text) (sfunc = chain_step, stype = bytea);

-- Numbers run per unit, ledger and year.
create table counter (
  county text collate "C" not null,
  office text collate "C" not null,
  ledger text not null,
  year integer not null,
  n integer not null,
  primary key (county, office, ledger, year)
);

create function next_number(in_county text, in_office text, in_ledger text, in_year integer, in_many integer default 1)
returns integer language sql as $$
  insert into counter as c (county, office, ledger, year, n) values (in_county, in_office, in_ledger, in_year, in_many)
  on conflict (county, office, ledger, year) do update set n = c.n + in_many
  returning n - in_many + 1
$$;

-- Running counts: what each unit adds to each tally in each year.
create table kept (
  county text collate "C" not null,
  tally text not null,
  year integer not null,
  office text collate "C" not null,
  value numeric not null,
  entries integer not null,
  primary key (county, tally, year, office)
);

-- Clocks that have been seen running; lateness is read from them, never stored.
create table clock (
  county text collate "C" not null,
  entry uuid not null,
  clock text not null,
  office text collate "C" not null,
  ledger text not null,
  started timestamp(0) not null,
  due timestamp(0) not null,
  stopped date,
  limit_id text not null,
  law_version date not null,
  primary key (county, entry, clock)
);
create index clock_due on clock (county, office, due) where stopped is null;

-- A write that is sent again with its key gives the answer of the first time.
create table request (
  county text collate "C" not null,
  account uuid not null,
  key text not null,
  digest bytea not null,
  answer text not null,
  at timestamptz not null default now(),
  primary key (county, account, key)
);

create table batch (
  county text collate "C" not null,
  id uuid not null,
  office text collate "C" not null,
  file text not null,
  digest bytea not null,
  state text not null check (state in ('uploaded', 'reading', 'previewed', 'running', 'done', 'failed', 'cancelled', 'undone')),
  actor uuid,
  actor_name text not null,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  summary text not null default '{}',
  primary key (county, id)
);
create index batch_office on batch (county, office, started_at desc);

-- How rows of an office's files are known again: by the office's own number, or by their content. A table of its own with
-- one index, so that a lookup takes that index even while the tables of entries fill up.
create table source (
  county text collate "C" not null,
  office text collate "C" not null,
  ledger text collate "C" not null,
  key text collate "C" not null,
  entry uuid not null,
  hash text not null,
  primary key (county, office, ledger, key)
);
create index source_entry on source (county, entry);

-- A mapping of columns that a person set for a layout; used for that unit's next file.
create table mapping (
  county text collate "C" not null,
  office text collate "C" not null,
  layout text not null,
  mapping text not null,
  primary key (county, office, layout)
);

create table report (
  county text collate "C" not null,
  id uuid not null,
  office text collate "C" not null,
  year integer not null,
  version integer not null,
  tree text not null,
  positions text not null,
  composed_at timestamptz not null,
  actor uuid,
  actor_name text not null,
  primary key (county, id),
  unique (county, office, year, version)
);

-- A figure as a report froze it, with the entries that made it.
create table figure (
  county text collate "C" not null,
  report uuid not null,
  anchor text not null,
  indicator text not null,
  narrowed text not null,
  value numeric,
  numerator numeric,
  denominator numeric,
  printed text not null,
  entries uuid[] not null,
  primary key (county, report, anchor),
  foreign key (county, report) references report (county, id) on delete cascade
);

-- Every two neighbouring characters; LIKE cannot use an index for a word of two.
create function bigrams(words text) returns text[] language plpgsql immutable parallel safe as $$
declare
  found text[] = '{}';
begin
  for i in 1 .. length(words) - 1 loop
    found := found || substr(words, i, 2);
  end loop;
  return found;
end $$;
