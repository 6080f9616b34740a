create table `access_head` (`id` text not null primary key, `position` integer not null, `hash` text not null);

create table `calendar_day` (`version` integer not null, `date` text not null, `publishedOn` text not null, `name` text not null, `kind` text not null, `certainty` text not null, `source` text not null, primary key (`version`, `date`));

create table `command_receipt` (`actorId` text not null, `clientMutationId` text not null, `command` text not null, `inputHash` text not null, `subjectId` text not null, `doneAt` text not null, primary key (`actorId`, `clientMutationId`));

create table `document_draft` (`id` text not null primary key, `version` integer not null default 1, `title` text not null, `searchText` text not null, `type` text check (`type` in ('RESOLUTION', 'DECISION')) not null, `issuerId` text not null, `issuerName` text not null, `issuerKind` text check (`issuerKind` in ('NATIONAL_ASSEMBLY', 'NATIONAL_ASSEMBLY_STANDING_COMMITTEE', 'PRESIDENT', 'GOVERNMENT', 'PRIME_MINISTER', 'MINISTRY', 'SUPREME_COURT', 'SUPREME_PROCURACY', 'STATE_AUDIT', 'JOINT', 'PROVINCE_COUNCIL', 'PROVINCE_COMMITTEE', 'PROVINCE_CHAIRMAN', 'DISTRICT_COUNCIL', 'DISTRICT_COMMITTEE', 'COMMUNE_COUNCIL', 'COMMUNE_COMMITTEE', 'AGENCY', 'PARTY_COMMITTEE', 'OTHER')) not null, `committeeId` text not null, `draftingBodyId` text not null, `touchesBusiness` integer not null, `regime` text check (`regime` in ('LAW_80_2015', 'LAW_64_2025', 'LAW_87_2025')) not null, `simplifiedGround` text check (`simplifiedGround` in ('EMERGENCY', 'URGENT_PRACTICE', 'SUSPENSION_OF_EFFECT', 'NEW_SUPERIOR_TEXT', 'ADJUSTMENT_OF_TERM', 'DETAILS_OF_SIMPLIFIED')) null, `simplifiedOn` text null, `proposedOn` text not null, `dueOn` text null, `programmeYear` integer not null, `publicOn` text null, `actCount` integer not null, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, `source` text not null);
create index `document_draft_order` on `document_draft` (`proposedOn`, `id`);
create index `document_draft_year` on `document_draft` (`programmeYear`, `proposedOn`);
create index `document_draft_body` on `document_draft` (`draftingBodyId`, `dueOn`);
create index `document_draft_issuer` on `document_draft` (`issuerId`, `proposedOn`);

create table `draft_act` (`id` text not null primary key, `version` integer not null default 1, `draftId` text not null, `position` integer not null, `kind` text check (`kind` in ('COMMENTS_OPENED', 'COMMENTS_CLOSED', 'APPRAISAL_REQUESTED', 'APPRAISED', 'OPINIONS_BEGUN', 'SUBMITTED_TO_COUNCIL', 'ISSUED', 'WITHDRAWN')) not null, `takenOn` text not null, `bodyId` text null, `lastDay` text null, `conclusion` text check (`conclusion` in ('FIT', 'FIT_AFTER_CHANGES', 'NOT_FIT')) null, `documentId` text null, `reason` text null, constraint `draft_act_draftId_foreign` foreign key (`draftId`) references `document_draft` (`id`));
create index `draft_act_draftId_index` on `draft_act` (`draftId`);
create unique index `draft_act_document` on `draft_act` (`documentId`);
create unique index `draft_act_position` on `draft_act` (`draftId`, `position`);

create table `draft_comment` (`id` text not null primary key, `version` integer not null default 1, `draftId` text not null, `givenOn` text not null, `authorKind` text check (`authorKind` in ('BUSINESS', 'CITIZEN', 'ORGANISATION')) not null, `authorName` text null, `summary` text not null, `answer` text check (`answer` in ('ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED')) null, `answeredOn` text null, `explanation` text null, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, constraint `draft_comment_draftId_foreign` foreign key (`draftId`) references `document_draft` (`id`));
create index `draft_comment_draftId_index` on `draft_comment` (`draftId`);
create index `draft_comment_draft` on `draft_comment` (`draftId`, `givenOn`, `id`);

create table `draft_finding` (`id` text not null primary key, `version` integer not null default 1, `actId` text not null, `criterion` text check (`criterion` in ('RIGOROUS', 'TIMELY', 'WITHIN_COMPETENCE', 'FEASIBLE', 'FIT_FOR_PRACTICE')) not null, `verdict` text check (`verdict` in ('MET', 'PARTLY_MET', 'NOT_MET')) not null, `note` text null, constraint `draft_finding_actId_foreign` foreign key (`actId`) references `draft_act` (`id`));
create index `draft_finding_actId_index` on `draft_finding` (`actId`);
create unique index `draft_finding_criterion` on `draft_finding` (`actId`, `criterion`);

create table `draft_opinion` (`id` text not null primary key, `version` integer not null default 1, `draftId` text not null, `actId` text not null, `memberOffice` text not null, `memberKey` text not null, `memberBodyId` text null, `opinion` text check (`opinion` in ('AGREE', 'AGREE_WITH_COMMENTS', 'DISAGREE')) not null, `comment` text null, `givenOn` text not null, constraint `draft_opinion_draftId_foreign` foreign key (`draftId`) references `document_draft` (`id`), constraint `draft_opinion_actId_foreign` foreign key (`actId`) references `draft_act` (`id`));
create index `draft_opinion_draftId_index` on `draft_opinion` (`draftId`);
create index `draft_opinion_actId_index` on `draft_opinion` (`actId`);
create index `draft_opinion_draft` on `draft_opinion` (`draftId`, `givenOn`);
create unique index `draft_opinion_member` on `draft_opinion` (`actId`, `memberKey`);

create table `event` (`id` text not null primary key, `position` integer null, `type` text not null, `subjectType` text not null, `subjectId` text not null, `subjectVersion` integer not null, `changedFields` text not null, `actorId` text not null, `organisationId` text null, `areaId` text null, `classification` text check (`classification` in ('PUBLIC', 'RESTRICTED')) not null, `occurredAt` text not null, `prevHash` text null, `hash` text null);
create unique index `event_position` on `event` (`position`);
create index `event_subject` on `event` (`subjectId`);
create index `event_waiting` on `event` (`id`) where `position` is null;

create table `feed_head` (`id` text not null primary key, `position` integer not null, `hash` text not null, `epoch` text not null);

create table `issuing_competence` (`id` text not null primary key, `version` integer not null default 1, `issuerKind` text not null, `type` text not null, `validFrom` text not null, `validTo` text null, `verdict` text check (`verdict` in ('COMPETENT', 'NOT_COMPETENT', 'UNKNOWN')) not null, `law` text not null, `article` text null, `source` text not null, `certainty` text check (`certainty` in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED')) not null);
create index `issuing_competence_issuer` on `issuing_competence` (`issuerKind`, `type`, `validFrom`);

create table `legal_document` (`id` text not null primary key, `version` integer not null default 1, `family` text check (`family` in ('NORMATIVE', 'ADMINISTRATIVE', 'PARTY')) not null, `type` text not null, `number` text not null, `numberKey` text not null, `citation` text not null, `year` integer not null, `issuerId` text null, `issuerName` text not null, `issuerKey` text not null, `issuerKind` text check (`issuerKind` in ('NATIONAL_ASSEMBLY', 'NATIONAL_ASSEMBLY_STANDING_COMMITTEE', 'PRESIDENT', 'GOVERNMENT', 'PRIME_MINISTER', 'MINISTRY', 'SUPREME_COURT', 'SUPREME_PROCURACY', 'STATE_AUDIT', 'JOINT', 'PROVINCE_COUNCIL', 'PROVINCE_COMMITTEE', 'PROVINCE_CHAIRMAN', 'DISTRICT_COUNCIL', 'DISTRICT_COMMITTEE', 'COMMUNE_COUNCIL', 'COMMUNE_COMMITTEE', 'AGENCY', 'PARTY_COMMITTEE', 'OTHER')) not null, `dateDocument` text null, `title` text null, `searchText` text not null, `firstDateEntryInForce` text null, `dateNoLongerInForce` text null, `procedure` text check (`procedure` in ('ORDINARY', 'SIMPLIFIED', 'UNKNOWN')) not null, `gazetteNumber` text null, `gazetteOn` text null, `scope` text check (`scope` in ('NATIONWIDE', 'TERRITORIAL', 'UNSTATED')) not null, `source` text not null, `certainty` text check (`certainty` in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED')) not null, `sourceKey` text null, `sortDay` text not null);
create index `legal_document_number` on `legal_document` (`numberKey`, `year`);
create index `legal_document_issuer` on `legal_document` (`issuerId`, `sortDay`);
create index `legal_document_sort` on `legal_document` (`sortDay`, `id`);
create index `legal_document_scope` on `legal_document` (`scope`, `sortDay`);
create index `legal_document_source_key` on `legal_document` (`sourceKey`);
create unique index `legal_document_citation` on `legal_document` (`citation`);

create table `document_territory` (`id` text not null primary key, `version` integer not null default 1, `documentId` text not null, `areaId` text not null, `validFrom` text not null, `validTo` text null, `source` text not null, `certainty` text check (`certainty` in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED')) not null, constraint `document_territory_documentId_foreign` foreign key (`documentId`) references `legal_document` (`id`));
create index `document_territory_documentId_index` on `document_territory` (`documentId`);
create index `document_territory_area` on `document_territory` (`areaId`, `validFrom`);
create unique index `document_territory_document` on `document_territory` (`documentId`, `areaId`, `validFrom`);

create table `document_review` (`id` text not null primary key, `version` integer not null default 1, `documentId` text not null, `bodyId` text null, `reviewedOn` text not null, `ground` text check (`ground` in ('SUPERIOR_TEXT', 'SOCIO_ECONOMIC')) not null, `outcome` text check (`outcome` in ('KEEP', 'AMEND', 'REPLACE', 'REPEAL', 'EXPIRED')) not null, `note` text null, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, constraint `document_review_documentId_foreign` foreign key (`documentId`) references `legal_document` (`id`));
create index `document_review_documentId_index` on `document_review` (`documentId`);
create unique index `document_review_day` on `document_review` (`documentId`, `reviewedOn`);

create table `document_relation` (`id` text not null primary key, `version` integer not null default 1, `fromId` text not null, `toId` text not null, `kind` text check (`kind` in ('BASED_ON', 'IMPLEMENTS', 'DIRECTS_IMPLEMENTATION_OF', 'DETAILS', 'AMENDS', 'SUPPLEMENTS', 'REPLACES', 'REPEALS', 'SUSPENDS', 'CONSOLIDATES', 'ATTACHES', 'RELATED_TO')) not null, `extent` text check (`extent` in ('WHOLE', 'PART')) null, `fromArticle` text null, `toArticle` text null, `effectiveOn` text null, `endsOn` text null, `source` text not null, `certainty` text check (`certainty` in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED')) not null, constraint `document_relation_fromId_foreign` foreign key (`fromId`) references `legal_document` (`id`), constraint `document_relation_toId_foreign` foreign key (`toId`) references `legal_document` (`id`));
create index `document_relation_fromId_index` on `document_relation` (`fromId`);
create index `document_relation_toId_index` on `document_relation` (`toId`);
create index `document_relation_from` on `document_relation` (`fromId`, `kind`, `id`);
create index `document_relation_to` on `document_relation` (`toId`, `kind`, `id`);

create table `document_part` (`id` text not null primary key, `version` integer not null default 1, `documentId` text not null, `position` integer not null, `type` text not null, `title` text not null, `periodFrom` text null, `periodTo` text null, `source` text not null, `certainty` text check (`certainty` in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED')) not null, constraint `document_part_documentId_foreign` foreign key (`documentId`) references `legal_document` (`id`));
create index `document_part_documentId_index` on `document_part` (`documentId`);
create unique index `document_part_position` on `document_part` (`documentId`, `position`);

create table `document_check` (`id` text not null primary key, `version` integer not null default 1, `documentId` text not null, `bodyId` text null, `checkedOn` text not null, `outcome` text check (`outcome` in ('LAWFUL', 'UNLAWFUL_IN_PART', 'UNLAWFUL_IN_WHOLE')) not null, `measures` text not null, `finding` text null, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, constraint `document_check_documentId_foreign` foreign key (`documentId`) references `legal_document` (`id`));
create index `document_check_documentId_index` on `document_check` (`documentId`);
create unique index `document_check_day` on `document_check` (`documentId`, `checkedOn`);

create table `minimum_days` (`id` text not null primary key, `version` integer not null default 1, `level` text check (`level` in ('CENTRAL', 'PROVINCE', 'BELOW')) not null, `validFrom` text not null, `validTo` text null, `days` integer not null, `law` text not null, `article` text null, `source` text not null, `certainty` text check (`certainty` in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED')) not null);
create index `minimum_days_level` on `minimum_days` (`level`, `validFrom`);

create table `reader_place` (`partnerId` text not null primary key, `position` integer not null, `epoch` text not null, `seenAt` text not null);

create table `record_access` (`position` integer not null primary key, `readAt` text not null, `actorId` text not null, `actorKind` text check (`actorKind` in ('person', 'system', 'anonymous')) not null, `actingForId` text null, `authority` text check (`authority` in ('PERSON', 'HANDLING_BODY', 'DECIDING_AUTHORITY', 'PERSONNEL_OFFICE', 'HOME_AFFAIRS', 'INSPECTOR', 'PARTNER', 'OPERATOR')) not null, `recordId` text not null, `fields` text not null, `requestId` text not null, `prevHash` text not null, `hash` text not null);
create index `record_access_record` on `record_access` (`recordId`, `position`);
