-- Services and openness: disclosure, gov_service, legal_service, resource, dept_return.

create table disclosure (
  "county" text collate "C" not null,
  "id" uuid not null,
  "office" text collate "C" not null,
  "number" text not null,
  "status" text not null,
  "version" integer not null,
  "batch" uuid,
  "search" text not null,
  "no" text,
  "kind" text,
  "category" text,
  "title" text,
  "doc_no" text,
  "dept" text,
  "must_disclose" boolean,
  "formed_on" date,
  "due_on" date,
  "secrecy_reviewed_on" date,
  "published_on" date,
  "channel" text,
  "explained_on" date,
  "updated_on" date,
  "withdrawn_on" date,
  "name" text,
  "applicant_kind" text,
  "phone" text,
  "requested_on" date,
  "request_channel" text,
  "correction_asked_on" date,
  "corrected_on" date,
  "consulted_from" date,
  "consulted_to" date,
  "extended_on" date,
  "replied_on" date,
  "reply" text,
  "reason" text,
  "fee" numeric(16,2),
  "reconsidered_on" date,
  "litigated_on" date,
  "overturned" boolean,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index disclosure_by_day on disclosure (county, "due_on" desc, id desc);
create index disclosure_by_office on disclosure (county, office, "due_on" desc, id desc);
create index disclosure_by_status on disclosure (county, status, "due_on" desc, id desc);
create index disclosure_by_word on disclosure using gin (bigrams(search)) with (fastupdate = off);

create table resource (
  "county" text collate "C" not null,
  "id" uuid not null,
  "office" text collate "C" not null,
  "number" text not null,
  "status" text not null,
  "version" integer not null,
  "batch" uuid,
  "search" text not null,
  "no" text,
  "kind" text,
  "item" text,
  "qty" numeric(16,2),
  "unit" text,
  "amount" numeric(16,2),
  "purpose" text,
  "applied_on" date,
  "granted_on" date,
  "spent_on" date,
  "acquired_on" date,
  "issued_on" date,
  "recipient" text,
  "assigned_to" text,
  "holder_cert_no" text,
  "source" text,
  "scrapped_on" date,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index resource_by_day on resource (county, "acquired_on" desc, id desc);
create index resource_by_office on resource (county, office, "acquired_on" desc, id desc);
create index resource_by_status on resource (county, status, "acquired_on" desc, id desc);
create index resource_by_word on resource using gin (bigrams(search)) with (fastupdate = off);

create table dept_return (
  "county" text collate "C" not null,
  "id" uuid not null,
  "office" text collate "C" not null,
  "number" text not null,
  "status" text not null,
  "version" integer not null,
  "batch" uuid,
  "search" text not null,
  "metric" text,
  "dept" text,
  "period_from" date,
  "period_to" date,
  "value" numeric(16,2),
  "running_total" numeric(16,2),
  "prior_value" numeric(16,2),
  "unit" text,
  "numerator" numeric(16,2),
  "denominator" numeric(16,2),
  "source_system" text,
  "proof" text,
  "reported_by" text,
  "reported_on" date,
  "due_on" date,
  "returned_on" date,
  "return_reason" text,
  "confirmed_by" text,
  "confirmed_on" date,
  "locked_on" date,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index dept_return_by_day on dept_return (county, "period_from" desc, id desc);
create index dept_return_by_office on dept_return (county, office, "period_from" desc, id desc);
create index dept_return_by_status on dept_return (county, status, "period_from" desc, id desc);
create index dept_return_by_word on dept_return using gin (bigrams(search)) with (fastupdate = off);
