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

create table `reader_place` (`partnerId` text not null primary key, `position` integer not null, `epoch` text not null, `seenAt` text not null);

create table `record_access` (`position` integer not null primary key, `readAt` text not null, `actorId` text not null, `actorKind` text check (`actorKind` in ('person', 'system', 'anonymous')) not null, `actingForId` text null, `authority` text check (`authority` in ('PERSON', 'HANDLING_BODY', 'DECIDING_AUTHORITY', 'PERSONNEL_OFFICE', 'HOME_AFFAIRS', 'INSPECTOR', 'PARTNER', 'OPERATOR')) not null, `recordId` text not null, `fields` text not null, `requestId` text not null, `prevHash` text not null, `hash` text not null);
create index `record_access_record` on `record_access` (`recordId`, `position`);

create table `webhook_endpoint` (`id` text not null primary key, `version` integer not null default 1, `partnerId` text not null, `url` text not null, `stream` text not null, `filter` text null, `query` text not null, `keyGeneration` integer not null, `previousKeyUntil` text null, `pausedAt` text null, `pausedFor` text check (`pausedFor` in ('REQUESTED', 'QUERY_REFUSED', 'FILTER_REFUSED', 'CURSOR_REFUSED', 'CURSOR_EXPIRED')) null, `pauseDetail` text null, `disabledAt` text null, `disabledFor` text check (`disabledFor` in ('GONE', 'FAILING')) null, `turns` integer not null, `registeredAt` text not null, constraint `webhook_endpoint_partnerId_foreign` foreign key (`partnerId`) references `partner` (`id`));
create index `webhook_endpoint_partnerId_index` on `webhook_endpoint` (`partnerId`);
create index `webhook_endpoint_partner` on `webhook_endpoint` (`partnerId`, `id`);

create table `delivery` (`id` text not null primary key, `endpointId` text not null, `kind` text check (`kind` in ('CHANGE', 'TEST')) not null, `sequence` integer not null, `messageKey` text not null, `eventType` text not null, `subjectId` text null, `previousCursor` text null, `beganAt` text not null, `deliveredAt` text null, `givenUpAt` text null, `askedAt` text null, `attemptCount` integer not null, constraint `delivery_endpointId_foreign` foreign key (`endpointId`) references `webhook_endpoint` (`id`));
create index `delivery_order` on `delivery` (`beganAt`, `id`);
create index `delivery_endpoint` on `delivery` (`endpointId`, `beganAt`, `id`);
create index `delivery_asked` on `delivery` (`endpointId`) where `askedAt` is not null;
create unique index `delivery_message` on `delivery` (`endpointId`, `messageKey`);

create table `delivery_attempt` (`deliveryId` text not null, `number` integer not null, `attemptedAt` text not null, `httpStatus` integer null, `failure` text check (`failure` in ('STATUS', 'REDIRECT', 'TIMEOUT', 'FORBIDDEN_ADDRESS', 'NAME_NOT_FOUND', 'REFUSED', 'TLS', 'CONNECTION', 'GONE', 'UNREADABLE_CHANGE')) null, `durationMs` integer not null, `nextAttemptAt` text null, primary key (`deliveryId`, `number`), constraint `delivery_attempt_deliveryId_foreign` foreign key (`deliveryId`) references `delivery` (`id`));
create index `delivery_attempt_deliveryId_index` on `delivery_attempt` (`deliveryId`);

create table `webhook_progress` (`endpointId` text not null primary key, `cursor` text null, `lastSequence` integer not null, `lastDeliveredAt` text null, `failures` integer not null, `failingSince` text null, `nextAttemptAt` text null, `leaseHolder` text null, `leaseUntil` text null);
