create table `calendar_day` (`version` integer not null, `date` text not null, `publishedOn` text not null, `name` text not null, `kind` text not null, `certainty` text not null, `source` text not null, primary key (`version`, `date`));

create table `command_receipt` (`actorId` text not null, `clientMutationId` text not null, `command` text not null, `inputHash` text not null, `subjectId` text not null, `doneAt` text not null, primary key (`actorId`, `clientMutationId`));

create table `event` (`id` text not null primary key, `position` integer null, `type` text not null, `subjectType` text not null, `subjectId` text not null, `subjectVersion` integer not null, `changedFields` text not null, `actorId` text not null, `organisationId` text null, `classification` text check (`classification` in ('PUBLIC', 'RESTRICTED')) not null, `occurredAt` text not null, `prevHash` text null, `hash` text null);
create unique index `event_position` on `event` (`position`);
create index `event_subject` on `event` (`subjectId`);

create table `note` (`id` text not null primary key, `version` integer not null default 1, `title` text not null, `weight` integer not null);
create unique index `note_title` on `note` (`title`);
create index `note_weight` on `note` (`weight`, `id`);
