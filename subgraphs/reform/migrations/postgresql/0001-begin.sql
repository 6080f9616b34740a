create table "calendar_day" ("version" int not null, "date" text not null, "publishedOn" text not null, "name" text not null, "kind" text not null, "certainty" text not null, "source" text not null, primary key ("version", "date"));

create table "command_receipt" ("actorId" text not null, "clientMutationId" text not null, "command" text not null, "inputHash" text not null, "subjectId" text not null, "doneAt" text not null, primary key ("actorId", "clientMutationId"));

create table "directive" ("id" text not null, "version" int not null default 1, "citation" text not null, "title" text not null, "issuerId" text not null, "issuedOn" text not null, "programmeFrom" text not null, "programmeTo" text not null, "certainty" text not null, "source" text not null, primary key ("id"));
alter table "directive" add constraint "directive_citation" unique ("citation");

create table "directed_document" ("id" text not null, "version" int not null default 1, "directiveId" text not null, "position" int not null, "citation" text not null, "periodFrom" text not null, "periodTo" text not null, "certainty" text not null, "source" text not null, primary key ("id"));
alter table "directed_document" add constraint "directed_document_position" unique ("directiveId", "position");

create table "event" ("id" text not null, "position" int null, "type" text not null, "subjectType" text not null, "subjectId" text not null, "subjectVersion" int not null, "changedFields" text not null, "actorId" text not null, "organisationId" text null, "classification" text not null, "occurredAt" text not null, "prevHash" text null, "hash" text null, primary key ("id"));
alter table "event" add constraint "event_position" unique ("position");
create index "event_subject" on "event" ("subjectId");

create table "focus_task" ("id" text not null, "version" int not null default 1, "directiveId" text not null, "number" int not null, "name" text not null, "certainty" text not null, "source" text not null, primary key ("id"));
alter table "focus_task" add constraint "focus_task_number" unique ("directiveId", "number");

alter table "directive" add constraint "directive_certainty_check" check ("certainty" in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED'));

alter table "directed_document" add constraint "directed_document_directiveId_foreign" foreign key ("directiveId") references "directive" ("id");
alter table "directed_document" add constraint "directed_document_certainty_check" check ("certainty" in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED'));

alter table "event" add constraint "event_classification_check" check ("classification" in ('PUBLIC', 'RESTRICTED'));

alter table "focus_task" add constraint "focus_task_directiveId_foreign" foreign key ("directiveId") references "directive" ("id");
alter table "focus_task" add constraint "focus_task_certainty_check" check ("certainty" in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED'));
