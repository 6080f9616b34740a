create table "calendar_day" ("version" int not null, "date" text not null, "publishedOn" text not null, "name" text not null, "kind" text not null, "certainty" text not null, "source" text not null, primary key ("version", "date"));

create table "command_receipt" ("actorId" text not null, "clientMutationId" text not null, "command" text not null, "inputHash" text not null, "subjectId" text not null, "doneAt" text not null, primary key ("actorId", "clientMutationId"));

create table "duty_inspection" ("id" text not null, "version" int not null default 1, "kind" text not null, "bodyId" text not null, "inspectingBodyId" text not null, "inspectorId" text null, "teamSize" int not null, "decisionNumber" text null, "openedOn" text not null, "concludedOn" text null, "conclusion" text null, "remedyDueOn" text null, "remediedOn" text null, "origin" text not null, "source" text not null, primary key ("id"));
create index "duty_inspection_body" on "duty_inspection" ("bodyId", "openedOn");
create index "duty_inspection_order" on "duty_inspection" ("openedOn", "id");

create table "duty_inspection_finding" ("id" text not null, "version" int not null default 1, "inspectionId" text not null, "position" int not null, "kind" text not null, "text" text not null, "needsRemedy" int not null, primary key ("id"));
alter table "duty_inspection_finding" add constraint "duty_inspection_finding_position" unique ("inspectionId", "position");

create table "event" ("id" text not null, "position" int null, "type" text not null, "subjectType" text not null, "subjectId" text not null, "subjectVersion" int not null, "changedFields" text not null, "actorId" text not null, "organisationId" text null, "classification" text not null, "occurredAt" text not null, "prevHash" text null, "hash" text null, primary key ("id"));
alter table "event" add constraint "event_position" unique ("position");
create index "event_subject" on "event" ("subjectId");

alter table "duty_inspection" add constraint "duty_inspection_kind_check" check ("kind" in ('PLANNED', 'UNANNOUNCED'));
alter table "duty_inspection" add constraint "duty_inspection_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "duty_inspection_finding" add constraint "duty_inspection_finding_inspectionId_foreign" foreign key ("inspectionId") references "duty_inspection" ("id");
alter table "duty_inspection_finding" add constraint "duty_inspection_finding_kind_check" check ("kind" in ('WORKING_HOURS', 'DOSSIER_HANDLING', 'CONDUCT', 'ASSIGNED_TASKS', 'UNIFORM', 'OTHER'));

alter table "event" add constraint "event_classification_check" check ("classification" in ('PUBLIC', 'RESTRICTED'));
