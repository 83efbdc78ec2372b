-- The reading under which a unit counts an indicator, from a year on; '' is the indicator's own.
create table basis (
  county text collate "C" not null,
  office text collate "C" not null,
  indicator text not null,
  since integer not null,
  basis text not null,
  primary key (county, office, indicator, since)
);
