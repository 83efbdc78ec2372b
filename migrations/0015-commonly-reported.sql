-- What published reports count besides: systems, plans and lists, courts asked to enforce, leaders who receive petitioners, services in the hall and the days cut.

create table task_assessment_institution (
  "county" text collate "C" not null,
  "id" uuid not null,
  "office" text collate "C" not null,
  "number" text not null,
  "status" text not null,
  "version" integer not null,
  "batch" uuid,
  "search" text not null,
  "title" text,
  "kind" text,
  "doc_no" text,
  "issuer" text,
  "drafted_on" date,
  "items" integer,
  "copies" integer,
  "reviewed_on" date,
  "issued_on" date,
  "repealed_on" date,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index task_assessment_institution_by_day on task_assessment_institution (county, "issued_on" desc, id desc);
create index task_assessment_institution_by_office on task_assessment_institution (county, office, "issued_on" desc, id desc);
create index task_assessment_institution_by_status on task_assessment_institution (county, status, "issued_on" desc, id desc);
create index task_assessment_institution_by_word on task_assessment_institution using gin (bigrams(search));

alter table enforcement_case add column "court_applied_on" date;

alter table petition add column "led_by" text;

alter table gov_service_item add column "in_hall" boolean;

alter table gov_service_item add column "days_cut" integer;
