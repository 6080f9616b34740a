create table "webhook_endpoint" ("id" text not null, "version" int not null default 1, "partnerId" text not null, "url" text not null, "stream" text not null, "filter" text null, "query" text not null, "keyGeneration" int not null, "previousKeyUntil" text null, "pausedAt" text null, "pausedFor" text null, "pauseDetail" text null, "disabledAt" text null, "disabledFor" text null, "turns" int not null, "registeredAt" text not null, primary key ("id"));
create index "webhook_endpoint_partner" on "webhook_endpoint" ("partnerId", "id");

create table "delivery" ("id" text not null, "endpointId" text not null, "kind" text not null, "sequence" int not null, "messageKey" text not null, "eventType" text not null, "subjectId" text null, "previousCursor" text null, "beganAt" text not null, "deliveredAt" text null, "givenUpAt" text null, "askedAt" text null, "attemptCount" int not null, primary key ("id"));
create index "delivery_order" on "delivery" ("beganAt", "id");
create index "delivery_endpoint" on "delivery" ("endpointId", "beganAt", "id");
create index "delivery_asked" on "delivery" ("endpointId") where "askedAt" is not null;
alter table "delivery" add constraint "delivery_message" unique ("endpointId", "messageKey");

create table "delivery_attempt" ("deliveryId" text not null, "number" int not null, "attemptedAt" text not null, "httpStatus" int null, "failure" text null, "durationMs" int not null, "nextAttemptAt" text null, primary key ("deliveryId", "number"));

create table "webhook_progress" ("endpointId" text not null, "cursor" text null, "lastSequence" int not null, "lastDeliveredAt" text null, "failures" int not null, "failingSince" text null, "nextAttemptAt" text null, "leaseHolder" text null, "leaseUntil" text null, primary key ("endpointId"));

alter table "webhook_endpoint" add constraint "webhook_endpoint_partnerId_foreign" foreign key ("partnerId") references "partner" ("id");
alter table "webhook_endpoint" add constraint "webhook_endpoint_pausedFor_check" check ("pausedFor" in ('REQUESTED', 'QUERY_REFUSED', 'FILTER_REFUSED', 'CURSOR_REFUSED', 'CURSOR_EXPIRED'));
alter table "webhook_endpoint" add constraint "webhook_endpoint_disabledFor_check" check ("disabledFor" in ('GONE', 'FAILING'));

alter table "delivery" add constraint "delivery_endpointId_foreign" foreign key ("endpointId") references "webhook_endpoint" ("id");
alter table "delivery" add constraint "delivery_kind_check" check ("kind" in ('CHANGE', 'TEST'));

alter table "delivery_attempt" add constraint "delivery_attempt_deliveryId_foreign" foreign key ("deliveryId") references "delivery" ("id");
alter table "delivery_attempt" add constraint "delivery_attempt_failure_check" check ("failure" in ('STATUS', 'REDIRECT', 'TIMEOUT', 'FORBIDDEN_ADDRESS', 'NAME_NOT_FOUND', 'REFUSED', 'TLS', 'CONNECTION', 'GONE', 'UNREADABLE_CHANGE'));
