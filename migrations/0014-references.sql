-- Reports of any unit, as they were read, kept to be set beside others.
create table reference (
  county text collate "C" not null,
  id uuid not null,
  -- Who keeps it; whose report it is, is told by its name, which need be no unit of ours.
  office text collate "C" not null,
  unit_name text not null,
  year integer not null,
  file text not null,
  -- Of the file as it was handed in.
  sha256 text not null,
  -- As it was read; places are UTF-16 code units of it.
  text text not null,
  kept_at timestamptz not null,
  actor_name text not null,
  primary key (county, id),
  unique (county, office, unit_name, year)
);

-- What an indicator is said to be, where the text is sure to speak of it.
create table reference_figure (
  county text collate "C" not null,
  reference uuid not null,
  place_start integer not null,
  place_end integer not null,
  indicator text not null,
  year integer not null,
  quote text not null,
  value numeric not null,
  approx text not null,
  unit text not null,
  primary key (county, reference, place_start, place_end, indicator),
  foreign key (county, reference) references reference (county, id) on delete cascade
);

create index reference_figure_indicator on reference_figure (county, indicator, year);
