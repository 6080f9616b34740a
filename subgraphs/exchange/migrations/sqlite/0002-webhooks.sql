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
