create table `calendar_day` (`version` integer not null, `date` text not null, `publishedOn` text not null, `name` text not null, `kind` text not null, `certainty` text not null, `source` text not null, primary key (`version`, `date`));

create table `command_receipt` (`actorId` text not null, `clientMutationId` text not null, `command` text not null, `inputHash` text not null, `subjectId` text not null, `doneAt` text not null, primary key (`actorId`, `clientMutationId`));

create table `directive` (`id` text not null primary key, `version` integer not null default 1, `citation` text not null, `title` text not null, `issuerId` text not null, `issuedOn` text not null, `programmeFrom` text not null, `programmeTo` text not null, `certainty` text check (`certainty` in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED')) not null, `source` text not null);
create unique index `directive_citation` on `directive` (`citation`);

create table `directed_document` (`id` text not null primary key, `version` integer not null default 1, `directiveId` text not null, `position` integer not null, `citation` text not null, `periodFrom` text not null, `periodTo` text not null, `certainty` text check (`certainty` in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED')) not null, `source` text not null, constraint `directed_document_directiveId_foreign` foreign key (`directiveId`) references `directive` (`id`));
create index `directed_document_directiveId_index` on `directed_document` (`directiveId`);
create unique index `directed_document_position` on `directed_document` (`directiveId`, `position`);

create table `event` (`id` text not null primary key, `position` integer null, `type` text not null, `subjectType` text not null, `subjectId` text not null, `subjectVersion` integer not null, `changedFields` text not null, `actorId` text not null, `organisationId` text null, `classification` text check (`classification` in ('PUBLIC', 'RESTRICTED')) not null, `occurredAt` text not null, `prevHash` text null, `hash` text null);
create unique index `event_position` on `event` (`position`);
create index `event_subject` on `event` (`subjectId`);

create table `focus_task` (`id` text not null primary key, `version` integer not null default 1, `directiveId` text not null, `number` integer not null, `name` text not null, `certainty` text check (`certainty` in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED')) not null, `source` text not null, constraint `focus_task_directiveId_foreign` foreign key (`directiveId`) references `directive` (`id`));
create index `focus_task_directiveId_index` on `focus_task` (`directiveId`);
create unique index `focus_task_number` on `focus_task` (`directiveId`, `number`);
