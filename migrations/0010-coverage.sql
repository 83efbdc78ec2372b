alter table enforcement_case add column "transferred_on" date;

alter table dispute add column "amount" numeric(16,2);

alter table dispute add column "confirmed_on" date;

alter table supervision_project add column "files_excellent" integer;
