create table `access_head` (`id` text not null primary key, `position` integer not null, `hash` text not null);

create table `calendar_day` (`version` integer not null, `date` text not null, `publishedOn` text not null, `name` text not null, `kind` text not null, `certainty` text not null, `source` text not null, primary key (`version`, `date`));

create table `command_receipt` (`actorId` text not null, `clientMutationId` text not null, `command` text not null, `inputHash` text not null, `subjectId` text not null, `doneAt` text not null, primary key (`actorId`, `clientMutationId`));

create table `event` (`id` text not null primary key, `position` integer null, `type` text not null, `subjectType` text not null, `subjectId` text not null, `subjectVersion` integer not null, `changedFields` text not null, `actorId` text not null, `organisationId` text null, `areaId` text null, `classification` text check (`classification` in ('PUBLIC', 'RESTRICTED')) not null, `occurredAt` text not null, `prevHash` text null, `hash` text null);
create unique index `event_position` on `event` (`position`);
create index `event_subject` on `event` (`subjectId`);
create index `event_waiting` on `event` (`id`) where `position` is null;

create table `feed_head` (`id` text not null primary key, `position` integer not null, `hash` text not null, `epoch` text not null);

create table `partner` (`id` text not null primary key, `version` integer not null default 1, `name` text not null, `organisationId` text null, `clientId` text not null, `contactOffice` text not null, `validFrom` text not null, `validTo` text null, `standingChanges` integer not null default 0, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, `source` text not null);
create unique index `partner_client` on `partner` (`clientId`);
create index `partner_organisation` on `partner` (`organisationId`, `name`, `id`);
create index `partner_order` on `partner` (`name`, `id`);

create table `data_grant` (`id` text not null primary key, `version` integer not null default 1, `partnerId` text not null, `recordTypes` text not null, `scopeId` text null, `citation` text not null, `articles` text null, `certainty` text check (`certainty` in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED')) not null, `validFrom` text not null, `validTo` text null, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, `source` text not null, constraint `data_grant_partnerId_foreign` foreign key (`partnerId`) references `partner` (`id`));
create index `data_grant_partnerId_index` on `data_grant` (`partnerId`);
create index `data_grant_partner` on `data_grant` (`partnerId`, `validFrom`);

create table `partner_suspension` (`id` text not null primary key, `version` integer not null default 1, `partnerId` text not null, `validFrom` text not null, `validTo` text null, `reason` text not null, constraint `partner_suspension_partnerId_foreign` foreign key (`partnerId`) references `partner` (`id`));
create index `partner_suspension_partnerId_index` on `partner_suspension` (`partnerId`);
create index `partner_suspension_partner` on `partner_suspension` (`partnerId`, `validFrom`);

create table `record_access` (`position` integer not null primary key, `readAt` text not null, `actorId` text not null, `actorKind` text check (`actorKind` in ('person', 'system', 'anonymous')) not null, `actingForId` text null, `authority` text check (`authority` in ('PERSON', 'HANDLING_BODY', 'DECIDING_AUTHORITY', 'PERSONNEL_OFFICE', 'HOME_AFFAIRS', 'INSPECTOR', 'PARTNER', 'OPERATOR')) not null, `recordId` text not null, `fields` text not null, `requestId` text not null, `prevHash` text not null, `hash` text not null);
create index `record_access_record` on `record_access` (`recordId`, `position`);
