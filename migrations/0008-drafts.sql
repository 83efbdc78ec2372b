-- A report as a document that people edit: blocks with versions of their own, comments, kept versions, the way to its
-- signature, findings that were let stand, and the very files that were signed.

alter table report
  add column state text not null default 'drafting' check (state in ('drafting', 'review', 'approval', 'signed')),
  add column issue text not null default '{}',
  add column issue_version integer not null default 1,
  add column signed_at timestamptz,
  add column published_at timestamptz;
create index report_published on report (county, published_at desc) where published_at is not null;

-- What a figure prints beside its number, and where the journals stood when it was taken; null: when the report was composed.
alter table figure
  add column ref text,
  add column positions text;

create table block (
  county text collate "C" not null,
  report uuid not null,
  id uuid not null,
  place integer not null,
  kind text not null check (kind in ('heading', 'paragraph')),
  level integer check (level between 1 and 4),
  role text,
  words text not null,
  content text not null,
  version integer not null,
  changed_at timestamptz not null,
  actor uuid,
  actor_name text not null,
  primary key (county, report, id),
  foreign key (county, report) references report (county, id) on delete cascade
);

create table report_version (
  county text collate "C" not null,
  report uuid not null,
  n integer not null,
  at timestamptz not null,
  actor uuid,
  actor_name text not null,
  event text not null,
  reason text,
  body text not null,
  primary key (county, report, n),
  foreign key (county, report) references report (county, id) on delete cascade
);

create table report_comment (
  county text collate "C" not null,
  report uuid not null,
  id uuid not null,
  block uuid not null,
  at timestamptz not null,
  actor uuid,
  actor_name text not null,
  words text not null,
  resolved_at timestamptz,
  resolved_by text,
  primary key (county, report, id),
  foreign key (county, report) references report (county, id) on delete cascade
);

create table report_waiver (
  county text collate "C" not null,
  report uuid not null,
  finding text not null,
  rule text not null,
  quote text not null,
  reason text not null,
  at timestamptz not null,
  actor uuid,
  actor_name text not null,
  primary key (county, report, finding),
  foreign key (county, report) references report (county, id) on delete cascade
);

create table report_file (
  county text collate "C" not null,
  report uuid not null,
  edition text not null check (edition in ('upward', 'public')),
  ending text not null,
  bytes bytea not null,
  digest text not null,
  made_at timestamptz not null,
  primary key (county, report, edition, ending),
  foreign key (county, report) references report (county, id) on delete cascade
);

create table report_outline (
  county text collate "C" not null,
  office text collate "C" not null,
  year integer not null,
  outline text not null,
  version integer not null,
  primary key (county, office, year)
);

-- Reports composed before this have their text in one piece; it is cut into blocks, and their figures learn what they print.
insert into block (county, report, id, place, kind, level, role, words, content, version, changed_at, actor, actor_name)
select r.county, r.id, gen_random_uuid(), e.place, e.piece ->> 'kind', (e.piece ->> 'level')::integer, e.piece ->> 'role',
  coalesce(e.piece ->> 'text', e.piece ->> 'lead', ''),
  coalesce((select json_agg(case when i.piece ? 'figure' then jsonb_build_object('figure', i.piece #> '{figure,anchor}') else i.piece end
      order by i.place) from jsonb_array_elements(e.piece -> 'content') with ordinality i (piece, place))::text, '[]'),
  1, r.composed_at, r.actor, r.actor_name
from report r, jsonb_array_elements(r.tree::jsonb -> 'body') with ordinality e (piece, place)
where r.version > 0;

update figure f set ref = found.ref
from (select r.county, r.id, i -> 'figure' ->> 'anchor' as anchor, min((i -> 'figure')::text) as ref
  from report r, jsonb_array_elements(r.tree::jsonb -> 'body') b, jsonb_array_elements(coalesce(b -> 'content', '[]')) i
  where i ? 'figure' group by 1, 2, 3) found
where f.county = found.county and f.report = found.id and f.anchor = found.anchor;
