-- What most published reports count: hand-overs to the police, the money in a dispute and its confirmation by the court, excellent files, services that ask for no papers.

alter table enforcement_case add column "transferred_on" date;

alter table dispute add column "amount" numeric(16,2);

alter table dispute add column "confirmed_on" date;

alter table supervision_project add column "files_excellent" integer;

alter table gov_service_item add column "certificate_free" boolean;
