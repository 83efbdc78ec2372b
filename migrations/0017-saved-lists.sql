-- Lists that a unit asks for again and again, by name.
create table saved_list (
  county text collate "C" not null,
  id uuid not null,
  office text collate "C" not null,
  ledger text not null,
  name text not null,
  -- Conditions, words and order, as they stand in the address of the list.
  query text not null,
  saved_at timestamptz not null,
  actor_name text not null,
  primary key (county, id),
  unique (county, office, name)
);
