create table "access_head" ("id" text not null, "position" int not null, "hash" text not null, primary key ("id"));

create table "calendar_day" ("version" int not null, "date" text not null, "publishedOn" text not null, "name" text not null, "kind" text not null, "certainty" text not null, "source" text not null, primary key ("version", "date"));

create table "command_receipt" ("actorId" text not null, "clientMutationId" text not null, "command" text not null, "inputHash" text not null, "subjectId" text not null, "doneAt" text not null, primary key ("actorId", "clientMutationId"));

create table "event" ("id" text not null, "position" int null, "type" text not null, "subjectType" text not null, "subjectId" text not null, "subjectVersion" int not null, "changedFields" text not null, "actorId" text not null, "organisationId" text null, "areaId" text null, "classification" text not null, "occurredAt" text not null, "prevHash" text null, "hash" text null, primary key ("id"));
alter table "event" add constraint "event_position" unique ("position");
create index "event_subject" on "event" ("subjectId");
create index "event_waiting" on "event" ("id") where "position" is null;

create table "feed_head" ("id" text not null, "position" int not null, "hash" text not null, "epoch" text not null, primary key ("id"));

create table "partner" ("id" text not null, "version" int not null default 1, "name" text not null, "organisationId" text null, "clientId" text not null, "contactOffice" text not null, "validFrom" text not null, "validTo" text null, "standingChanges" int not null default 0, "origin" text not null, "source" text not null, primary key ("id"));
alter table "partner" add constraint "partner_client" unique ("clientId");
create index "partner_organisation" on "partner" ("organisationId", "name", "id");
create index "partner_order" on "partner" ("name", "id");

create table "data_grant" ("id" text not null, "version" int not null default 1, "partnerId" text not null, "recordTypes" text not null, "scopeId" text null, "citation" text not null, "articles" text null, "certainty" text not null, "validFrom" text not null, "validTo" text null, "origin" text not null, "source" text not null, primary key ("id"));
create index "data_grant_partner" on "data_grant" ("partnerId", "validFrom");

create table "partner_suspension" ("id" text not null, "version" int not null default 1, "partnerId" text not null, "validFrom" text not null, "validTo" text null, "reason" text not null, primary key ("id"));
create index "partner_suspension_partner" on "partner_suspension" ("partnerId", "validFrom");

create table "reader_place" ("partnerId" text not null, "position" int not null, "epoch" text not null, "seenAt" text not null, primary key ("partnerId"));

create table "record_access" ("position" int not null, "readAt" text not null, "actorId" text not null, "actorKind" text not null, "actingForId" text null, "authority" text not null, "recordId" text not null, "fields" text not null, "requestId" text not null, "prevHash" text not null, "hash" text not null, primary key ("position"));
create index "record_access_record" on "record_access" ("recordId", "position");

create table "webhook_endpoint" ("id" text not null, "version" int not null default 1, "partnerId" text not null, "url" text not null, "stream" text not null, "filter" text null, "query" text not null, "keyGeneration" int not null, "previousKeyUntil" text null, "pausedAt" text null, "pausedFor" text null, "pauseDetail" text null, "disabledAt" text null, "disabledFor" text null, "turns" int not null, "registeredAt" text not null, primary key ("id"));
create index "webhook_endpoint_partner" on "webhook_endpoint" ("partnerId", "id");

create table "delivery" ("id" text not null, "endpointId" text not null, "kind" text not null, "sequence" int not null, "messageKey" text not null, "eventType" text not null, "subjectId" text null, "previousCursor" text null, "beganAt" text not null, "deliveredAt" text null, "givenUpAt" text null, "askedAt" text null, "attemptCount" int not null, primary key ("id"));
create index "delivery_order" on "delivery" ("beganAt", "id");
create index "delivery_endpoint" on "delivery" ("endpointId", "beganAt", "id");
create index "delivery_asked" on "delivery" ("endpointId") where "askedAt" is not null;
alter table "delivery" add constraint "delivery_message" unique ("endpointId", "messageKey");

create table "delivery_attempt" ("deliveryId" text not null, "number" int not null, "attemptedAt" text not null, "httpStatus" int null, "failure" text null, "durationMs" int not null, "nextAttemptAt" text null, primary key ("deliveryId", "number"));

create table "webhook_progress" ("endpointId" text not null, "cursor" text null, "lastSequence" int not null, "lastDeliveredAt" text null, "failures" int not null, "failingSince" text null, "nextAttemptAt" text null, "leaseHolder" text null, "leaseUntil" text null, primary key ("endpointId"));

alter table "event" add constraint "event_classification_check" check ("classification" in ('PUBLIC', 'RESTRICTED'));

alter table "partner" add constraint "partner_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "data_grant" add constraint "data_grant_partnerId_foreign" foreign key ("partnerId") references "partner" ("id");
alter table "data_grant" add constraint "data_grant_certainty_check" check ("certainty" in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED'));
alter table "data_grant" add constraint "data_grant_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "partner_suspension" add constraint "partner_suspension_partnerId_foreign" foreign key ("partnerId") references "partner" ("id");

alter table "record_access" add constraint "record_access_actorKind_check" check ("actorKind" in ('person', 'system', 'anonymous'));
alter table "record_access" add constraint "record_access_authority_check" check ("authority" in ('PERSON', 'HANDLING_BODY', 'DECIDING_AUTHORITY', 'PERSONNEL_OFFICE', 'HOME_AFFAIRS', 'INSPECTOR', 'PARTNER', 'OPERATOR'));

alter table "webhook_endpoint" add constraint "webhook_endpoint_partnerId_foreign" foreign key ("partnerId") references "partner" ("id");
alter table "webhook_endpoint" add constraint "webhook_endpoint_pausedFor_check" check ("pausedFor" in ('REQUESTED', 'QUERY_REFUSED', 'FILTER_REFUSED', 'CURSOR_REFUSED', 'CURSOR_EXPIRED'));
alter table "webhook_endpoint" add constraint "webhook_endpoint_disabledFor_check" check ("disabledFor" in ('GONE', 'FAILING'));

alter table "delivery" add constraint "delivery_endpointId_foreign" foreign key ("endpointId") references "webhook_endpoint" ("id");
alter table "delivery" add constraint "delivery_kind_check" check ("kind" in ('CHANGE', 'TEST'));

alter table "delivery_attempt" add constraint "delivery_attempt_deliveryId_foreign" foreign key ("deliveryId") references "delivery" ("id");
alter table "delivery_attempt" add constraint "delivery_attempt_failure_check" check ("failure" in ('STATUS', 'REDIRECT', 'TIMEOUT', 'FORBIDDEN_ADDRESS', 'NAME_NOT_FOUND', 'REFUSED', 'TLS', 'CONNECTION', 'GONE', 'UNREADABLE_CHANGE'));
