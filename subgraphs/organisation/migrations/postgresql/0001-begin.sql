create table "area" ("id" text not null, "version" int not null default 1, "level" text not null, "validFrom" text not null, "validTo" text null, "source" text not null, primary key ("id"));

create table "area_state" ("id" text not null, "version" int not null default 1, "areaId" text not null, "code" text not null, "type" text not null, "name" text not null, "foldedName" text not null, "sortName" text not null, "parentId" text null, "validFrom" text not null, "validTo" text null, "source" text not null, primary key ("id"));
create index "area_state_area" on "area_state" ("areaId", "validFrom");
create index "area_state_code" on "area_state" ("code", "validFrom");
create index "area_state_parent" on "area_state" ("parentId", "sortName");

create table "calendar_day" ("version" int not null, "date" text not null, "publishedOn" text not null, "name" text not null, "kind" text not null, "certainty" text not null, "source" text not null, primary key ("version", "date"));

create table "command_receipt" ("actorId" text not null, "clientMutationId" text not null, "command" text not null, "inputHash" text not null, "subjectId" text not null, "doneAt" text not null, primary key ("actorId", "clientMutationId"));

create table "event" ("id" text not null, "position" int null, "type" text not null, "subjectType" text not null, "subjectId" text not null, "subjectVersion" int not null, "changedFields" text not null, "actorId" text not null, "organisationId" text null, "classification" text not null, "occurredAt" text not null, "prevHash" text null, "hash" text null, primary key ("id"));
alter table "event" add constraint "event_position" unique ("position");
create index "event_subject" on "event" ("subjectId");

alter table "area" add constraint "area_level_check" check ("level" in ('PROVINCE', 'DISTRICT', 'COMMUNE'));

alter table "area_state" add constraint "area_state_areaId_foreign" foreign key ("areaId") references "area" ("id");
alter table "area_state" add constraint "area_state_parentId_foreign" foreign key ("parentId") references "area" ("id") on delete set null;

alter table "event" add constraint "event_classification_check" check ("classification" in ('PUBLIC', 'RESTRICTED'));
