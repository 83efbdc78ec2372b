-- Forms of superiors, as the office uploaded them.
create table template (
  county text collate "C" not null,
  id uuid not null,
  office text collate "C" not null,
  name text not null,
  file bytea not null,
  uploaded_at timestamptz not null,
  actor_name text not null,
  primary key (county, id),
  unique (county, office, name)
);
