create table "agency_plan" ("id" text not null, "version" int not null default 1, "directiveId" text not null, "organisationId" text not null, "kind" text not null, "fromYear" int not null, "toYear" int not null, "title" text not null, "draftedOn" text not null, "submittedOn" text null, "approvedOn" text null, "actCount" int not null default 0, "itemCount" int not null default 0, "origin" text not null, "source" text not null, primary key ("id"));
create index "agency_plan_year" on "agency_plan" ("fromYear", "id");
alter table "agency_plan" add constraint "agency_plan_scope" unique ("organisationId", "kind", "fromYear", "toYear");

create table "assignment" ("id" text not null, "version" int not null default 1, "directiveId" text not null, "taskId" text null, "role" text not null, "organisationId" text not null, "validFrom" text not null, "validTo" text null, "citation" text null, "endCitation" text null, "certainty" text not null, "origin" text not null, "source" text not null, primary key ("id"));
create index "assignment_directive" on "assignment" ("directiveId", "role");
create index "assignment_task" on "assignment" ("taskId");
create index "assignment_organisation" on "assignment" ("organisationId");

create table "plan_item" ("id" text not null, "version" int not null default 1, "planId" text not null, "number" int not null, "taskId" text not null, "output" text not null, "leadId" text not null, "dueOn" text not null, "indicator" text null, "target" text null, "droppedOn" text null, "doneOn" text null, "evidence" text null, "evidenceCitation" text null, primary key ("id"));
create index "plan_item_task" on "plan_item" ("taskId", "dueOn");
create index "plan_item_lead" on "plan_item" ("leadId", "dueOn");
alter table "plan_item" add constraint "plan_item_number" unique ("planId", "number");

create table "plan_item_coordinator" ("id" text not null, "version" int not null default 1, "itemId" text not null, "organisationId" text not null, primary key ("id"));
alter table "plan_item_coordinator" add constraint "plan_item_coordinator_body" unique ("itemId", "organisationId");

create table "progress_report" ("id" text not null, "version" int not null default 1, "organisationId" text not null, "period" text not null, "year" int not null, "summary" text not null, "submittedOn" text not null, "itemsDue" int null, "itemsDone" int null, "onTimePercent" double precision null, "actCount" int not null default 0, "origin" text not null, "source" text not null, primary key ("id"));
create index "progress_report_year" on "progress_report" ("year", "id");
alter table "progress_report" add constraint "progress_report_period" unique ("organisationId", "period");

create table "reform_act" ("id" text not null, "version" int not null default 1, "subjectId" text not null, "position" int not null, "kind" text not null, "takenOn" text not null, "bodyId" text null, "citation" text null, "text" text null, primary key ("id"));
create index "reform_act_citation" on "reform_act" ("citation");
alter table "reform_act" add constraint "reform_act_position" unique ("subjectId", "position");

create table "reform_inspection" ("id" text not null, "version" int not null default 1, "organisationId" text not null, "inspectorId" text null, "openedOn" text not null, "scope" text not null, "citation" text null, "findingCount" int not null default 0, "origin" text not null, "source" text not null, primary key ("id"));
create index "reform_inspection_organisation" on "reform_inspection" ("organisationId", "openedOn");

create table "inspection_finding" ("id" text not null, "version" int not null default 1, "inspectionId" text not null, "number" int not null, "taskId" text null, "text" text not null, "foundOn" text not null, "dueOn" text null, "followUpCount" int not null default 0, primary key ("id"));
alter table "inspection_finding" add constraint "inspection_finding_number" unique ("inspectionId", "number");

create table "finding_follow_up" ("id" text not null, "version" int not null default 1, "findingId" text not null, "position" int not null, "takenOn" text not null, "isRemedied" int not null, "note" text not null, primary key ("id"));
alter table "finding_follow_up" add constraint "finding_follow_up_position" unique ("findingId", "position");

create table "reform_problem" ("id" text not null, "version" int not null default 1, "organisationId" text not null, "taskId" text not null, "obstacle" text not null, "obstructedBy" text null, "reportedOn" text not null, "escalatedOn" text null, "decidedOn" text null, "closedOn" text null, "actCount" int not null default 0, "origin" text not null, "source" text not null, primary key ("id"));
create index "reform_problem_organisation" on "reform_problem" ("organisationId", "reportedOn");
create index "reform_problem_task" on "reform_problem" ("taskId", "reportedOn");
create index "reform_problem_document" on "reform_problem" ("obstructedBy");
create index "reform_problem_escalated" on "reform_problem" ("closedOn", "escalatedOn");

create table "reminder" ("id" text not null, "version" int not null default 1, "organisationId" text not null, "senderId" text null, "sentOn" text not null, "text" text not null, "itemId" text null, "reportPeriod" text null, "citation" text null, "origin" text not null, "source" text not null, primary key ("id"));
create index "reminder_organisation" on "reminder" ("organisationId", "sentOn");
create index "reminder_item" on "reminder" ("itemId");

alter table "directive" add "assignmentCount" int not null default 0;

alter table "agency_plan" add constraint "agency_plan_directiveId_foreign" foreign key ("directiveId") references "directive" ("id");
alter table "agency_plan" add constraint "agency_plan_kind_check" check ("kind" in ('ANNUAL', 'PERIOD'));
alter table "agency_plan" add constraint "agency_plan_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "assignment" add constraint "assignment_directiveId_foreign" foreign key ("directiveId") references "directive" ("id");
alter table "assignment" add constraint "assignment_taskId_foreign" foreign key ("taskId") references "focus_task" ("id") on delete set null;
alter table "assignment" add constraint "assignment_role_check" check ("role" in ('STANDING', 'LEAD', 'COORDINATING', 'ACCOUNTABLE_HEAD'));
alter table "assignment" add constraint "assignment_certainty_check" check ("certainty" in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED'));
alter table "assignment" add constraint "assignment_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "plan_item" add constraint "plan_item_planId_foreign" foreign key ("planId") references "agency_plan" ("id");
alter table "plan_item" add constraint "plan_item_taskId_foreign" foreign key ("taskId") references "focus_task" ("id");

alter table "plan_item_coordinator" add constraint "plan_item_coordinator_itemId_foreign" foreign key ("itemId") references "plan_item" ("id");

alter table "progress_report" add constraint "progress_report_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "reform_act" add constraint "reform_act_kind_check" check ("kind" in ('SUBMITTED', 'RETURNED', 'APPROVED', 'AMENDED', 'ESCALATED', 'ACTED_ON', 'DECIDED', 'CLOSED'));

alter table "reform_inspection" add constraint "reform_inspection_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "inspection_finding" add constraint "inspection_finding_inspectionId_foreign" foreign key ("inspectionId") references "reform_inspection" ("id");
alter table "inspection_finding" add constraint "inspection_finding_taskId_foreign" foreign key ("taskId") references "focus_task" ("id") on delete set null;

alter table "finding_follow_up" add constraint "finding_follow_up_findingId_foreign" foreign key ("findingId") references "inspection_finding" ("id");

alter table "reform_problem" add constraint "reform_problem_taskId_foreign" foreign key ("taskId") references "focus_task" ("id");
alter table "reform_problem" add constraint "reform_problem_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "reminder" add constraint "reminder_itemId_foreign" foreign key ("itemId") references "plan_item" ("id") on delete set null;
alter table "reminder" add constraint "reminder_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));
