create table `access_head` (`id` text not null primary key, `position` integer not null, `hash` text not null);

create table `area_reorganisation` (`id` text not null primary key, `version` integer not null default 1, `effectiveOn` text not null, `decisionNumber` text not null, `decidedOn` text not null, `decisionIssuerId` text null, `note` text null);

create table `area` (`id` text not null primary key, `version` integer not null default 1, `level` text check (`level` in ('PROVINCE', 'DISTRICT', 'COMMUNE')) not null, `validFrom` text not null, `validTo` text null, `start` text check (`start` in ('EXACT', 'AT_LATEST')) not null, `changedOn` text not null, `endingId` text null, `source` text not null, constraint `area_endingId_foreign` foreign key (`endingId`) references `area_reorganisation` (`id`) on delete set null);
create index `area_ending` on `area` (`endingId`);

create table `area_state` (`id` text not null primary key, `version` integer not null default 1, `areaId` text not null, `level` text check (`level` in ('PROVINCE', 'DISTRICT', 'COMMUNE')) not null, `code` text not null, `type` text check (`type` in ('PROVINCE', 'CENTRAL_CITY', 'DISTRICT', 'URBAN_DISTRICT', 'TOWN', 'CITY', 'COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE')) not null, `name` text not null, `fullName` text not null, `foldedName` text not null, `sortName` text not null, `parentId` text null, `validFrom` text not null, `validTo` text null, `openedBy` text null, `closedBy` text null, `reorganisationId` text null, `source` text not null, constraint `area_state_areaId_foreign` foreign key (`areaId`) references `area` (`id`), constraint `area_state_parentId_foreign` foreign key (`parentId`) references `area` (`id`) on delete set null, constraint `area_state_reorganisationId_foreign` foreign key (`reorganisationId`) references `area_reorganisation` (`id`) on delete set null);
create index `area_state_areaId_index` on `area_state` (`areaId`);
create index `area_state_parentId_index` on `area_state` (`parentId`);
create index `area_state_code` on `area_state` (`code`, `validFrom`);
create index `area_state_parent` on `area_state` (`parentId`, `sortName`, `areaId`);
create index `area_state_parent_count` on `area_state` (`parentId`, `level`, `validFrom`, `validTo`);
create index `area_state_level` on `area_state` (`level`, `sortName`, `areaId`);
create index `area_state_level_count` on `area_state` (`level`, `validFrom`, `validTo`);
create index `area_state_reorganisation` on `area_state` (`reorganisationId`);
create unique index `area_state_begins_once` on `area_state` (`areaId`, `validFrom`);

create table `area_succession` (`id` text not null primary key, `version` integer not null default 1, `fromId` text not null, `toId` text null, `outcome` text check (`outcome` in ('SUCCESSOR', 'CANDIDATE', 'NONE')) not null, `extent` text check (`extent` in ('FULL', 'PARTIAL')) null, `certainty` text check (`certainty` in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED')) not null, `effectiveOn` text not null, `decision` text null, `clause` text null, `note` text null, `reorganisationId` text null, `source` text not null, constraint `area_succession_fromId_foreign` foreign key (`fromId`) references `area` (`id`), constraint `area_succession_toId_foreign` foreign key (`toId`) references `area` (`id`) on delete set null, constraint `area_succession_reorganisationId_foreign` foreign key (`reorganisationId`) references `area_reorganisation` (`id`) on delete set null);
create index `area_succession_fromId_index` on `area_succession` (`fromId`);
create index `area_succession_toId_index` on `area_succession` (`toId`);
create index `area_succession_from` on `area_succession` (`fromId`, `effectiveOn`);
create index `area_succession_to` on `area_succession` (`toId`, `effectiveOn`);
create index `area_succession_reorganisation` on `area_succession` (`reorganisationId`);

create table `calendar_day` (`version` integer not null, `date` text not null, `publishedOn` text not null, `name` text not null, `kind` text not null, `certainty` text not null, `source` text not null, primary key (`version`, `date`));

create table `change_event` (`id` text not null primary key, `version` integer not null default 1, `kind` text check (`kind` in ('MERGE', 'CONSOLIDATE', 'SPLIT', 'SEPARATE', 'RENAME', 'TRANSFER_OF_FUNCTION', 'DISSOLVE', 'TERRITORIAL')) not null, `effectiveOn` text not null, `decisionNumber` text not null, `decidedOn` text not null, `decisionIssuerId` text null, `certainty` text check (`certainty` in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED')) not null, `source` text not null);
create index `change_event_day` on `change_event` (`effectiveOn`, `id`);
create index `change_event_decision` on `change_event` (`decisionNumber`, `effectiveOn`);

create table `command_receipt` (`actorId` text not null, `clientMutationId` text not null, `command` text not null, `inputHash` text not null, `subjectId` text not null, `doneAt` text not null, primary key (`actorId`, `clientMutationId`));

create table `event` (`id` text not null primary key, `position` integer null, `type` text not null, `subjectType` text not null, `subjectId` text not null, `subjectVersion` integer not null, `changedFields` text not null, `actorId` text not null, `organisationId` text null, `areaId` text null, `classification` text check (`classification` in ('PUBLIC', 'RESTRICTED')) not null, `occurredAt` text not null, `prevHash` text null, `hash` text null);
create unique index `event_position` on `event` (`position`);
create index `event_subject` on `event` (`subjectId`);
create index `event_waiting` on `event` (`id`) where `position` is null;

create table `feed_head` (`id` text not null primary key, `position` integer not null, `hash` text not null, `epoch` text not null);

create table `official` (`id` text not null primary key, `version` integer not null default 1, `displayName` text not null, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, `source` text not null);

create table `organisation` (`id` text not null primary key, `version` integer not null default 1, `validFrom` text not null, `validTo` text null, `foundedOn` text null, `foundingNumber` text null, `foundingDecidedOn` text null, `foundingIssuerId` text null, `endingNumber` text null, `endingDecidedOn` text null, `endingIssuerId` text null, `certainty` text check (`certainty` in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED')) not null, `source` text not null);

create table `headcount` (`id` text not null primary key, `version` integer not null default 1, `organisationId` text not null, `year` integer not null, `quantity` text check (`quantity` in ('CIVIL_SERVANTS', 'PUBLIC_EMPLOYEES')) not null, `part` text check (`part` in ('MAIN', 'EDUCATION_SUPPLEMENT')) not null, `stage` text check (`stage` in ('DECIDED', 'ASSIGNED', 'PRESENT')) not null, `number` integer not null, `decidedForId` text null, `validFrom` text not null, `validTo` text null, `decisionNumber` text null, `decidedOn` text null, `decisionIssuerId` text null, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, `source` text not null, constraint `headcount_organisationId_foreign` foreign key (`organisationId`) references `organisation` (`id`), constraint `headcount_decidedForId_foreign` foreign key (`decidedForId`) references `organisation` (`id`) on delete set null);
create index `headcount_organisationId_index` on `headcount` (`organisationId`);
create index `headcount_decidedForId_index` on `headcount` (`decidedForId`);
create index `headcount_year` on `headcount` (`year`, `quantity`, `part`);
create index `headcount_decided_for` on `headcount` (`decidedForId`, `year`, `stage`);
create unique index `headcount_begins_once` on `headcount` (`organisationId`, `year`, `quantity`, `part`, `stage`, `validFrom`);

create table `organisation_identifier` (`id` text not null primary key, `version` integer not null default 1, `organisationId` text not null, `scheme` text check (`scheme` in ('QD_20_2020', 'QCVN_102_2016', 'OTHER')) not null, `value` text not null, `validFrom` text not null, `validTo` text null, `certainty` text check (`certainty` in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED')) not null, `source` text not null, constraint `organisation_identifier_organisationId_foreign` foreign key (`organisationId`) references `organisation` (`id`));
create index `organisation_identifier_organisationId_index` on `organisation_identifier` (`organisationId`);
create index `organisation_identifier_organisation` on `organisation_identifier` (`organisationId`, `validFrom`);
create unique index `organisation_identifier_value` on `organisation_identifier` (`scheme`, `value`, `validFrom`);

create table `organisation_state` (`id` text not null primary key, `version` integer not null default 1, `organisationId` text not null, `name` text not null, `shortName` text null, `foldedName` text not null, `sortName` text not null, `kind` text check (`kind` in ('NATIONAL_ASSEMBLY', 'NATIONAL_ASSEMBLY_STANDING_COMMITTEE', 'GOVERNMENT', 'PRIME_MINISTER', 'MINISTRY', 'GOVERNMENT_AGENCY', 'COURT', 'PROCURACY', 'ELECTED_COUNCIL', 'COMMITTEE', 'CHAIRMAN', 'SPECIALISED_AGENCY', 'EQUIVALENT_ORGANISATION', 'PUBLIC_SERVICE_UNIT', 'SUB_DEPARTMENT', 'OFFICE', 'PARTY_BODY', 'FRONT_BODY')) not null, `level` text check (`level` in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE')) not null, `parentId` text null, `areaId` text null, `validFrom` text not null, `validTo` text null, constraint `organisation_state_organisationId_foreign` foreign key (`organisationId`) references `organisation` (`id`), constraint `organisation_state_parentId_foreign` foreign key (`parentId`) references `organisation` (`id`) on delete set null, constraint `organisation_state_areaId_foreign` foreign key (`areaId`) references `area` (`id`) on delete set null);
create index `organisation_state_organisationId_index` on `organisation_state` (`organisationId`);
create index `organisation_state_parentId_index` on `organisation_state` (`parentId`);
create index `organisation_state_areaId_index` on `organisation_state` (`areaId`);
create index `organisation_state_organisation` on `organisation_state` (`organisationId`, `validFrom`);
create index `organisation_state_parent` on `organisation_state` (`parentId`, `sortName`);
create index `organisation_state_area` on `organisation_state` (`areaId`, `sortName`);
create index `organisation_state_name` on `organisation_state` (`sortName`);

create table `organisation_succession` (`id` text not null primary key, `version` integer not null default 1, `changeEventId` text not null, `originalId` text not null, `resultingId` text null, `extent` text check (`extent` in ('FULL', 'PARTIAL', 'NONE', 'UNKNOWN')) not null, constraint `organisation_succession_changeEventId_foreign` foreign key (`changeEventId`) references `change_event` (`id`), constraint `organisation_succession_originalId_foreign` foreign key (`originalId`) references `organisation` (`id`), constraint `organisation_succession_resultingId_foreign` foreign key (`resultingId`) references `organisation` (`id`) on delete set null);
create index `organisation_succession_event` on `organisation_succession` (`changeEventId`);
create index `organisation_succession_original` on `organisation_succession` (`originalId`);
create index `organisation_succession_resulting` on `organisation_succession` (`resultingId`);

create table `post` (`id` text not null primary key, `version` integer not null default 1, `organisationId` text not null, `title` text not null, `leadership` text check (`leadership` in ('HEAD', 'DEPUTY', 'OTHER')) not null, `rank` integer not null, `seats` integer not null, `validFrom` text not null, `validTo` text null, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, `source` text not null, constraint `post_organisationId_foreign` foreign key (`organisationId`) references `organisation` (`id`));
create index `post_organisationId_index` on `post` (`organisationId`);
create index `post_organisation` on `post` (`organisationId`, `rank`);

create table `membership` (`id` text not null primary key, `version` integer not null default 1, `postId` text not null, `officialId` text not null, `validFrom` text not null, `validTo` text null, `decisionNumber` text null, `decidedOn` text null, `decisionIssuerId` text null, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, `source` text not null, constraint `membership_postId_foreign` foreign key (`postId`) references `post` (`id`), constraint `membership_officialId_foreign` foreign key (`officialId`) references `official` (`id`));
create index `membership_postId_index` on `membership` (`postId`);
create index `membership_officialId_index` on `membership` (`officialId`);
create index `membership_post` on `membership` (`postId`, `validFrom`);
create index `membership_official` on `membership` (`officialId`, `validFrom`);

create table `public_function` (`id` text not null primary key, `version` integer not null default 1, `name` text not null, `foldedName` text not null, `sortName` text not null, `areaId` text null, `certainty` text check (`certainty` in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED')) not null, `source` text not null, constraint `public_function_areaId_foreign` foreign key (`areaId`) references `area` (`id`) on delete set null);
create index `public_function_areaId_index` on `public_function` (`areaId`);
create index `public_function_name` on `public_function` (`sortName`);
create index `public_function_area` on `public_function` (`areaId`, `sortName`);

create table `function_holding` (`id` text not null primary key, `version` integer not null default 1, `functionId` text not null, `organisationId` text not null, `validFrom` text not null, `validTo` text null, `changeEventId` text null, `decisionNumber` text null, `decidedOn` text null, `decisionIssuerId` text null, `certainty` text check (`certainty` in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED')) not null, `source` text not null, constraint `function_holding_functionId_foreign` foreign key (`functionId`) references `public_function` (`id`), constraint `function_holding_organisationId_foreign` foreign key (`organisationId`) references `organisation` (`id`), constraint `function_holding_changeEventId_foreign` foreign key (`changeEventId`) references `change_event` (`id`) on delete set null);
create index `function_holding_functionId_index` on `function_holding` (`functionId`);
create index `function_holding_organisationId_index` on `function_holding` (`organisationId`);
create index `function_holding_organisation` on `function_holding` (`organisationId`, `validFrom`);
create index `function_holding_change` on `function_holding` (`changeEventId`);
create unique index `function_holding_begins_once` on `function_holding` (`functionId`, `validFrom`);

create table `reader_place` (`partnerId` text not null primary key, `position` integer not null, `epoch` text not null, `seenAt` text not null);

create table `record_access` (`position` integer not null primary key, `readAt` text not null, `actorId` text not null, `actorKind` text check (`actorKind` in ('person', 'system', 'anonymous')) not null, `actingForId` text null, `authority` text check (`authority` in ('PERSON', 'HANDLING_BODY', 'DECIDING_AUTHORITY', 'PERSONNEL_OFFICE', 'HOME_AFFAIRS', 'INSPECTOR', 'PARTNER', 'OPERATOR')) not null, `recordId` text not null, `fields` text not null, `requestId` text not null, `prevHash` text not null, `hash` text not null);
create index `record_access_record` on `record_access` (`recordId`, `position`);
