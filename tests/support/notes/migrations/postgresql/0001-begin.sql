create table "calendar_day" ("version" int not null, "date" text not null, "publishedOn" text not null, "name" text not null, "kind" text not null, "certainty" text not null, "source" text not null, primary key ("version", "date"));

create table "command_receipt" ("actorId" text not null, "clientMutationId" text not null, "command" text not null, "inputHash" text not null, "subjectId" text not null, "doneAt" text not null, primary key ("actorId", "clientMutationId"));

create table "event" ("id" text not null, "position" int null, "type" text not null, "subjectType" text not null, "subjectId" text not null, "subjectVersion" int not null, "changedFields" text not null, "actorId" text not null, "organisationId" text null, "classification" text not null, "occurredAt" text not null, "prevHash" text null, "hash" text null, primary key ("id"));
alter table "event" add constraint "event_position" unique ("position");
create index "event_subject" on "event" ("subjectId");

create table "note" ("id" text not null, "version" int not null default 1, "title" text not null, "weight" int not null, primary key ("id"));
alter table "note" add constraint "note_title" unique ("title");
create index "note_weight" on "note" ("weight", "id");

alter table "event" add constraint "event_classification_check" check ("classification" in ('PUBLIC', 'RESTRICTED'));
