create table task_assessment_task (
  "county" text collate "C" not null,
  "id" uuid not null,
  "office" text collate "C" not null,
  "number" text not null,
  "status" text not null,
  "version" integer not null,
  "batch" uuid,
  "search" text not null,
  "plan_title" text,
  "item_no" text,
  "content" text,
  "field" text,
  "responsible" text,
  "cooperating" text,
  "weight" numeric(16,2),
  "assigned_on" date,
  "due_on" date,
  "done_on" date,
  "outcome" text,
  "evaluated_on" date,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index task_assessment_task_by_day on task_assessment_task (county, "due_on" desc, id desc);
create index task_assessment_task_by_office on task_assessment_task (county, office, "due_on" desc, id desc);
create index task_assessment_task_by_status on task_assessment_task (county, status, "due_on" desc, id desc);
create index task_assessment_task_by_word on task_assessment_task using gin (bigrams(search)) with (fastupdate = off);

create table task_assessment_task_progress (
  "county" text collate "C" not null,
  "entry" uuid not null,
  "id" uuid not null,
  "place" integer not null,
  "on" date,
  "state" text,
  "note" text,
  primary key (county, entry, id),
  foreign key (county, entry) references task_assessment_task (county, id) on delete cascade
);

create table task_assessment_assessment (
  "county" text collate "C" not null,
  "id" uuid not null,
  "office" text collate "C" not null,
  "number" text not null,
  "status" text not null,
  "version" integer not null,
  "batch" uuid,
  "search" text not null,
  "target" text,
  "cycle" text,
  "item" text,
  "self_assessed_on" date,
  "self_score" numeric(16,2),
  "assessed_on" date,
  "score" numeric(16,2),
  "weight" numeric(16,2),
  "rank" integer,
  "grade" text,
  "published_on" date,
  "archived_on" date,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index task_assessment_assessment_by_day on task_assessment_assessment (county, "assessed_on" desc, id desc);
create index task_assessment_assessment_by_office on task_assessment_assessment (county, office, "assessed_on" desc, id desc);
create index task_assessment_assessment_by_status on task_assessment_assessment (county, status, "assessed_on" desc, id desc);
create index task_assessment_assessment_by_word on task_assessment_assessment using gin (bigrams(search)) with (fastupdate = off);

create table task_assessment_duty_report (
  "county" text collate "C" not null,
  "id" uuid not null,
  "office" text collate "C" not null,
  "number" text not null,
  "status" text not null,
  "version" integer not null,
  "batch" uuid,
  "search" text not null,
  "person" text,
  "post" text,
  "org" text,
  "level" text,
  "due_on" date,
  "held_on" date,
  "form" text,
  "rating" text,
  "rated_on" date,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index task_assessment_duty_report_by_day on task_assessment_duty_report (county, "held_on" desc, id desc);
create index task_assessment_duty_report_by_office on task_assessment_duty_report (county, office, "held_on" desc, id desc);
create index task_assessment_duty_report_by_status on task_assessment_duty_report (county, status, "held_on" desc, id desc);
create index task_assessment_duty_report_by_word on task_assessment_duty_report using gin (bigrams(search)) with (fastupdate = off);

create table task_assessment_award (
  "county" text collate "C" not null,
  "id" uuid not null,
  "office" text collate "C" not null,
  "number" text not null,
  "status" text not null,
  "version" integer not null,
  "batch" uuid,
  "search" text not null,
  "title" text,
  "winner" text,
  "award_level" text,
  "target" text,
  "field" text,
  "issuer" text,
  "doc_no" text,
  "nominated_on" date,
  "awarded_on" date,
  "withdrawn_on" date,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index task_assessment_award_by_day on task_assessment_award (county, "awarded_on" desc, id desc);
create index task_assessment_award_by_office on task_assessment_award (county, office, "awarded_on" desc, id desc);
create index task_assessment_award_by_status on task_assessment_award (county, status, "awarded_on" desc, id desc);
create index task_assessment_award_by_word on task_assessment_award using gin (bigrams(search)) with (fastupdate = off);

create table legal_literate (
  "county" text collate "C" not null,
  "id" uuid not null,
  "office" text collate "C" not null,
  "number" text not null,
  "status" text not null,
  "version" integer not null,
  "batch" uuid,
  "search" text not null,
  "name" text,
  "kind" text,
  "village" text,
  "id_no" text,
  "phone" text,
  "occupation" text,
  "selected_on" date,
  "trained_on" date,
  "training_hours" numeric(16,2),
  "online_study_done" boolean,
  "exam_on" date,
  "exam_passed" boolean,
  "certificate_no" text,
  "appointed_on" date,
  "left_on" date,
  "left_reason" text,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index legal_literate_by_day on legal_literate (county, "appointed_on" desc, id desc);
create index legal_literate_by_office on legal_literate (county, office, "appointed_on" desc, id desc);
create index legal_literate_by_status on legal_literate (county, status, "appointed_on" desc, id desc);
create index legal_literate_by_word on legal_literate using gin (bigrams(search)) with (fastupdate = off);

create table legal_literate_services (
  "county" text collate "C" not null,
  "entry" uuid not null,
  "id" uuid not null,
  "place" integer not null,
  "served_on" date,
  "kind" text,
  "matter" text,
  "persons" integer,
  primary key (county, entry, id),
  foreign key (county, entry) references legal_literate (county, id) on delete cascade
);

create table org_staff (
  "county" text collate "C" not null,
  "id" uuid not null,
  "office" text collate "C" not null,
  "number" text not null,
  "status" text not null,
  "version" integer not null,
  "batch" uuid,
  "search" text not null,
  "name" text,
  "kind" text,
  "parent" text,
  "head" text,
  "members" text,
  "headcount" integer,
  "fulltime" boolean,
  "legal_qualified" boolean,
  "id_no" text,
  "phone" text,
  "basis_doc" text,
  "active_from" date,
  "elected_on" date,
  "term_due_on" date,
  "adjusted_on" date,
  "transferred_on" date,
  "transferred_to" text,
  "active_to" date,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index org_staff_by_day on org_staff (county, "active_from" desc, id desc);
create index org_staff_by_office on org_staff (county, office, "active_from" desc, id desc);
create index org_staff_by_status on org_staff (county, status, "active_from" desc, id desc);
create index org_staff_by_word on org_staff using gin (bigrams(search)) with (fastupdate = off);

create table enforcer (
  "county" text collate "C" not null,
  "id" uuid not null,
  "office" text collate "C" not null,
  "number" text not null,
  "status" text not null,
  "version" integer not null,
  "batch" uuid,
  "search" text not null,
  "kind" text,
  "name" text,
  "unit_name" text,
  "id_no" text,
  "phone" text,
  "position" text,
  "domain" text,
  "basis" text,
  "established_on" date,
  "exam_on" date,
  "exam_passed" boolean,
  "applied_on" date,
  "cert_no" text,
  "cert_issued_on" date,
  "cert_expires_on" date,
  "renewed_on" date,
  "inspected_on" date,
  "front_line" boolean,
  "legal_background" boolean,
  "legal_qualified" boolean,
  "published_on" date,
  "registered_in_platform_on" date,
  "in_platform" boolean,
  "suspended_on" date,
  "resumed_on" date,
  "revoked_on" date,
  "revoke_reason" text,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index enforcer_by_day on enforcer (county, "cert_issued_on" desc, id desc);
create index enforcer_by_office on enforcer (county, office, "cert_issued_on" desc, id desc);
create index enforcer_by_status on enforcer (county, status, "cert_issued_on" desc, id desc);
create index enforcer_by_word on enforcer using gin (bigrams(search)) with (fastupdate = off);

create table npc_cppcc (
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
  "level" text,
  "title" text,
  "name" text,
  "topic" text,
  "key" boolean,
  "led_by" text,
  "hard" boolean,
  "undertaker" text,
  "co_undertaker" text,
  "received_on" date,
  "due_on" date,
  "extended_on" date,
  "contacted_on" date,
  "met" boolean,
  "replied_on" date,
  "solved" text,
  "satisfaction" text,
  "reply_published_on" date,
  "redone_on" date,
  "reported_on" date,
  "opinions" integer,
  "opinions_done_on" date,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index npc_cppcc_by_day on npc_cppcc (county, "received_on" desc, id desc);
create index npc_cppcc_by_office on npc_cppcc (county, office, "received_on" desc, id desc);
create index npc_cppcc_by_status on npc_cppcc (county, status, "received_on" desc, id desc);
create index npc_cppcc_by_word on npc_cppcc using gin (bigrams(search)) with (fastupdate = off);
