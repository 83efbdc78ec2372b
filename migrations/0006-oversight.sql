create table campaign (
  "county" text collate "C" not null,
  "id" uuid not null,
  "office" text collate "C" not null,
  "number" text not null,
  "status" text not null,
  "version" integer not null,
  "batch" uuid,
  "search" text not null,
  "name" text,
  "action_on" date,
  "action_kind" text,
  "village" text,
  "units" text,
  "target" text,
  "premises" integer,
  "person_times" integer,
  "vehicles" integer,
  "result_item" text,
  "result_qty" numeric(16,2),
  "result_unit" text,
  "mended_qty" numeric(16,2),
  "amount" numeric(16,2),
  "persons" integer,
  "cases_filed" integer,
  "orders" integer,
  "mend_due_on" date,
  "closed_on" date,
  "checked_by" text,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index campaign_by_day on campaign (county, "action_on" desc, id desc);
create index campaign_by_office on campaign (county, office, "action_on" desc, id desc);
create index campaign_by_status on campaign (county, status, "action_on" desc, id desc);
create index campaign_by_word on campaign using gin (bigrams(search)) with (fastupdate = off);

create table reconsideration (
  "county" text collate "C" not null,
  "id" uuid not null,
  "office" text collate "C" not null,
  "number" text not null,
  "status" text not null,
  "version" integer not null,
  "batch" uuid,
  "search" text not null,
  "no" text,
  "role" text,
  "name" text,
  "respondent" text,
  "respondent_kind" text,
  "third_party" text,
  "matter" text,
  "domain" text,
  "act" text,
  "business_env" boolean,
  "channel" text,
  "enforcement_case" text,
  "petition" text,
  "dispute" text,
  "applied_on" date,
  "settled_on" date,
  "supplement_asked_on" date,
  "supplement_due_on" date,
  "supplemented_on" date,
  "acceptance_due_on" date,
  "accepted_on" date,
  "refused_on" date,
  "procedure_kind" text,
  "copy_on" date,
  "copy_due_on" date,
  "answer_due_on" date,
  "answered_on" date,
  "agent_kind" text,
  "parties_heard_on" date,
  "unheard_reason" text,
  "heard_on" date,
  "head_attended" boolean,
  "committee_on" date,
  "norm_review" boolean,
  "suspended_on" date,
  "suspension_reason" text,
  "resumed_on" date,
  "extended_on" date,
  "decision_due_on" date,
  "result" text,
  "corrected" boolean,
  "concluded_on" date,
  "served_on" date,
  "opinion_on" date,
  "opinion_due_on" date,
  "opinion_answered_on" date,
  "redo_ordered" boolean,
  "perform_due_on" date,
  "performed_on" date,
  "sued" boolean,
  "published_on" date,
  "entered_in_system_on" date,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index reconsideration_by_day on reconsideration (county, "applied_on" desc, id desc);
create index reconsideration_by_office on reconsideration (county, office, "applied_on" desc, id desc);
create index reconsideration_by_status on reconsideration (county, status, "applied_on" desc, id desc);
create index reconsideration_by_word on reconsideration using gin (bigrams(search)) with (fastupdate = off);

alter table litigation add column "reconsideration" text;

alter table litigation add column "enforcement_case" text;

alter table dispute add column "petition" text;

create table supervision_project (
  "county" text collate "C" not null,
  "id" uuid not null,
  "office" text collate "C" not null,
  "number" text not null,
  "status" text not null,
  "version" integer not null,
  "batch" uuid,
  "search" text not null,
  "no" text,
  "title" text,
  "kind" text,
  "level" text,
  "body" text,
  "started_on" date,
  "finished_on" date,
  "feedback_on" date,
  "report_due_on" date,
  "reported_on" date,
  "amount_found" numeric(16,2),
  "amount_reduced" numeric(16,2),
  "amount_recovered" numeric(16,2),
  "suggestions" integer,
  "files_reviewed" integer,
  "files_sound" integer,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index supervision_project_by_day on supervision_project (county, "started_on" desc, id desc);
create index supervision_project_by_office on supervision_project (county, office, "started_on" desc, id desc);
create index supervision_project_by_status on supervision_project (county, status, "started_on" desc, id desc);
create index supervision_project_by_word on supervision_project using gin (bigrams(search)) with (fastupdate = off);

create table supervision_project_units (
  "county" text collate "C" not null,
  "entry" uuid not null,
  "id" uuid not null,
  "place" integer not null,
  "name" text,
  "kind" text,
  primary key (county, entry, id),
  foreign key (county, entry) references supervision_project (county, id) on delete cascade
);

create table supervision_issue (
  "county" text collate "C" not null,
  "id" uuid not null,
  "office" text collate "C" not null,
  "number" text not null,
  "status" text not null,
  "version" integer not null,
  "batch" uuid,
  "search" text not null,
  "no" text,
  "project" text,
  "project_kind" text,
  "found_on" date,
  "title" text,
  "category" text,
  "confirmed" boolean,
  "unit" text,
  "responsible" text,
  "enforcement_case" text,
  "document_kind" text,
  "document_on" date,
  "measure" text,
  "amount" numeric(16,2),
  "due_on" date,
  "rectified_on" date,
  "rectified_by" text,
  "result" text,
  "verified_on" date,
  "verified_by" text,
  "written_off_on" date,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index supervision_issue_by_day on supervision_issue (county, "found_on" desc, id desc);
create index supervision_issue_by_office on supervision_issue (county, office, "found_on" desc, id desc);
create index supervision_issue_by_status on supervision_issue (county, status, "found_on" desc, id desc);
create index supervision_issue_by_word on supervision_issue using gin (bigrams(search)) with (fastupdate = off);

create table supervision_issue_accountability (
  "county" text collate "C" not null,
  "entry" uuid not null,
  "id" uuid not null,
  "place" integer not null,
  "name" text,
  "kind" text,
  "on" date,
  primary key (county, entry, id),
  foreign key (county, entry) references supervision_issue (county, id) on delete cascade
);

create table supervision_advice (
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
  "body" text,
  "title" text,
  "litigation" text,
  "received_on" date,
  "responsible" text,
  "reply_due_on" date,
  "replied_on" date,
  "adopted" boolean,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index supervision_advice_by_day on supervision_advice (county, "received_on" desc, id desc);
create index supervision_advice_by_office on supervision_advice (county, office, "received_on" desc, id desc);
create index supervision_advice_by_status on supervision_advice (county, status, "received_on" desc, id desc);
create index supervision_advice_by_word on supervision_advice using gin (bigrams(search)) with (fastupdate = off);

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

create table emergency_plan (
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
  "hazard" text,
  "drafter" text,
  "drafted_on" date,
  "consulted_on" date,
  "reviewed_on" date,
  "issued_on" date,
  "doc_no" text,
  "filing_due_on" date,
  "filed_on" date,
  "revised_on" date,
  "evaluated_on" date,
  "last_review_on" date,
  "review_due_on" date,
  "drilled_on" date,
  "drill_due_on" date,
  "abolished_on" date,
  "valid" boolean,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index emergency_plan_by_day on emergency_plan (county, "last_review_on" desc, id desc);
create index emergency_plan_by_office on emergency_plan (county, office, "last_review_on" desc, id desc);
create index emergency_plan_by_status on emergency_plan (county, status, "last_review_on" desc, id desc);
create index emergency_plan_by_word on emergency_plan using gin (bigrams(search)) with (fastupdate = off);

create table emergency_team (
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
  "members" integer,
  "head" text,
  "phone" text,
  "equipment" text,
  "active_from" date,
  "trained_on" date,
  "active_to" date,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index emergency_team_by_day on emergency_team (county, "active_from" desc, id desc);
create index emergency_team_by_office on emergency_team (county, office, "active_from" desc, id desc);
create index emergency_team_by_status on emergency_team (county, status, "active_from" desc, id desc);
create index emergency_team_by_word on emergency_team using gin (bigrams(search)) with (fastupdate = off);

create table emergency_drill (
  "county" text collate "C" not null,
  "id" uuid not null,
  "office" text collate "C" not null,
  "number" text not null,
  "status" text not null,
  "version" integer not null,
  "batch" uuid,
  "search" text not null,
  "held_on" date,
  "topic" text,
  "kind" text,
  "mode" text,
  "plan" text,
  "organizer" text,
  "village" text,
  "participants" integer,
  "evaluated_on" date,
  "evaluation" text,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index emergency_drill_by_day on emergency_drill (county, "held_on" desc, id desc);
create index emergency_drill_by_office on emergency_drill (county, office, "held_on" desc, id desc);
create index emergency_drill_by_status on emergency_drill (county, status, "held_on" desc, id desc);
create index emergency_drill_by_word on emergency_drill using gin (bigrams(search)) with (fastupdate = off);

create table emergency_drill_problems (
  "county" text collate "C" not null,
  "entry" uuid not null,
  "id" uuid not null,
  "place" integer not null,
  "title" text,
  "measure" text,
  "responsible" text,
  "due_on" date,
  "done_on" date,
  primary key (county, entry, id),
  foreign key (county, entry) references emergency_drill (county, id) on delete cascade
);

create table emergency_duty (
  "county" text collate "C" not null,
  "id" uuid not null,
  "office" text collate "C" not null,
  "number" text not null,
  "status" text not null,
  "version" integer not null,
  "batch" uuid,
  "search" text not null,
  "date" date,
  "shift" text,
  "from" text,
  "to" text,
  "hours" numeric(16,2),
  "person" text,
  "leader" text,
  "phone" text,
  "matters" integer,
  "handover" text,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index emergency_duty_by_day on emergency_duty (county, "date" desc, id desc);
create index emergency_duty_by_office on emergency_duty (county, office, "date" desc, id desc);
create index emergency_duty_by_status on emergency_duty (county, status, "date" desc, id desc);
create index emergency_duty_by_word on emergency_duty using gin (bigrams(search)) with (fastupdate = off);

create table emergency_event (
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
  "level" text,
  "happened_on" date,
  "village" text,
  "learned_at" timestamp(0),
  "report_due_at" timestamp(0),
  "reported_at" timestamp(0),
  "warnings" integer,
  "response" text,
  "responded_on" date,
  "rescuers" integer,
  "evacuated" integer,
  "injured" integer,
  "died" integer,
  "loss" numeric(16,2),
  "ended_on" date,
  "investigation_due_on" date,
  "extended_on" date,
  "investigated_on" date,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index emergency_event_by_day on emergency_event (county, "happened_on" desc, id desc);
create index emergency_event_by_office on emergency_event (county, office, "happened_on" desc, id desc);
create index emergency_event_by_status on emergency_event (county, status, "happened_on" desc, id desc);
create index emergency_event_by_word on emergency_event using gin (bigrams(search)) with (fastupdate = off);
