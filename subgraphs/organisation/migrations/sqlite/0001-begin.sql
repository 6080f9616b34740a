create table `area` (`id` text not null primary key, `version` integer not null default 1, `level` text check (`level` in ('PROVINCE', 'DISTRICT', 'COMMUNE')) not null, `validFrom` text not null, `validTo` text null, `source` text not null);

create table `area_state` (`id` text not null primary key, `version` integer not null default 1, `areaId` text not null, `code` text not null, `type` text not null, `name` text not null, `foldedName` text not null, `sortName` text not null, `parentId` text null, `validFrom` text not null, `validTo` text null, `source` text not null, constraint `area_state_areaId_foreign` foreign key (`areaId`) references `area` (`id`), constraint `area_state_parentId_foreign` foreign key (`parentId`) references `area` (`id`) on delete set null);
create index `area_state_areaId_index` on `area_state` (`areaId`);
create index `area_state_parentId_index` on `area_state` (`parentId`);
create index `area_state_area` on `area_state` (`areaId`, `validFrom`);
create index `area_state_code` on `area_state` (`code`, `validFrom`);
create index `area_state_parent` on `area_state` (`parentId`, `sortName`);

create table `calendar_day` (`version` integer not null, `date` text not null, `publishedOn` text not null, `name` text not null, `kind` text not null, `certainty` text not null, `source` text not null, primary key (`version`, `date`));

create table `command_receipt` (`actorId` text not null, `clientMutationId` text not null, `command` text not null, `inputHash` text not null, `subjectId` text not null, `doneAt` text not null, primary key (`actorId`, `clientMutationId`));

create table `event` (`id` text not null primary key, `position` integer null, `type` text not null, `subjectType` text not null, `subjectId` text not null, `subjectVersion` integer not null, `changedFields` text not null, `actorId` text not null, `organisationId` text null, `classification` text check (`classification` in ('PUBLIC', 'RESTRICTED')) not null, `occurredAt` text not null, `prevHash` text null, `hash` text null);
create unique index `event_position` on `event` (`position`);
create index `event_subject` on `event` (`subjectId`);
