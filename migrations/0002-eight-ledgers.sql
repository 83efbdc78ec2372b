-- The first eight ledgers: leadership, study_training, publicity, enforcement_case, litigation, dispute, petition, work_order.

create table leadership (
  "county" text collate "C" not null,
  "id" uuid not null,
  "office" text collate "C" not null,
  "number" text not null,
  "status" text not null,
  "version" integer not null,
  "batch" uuid,
  "search" text not null,
  "held_on" date,
  "kind" text,
  "title" text,
  "body" text,
  "chair" text,
  "chair_role" text,
  "audience" text,
  "persons" integer,
  "reason" text,
  "minutes" boolean,
  "minutes_on" date,
  "settled_on" date,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index leadership_by_day on leadership (county, "held_on" desc, id desc);
create index leadership_by_office on leadership (county, office, "held_on" desc, id desc);
create index leadership_by_status on leadership (county, status, "held_on" desc, id desc);
create index leadership_by_word on leadership using gin (bigrams(search)) with (fastupdate = off);

create table leadership_issues (
  "county" text collate "C" not null,
  "entry" uuid not null,
  "id" uuid not null,
  "place" integer not null,
  "title" text,
  "is_major" boolean,
  "resolution" text,
  "responsible" text,
  "due_on" date,
  "done_on" date,
  primary key (county, entry, id),
  foreign key (county, entry) references leadership (county, id) on delete cascade
);

create table study_training (
  "county" text collate "C" not null,
  "id" uuid not null,
  "office" text collate "C" not null,
  "number" text not null,
  "status" text not null,
  "version" integer not null,
  "batch" uuid,
  "search" text not null,
  "no" text,
  "held_on" date,
  "kind" text,
  "topic" text,
  "hours" numeric(16,2),
  "mode" text,
  "host" text,
  "lecturer" text,
  "headcount" integer,
  "assessed_on" date,
  "archived_on" date,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index study_training_by_day on study_training (county, "held_on" desc, id desc);
create index study_training_by_office on study_training (county, office, "held_on" desc, id desc);
create index study_training_by_status on study_training (county, status, "held_on" desc, id desc);
create index study_training_by_word on study_training using gin (bigrams(search)) with (fastupdate = off);

create table study_training_attendance (
  "county" text collate "C" not null,
  "entry" uuid not null,
  "id" uuid not null,
  "place" integer not null,
  "session" text,
  "name" text,
  "org" text,
  "id_no" text,
  "phone" text,
  "kind" text,
  "held_on" date,
  "hours" numeric(16,2),
  "completed" boolean,
  "score" numeric(16,2),
  "passed" boolean,
  "note" text,
  primary key (county, entry, id),
  foreign key (county, entry) references study_training (county, id) on delete cascade
);

create table publicity (
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
  "held_on" date,
  "theme" text,
  "campaign" text,
  "venue_kind" text,
  "village" text,
  "audience" text,
  "channel" text,
  "responsible_dept" text,
  "reached" integer,
  "reached_unit" text,
  "consultations" integer,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index publicity_by_day on publicity (county, "held_on" desc, id desc);
create index publicity_by_office on publicity (county, office, "held_on" desc, id desc);
create index publicity_by_status on publicity (county, status, "held_on" desc, id desc);
create index publicity_by_word on publicity using gin (bigrams(search)) with (fastupdate = off);

create table publicity_outputs (
  "county" text collate "C" not null,
  "entry" uuid not null,
  "id" uuid not null,
  "place" integer not null,
  "item" text,
  "qty" integer,
  "unit" text,
  primary key (county, entry, id),
  foreign key (county, entry) references publicity (county, id) on delete cascade
);

create table enforcement_case (
  "county" text collate "C" not null,
  "id" uuid not null,
  "office" text collate "C" not null,
  "number" text not null,
  "status" text not null,
  "version" integer not null,
  "batch" uuid,
  "search" text not null,
  "case_no" text,
  "subject" text,
  "officers" text,
  "name" text,
  "party_kind" text,
  "cause" text,
  "domain" text,
  "case_kind" text,
  "procedure_kind" text,
  "clue_on" date,
  "filed_on" date,
  "evidence" text,
  "recorded" boolean,
  "suspended_from" date,
  "suspended_to" date,
  "notice_on" date,
  "hearing_asked" boolean,
  "hearing_on" date,
  "review_level" text,
  "reviewer_kind" text,
  "reviewer" text,
  "reviewed_on" date,
  "opinion" text,
  "collective_on" date,
  "decided_on" date,
  "decide_due_on" date,
  "decision" text,
  "decision_no" text,
  "flexible" text,
  "fine" numeric(16,2),
  "confiscated" numeric(16,2),
  "served_on" date,
  "serve_due_on" date,
  "pay_due_on" date,
  "enforced_on" date,
  "closed_on" date,
  "must_publish" boolean,
  "published_on" date,
  "publish_due_on" date,
  "withdrawn_on" date,
  "archived_on" date,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index enforcement_case_by_day on enforcement_case (county, "filed_on" desc, id desc);
create index enforcement_case_by_office on enforcement_case (county, office, "filed_on" desc, id desc);
create index enforcement_case_by_status on enforcement_case (county, status, "filed_on" desc, id desc);
create index enforcement_case_by_word on enforcement_case using gin (bigrams(search)) with (fastupdate = off);

create table litigation (
  "county" text collate "C" not null,
  "id" uuid not null,
  "office" text collate "C" not null,
  "number" text not null,
  "status" text not null,
  "version" integer not null,
  "batch" uuid,
  "search" text not null,
  "case_no" text,
  "case_kind" text,
  "role" text,
  "instance" text,
  "court" text,
  "name" text,
  "cause" text,
  "accepted_on" date,
  "agent_kind" text,
  "staff_appeared" boolean,
  "answer_due_on" date,
  "answered_on" date,
  "heard_on" date,
  "head_due" boolean,
  "head_appeared" boolean,
  "head_rank" text,
  "head_spoke" boolean,
  "absence_reason" text,
  "observers" integer,
  "outcome" text,
  "concluded_on" date,
  "judgment_served_on" date,
  "appeal_due_on" date,
  "appealed_on" date,
  "effective_on" date,
  "performed_on" date,
  "reported_on" date,
  "lesson_on" date,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index litigation_by_day on litigation (county, "accepted_on" desc, id desc);
create index litigation_by_office on litigation (county, office, "accepted_on" desc, id desc);
create index litigation_by_status on litigation (county, status, "accepted_on" desc, id desc);
create index litigation_by_word on litigation using gin (bigrams(search)) with (fastupdate = off);

create table dispute (
  "county" text collate "C" not null,
  "id" uuid not null,
  "office" text collate "C" not null,
  "number" text not null,
  "status" text not null,
  "version" integer not null,
  "batch" uuid,
  "search" text not null,
  "no" text,
  "found_on" date,
  "source" text,
  "kind" text,
  "village" text,
  "name" text,
  "id_no" text,
  "phone" text,
  "persons" integer,
  "matter" text,
  "accepted_on" date,
  "mediation_kind" text,
  "committee" text,
  "mediator" text,
  "rights_told_on" date,
  "mediation_due_on" date,
  "result" text,
  "agreement_form" text,
  "agreement_no" text,
  "resolved_on" date,
  "closed_on" date,
  "told_other_ways" boolean,
  "transferred_to" text,
  "performed_on" date,
  "follow_up_on" date,
  "archived_on" date,
  "turned_criminal" boolean,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index dispute_by_day on dispute (county, "found_on" desc, id desc);
create index dispute_by_office on dispute (county, office, "found_on" desc, id desc);
create index dispute_by_status on dispute (county, status, "found_on" desc, id desc);
create index dispute_by_word on dispute using gin (bigrams(search)) with (fastupdate = off);

create table petition (
  "county" text collate "C" not null,
  "id" uuid not null,
  "office" text collate "C" not null,
  "number" text not null,
  "status" text not null,
  "version" integer not null,
  "batch" uuid,
  "search" text not null,
  "no" text,
  "channel" text,
  "received_on" date,
  "name" text,
  "id_no" text,
  "phone" text,
  "persons" integer,
  "village" text,
  "matter" text,
  "accepted_on" date,
  "acceptance_due_on" date,
  "refused_on" date,
  "handler" text,
  "reply_due_on" date,
  "extended_on" date,
  "replied_on" date,
  "answered_on_spot" boolean,
  "resolved_on" date,
  "satisfied" boolean,
  "level" text,
  "collective" boolean,
  "major_impact" boolean,
  "malicious" boolean,
  "repeat" boolean,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index petition_by_day on petition (county, "received_on" desc, id desc);
create index petition_by_office on petition (county, office, "received_on" desc, id desc);
create index petition_by_status on petition (county, status, "received_on" desc, id desc);
create index petition_by_word on petition using gin (bigrams(search)) with (fastupdate = off);

create table work_order (
  "county" text collate "C" not null,
  "id" uuid not null,
  "office" text collate "C" not null,
  "number" text not null,
  "status" text not null,
  "version" integer not null,
  "batch" uuid,
  "search" text not null,
  "no" text,
  "channel" text,
  "order_kind" text,
  "received_on" timestamp(0),
  "accepted_on" timestamp(0),
  "dispatched_on" timestamp(0),
  "name" text,
  "phone" text,
  "village" text,
  "grid" text,
  "location" text,
  "category" text,
  "subcategory" text,
  "matter" text,
  "handler" text,
  "due_on" timestamp(0),
  "extended_on" date,
  "returned_on" date,
  "closed_on" timestamp(0),
  "result" text,
  "satisfied" boolean,
  "follow_up_on" date,
  "entered_by" text,
  "source_doc" text,
  "note" text,
  primary key (county, id)
);
create index work_order_by_day on work_order (county, "accepted_on" desc, id desc);
create index work_order_by_office on work_order (county, office, "accepted_on" desc, id desc);
create index work_order_by_status on work_order (county, status, "accepted_on" desc, id desc);
create index work_order_by_word on work_order using gin (bigrams(search)) with (fastupdate = off);
