create table `access_head` (`id` text not null primary key, `position` integer not null, `hash` text not null);

create table `calendar_day` (`version` integer not null, `date` text not null, `publishedOn` text not null, `name` text not null, `kind` text not null, `certainty` text not null, `source` text not null, primary key (`version`, `date`));

create table `command_receipt` (`actorId` text not null, `clientMutationId` text not null, `command` text not null, `inputHash` text not null, `subjectId` text not null, `doneAt` text not null, primary key (`actorId`, `clientMutationId`));

create table `dossier_counter` (`subjectId` text not null, `slot` integer not null, `kind` text check (`kind` in ('BODY', 'AREA', 'PROCEDURE')) not null, `received` integer not null, `receivedOnline` integer not null, `receivedByPost` integer not null, `takenOver` integer not null, `passedOn` integer not null, `withdrawn` integer not null, `stopped` integer not null, `finishedOnTime` integer not null, `finishedOverdue` integer not null, `finishedUnknown` integer not null, `legalKept` integer not null, `legalBroken` integer not null, `workingDays` integer not null, `timed` integer not null, `openOnTime` integer not null, `openOverdue` integer not null, `openUnknown` integer not null, `openPastLegal` integer not null, primary key (`subjectId`, `slot`));
create index `dossier_counter_kind` on `dossier_counter` (`kind`, `slot`);

create table `dossier_transfer` (`id` text not null primary key, `version` integer not null default 1, `fromBodyId` text not null, `toBodyId` text not null, `effectiveOn` text not null, `decisionCitation` text not null, `ofAll` integer not null, `source` text not null);
create index `dossier_transfer_from` on `dossier_transfer` (`fromBodyId`, `effectiveOn`);
create index `dossier_transfer_to` on `dossier_transfer` (`toBodyId`, `effectiveOn`);

create table `event` (`id` text not null primary key, `position` integer null, `type` text not null, `subjectType` text not null, `subjectId` text not null, `subjectVersion` integer not null, `changedFields` text not null, `actorId` text not null, `organisationId` text null, `areaId` text null, `classification` text check (`classification` in ('PUBLIC', 'RESTRICTED')) not null, `occurredAt` text not null, `prevHash` text null, `hash` text null);
create unique index `event_position` on `event` (`position`);
create index `event_subject` on `event` (`subjectId`);
create index `event_waiting` on `event` (`id`) where `position` is null;

create table `feed_head` (`id` text not null primary key, `position` integer not null, `hash` text not null, `epoch` text not null);

create table `procedure` (`id` text not null primary key, `version` integer not null default 1, `code` text not null);
create unique index `procedure_code` on `procedure` (`code`);

create table `dossier_transfer_procedure` (`transferId` text not null, `procedureId` text not null, primary key (`transferId`, `procedureId`), constraint `dossier_transfer_procedure_transferId_foreign` foreign key (`transferId`) references `dossier_transfer` (`id`) on update cascade on delete cascade, constraint `dossier_transfer_procedure_procedureId_foreign` foreign key (`procedureId`) references `procedure` (`id`) on update cascade on delete cascade);

create table `dossier` (`id` text not null primary key, `version` integer not null default 1, `code` text not null, `sourceSystem` text not null, `procedureId` text not null, `caseCode` text null, `submissionMethod` text check (`submissionMethod` in ('ONLINE', 'DIRECT', 'POSTAL')) null, `bodyId` text not null, `communeId` text null, `districtId` text null, `provinceId` text null, `regime` text check (`regime` in ('DECREE_61_2018', 'DECREE_118_2025')) not null, `timeAmount` double null, `timeUnit` text check (`timeUnit` in ('WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'OTHER')) null, `applicantActorId` text null, `sourceSequence` integer null, `sourceUpdatedAt` text null, `mirroredAt` text null, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, `source` text not null, `actCount` integer not null, `state` text check (`state` in ('SUBMITTED', 'RECEIVED', 'NOT_RECEIVED', 'IN_PROCESS', 'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED', 'WITHDRAWN', 'STOPPED', 'FINISHED', 'RETURNED')) not null, `stateSince` text not null, `bucket` integer not null, `listedOn` text not null, `registeredOn` text null, `receivedOn` text null, `receivedAt` text null, `promisedOn` text null, `statutoryDueOn` text null, `legalDueOn` text null, `finishedOn` text null, `finishedAt` text null, `returnedOn` text null, `returnedAt` text null, `supplementRequests` integer not null, `calendarVersion` integer not null, `responsibleBodyId` text not null, constraint `dossier_procedureId_foreign` foreign key (`procedureId`) references `procedure` (`id`));
create index `dossier_body` on `dossier` (`bodyId`, `listedOn`, `id`, `bucket`);
create index `dossier_body_unreturned` on `dossier` (`bodyId`, `bucket`, `listedOn`, `id`) where "bucket" < 18;
create index `dossier_procedure` on `dossier` (`procedureId`, `listedOn`, `id`, `bucket`);
create index `dossier_procedure_unreturned` on `dossier` (`procedureId`, `bucket`, `listedOn`, `id`) where "bucket" < 18;
create index `dossier_commune` on `dossier` (`communeId`, `listedOn`, `id`, `bucket`);
create index `dossier_commune_unreturned` on `dossier` (`communeId`, `bucket`, `listedOn`, `id`) where "bucket" < 18;
create index `dossier_district` on `dossier` (`districtId`, `listedOn`, `id`, `bucket`);
create index `dossier_district_unreturned` on `dossier` (`districtId`, `bucket`, `listedOn`, `id`) where "bucket" < 18;
create index `dossier_province` on `dossier` (`provinceId`, `listedOn`, `id`, `bucket`);
create index `dossier_province_unreturned` on `dossier` (`provinceId`, `bucket`, `listedOn`, `id`) where "bucket" < 18;
create index `dossier_body_procedure` on `dossier` (`bodyId`, `procedureId`, `listedOn`, `id`, `bucket`);
create index `dossier_responsible` on `dossier` (`responsibleBodyId`, `bucket`, `listedOn`, `id`) where "bucket" < 18;
create index `dossier_source` on `dossier` (`sourceSystem`, `sourceUpdatedAt`) where "sourceUpdatedAt" is not null;
create unique index `dossier_code` on `dossier` (`code`);

create table `dossier_responsibility` (`dossierId` text not null, `position` integer not null, `bodyId` text not null, `validFrom` text not null, `validTo` text null, `transferId` text not null, primary key (`dossierId`, `position`), constraint `dossier_responsibility_dossierId_foreign` foreign key (`dossierId`) references `dossier` (`id`), constraint `dossier_responsibility_transferId_foreign` foreign key (`transferId`) references `dossier_transfer` (`id`));
create index `dossier_responsibility_transfer` on `dossier_responsibility` (`transferId`, `dossierId`);

create table `dossier_applicant` (`dossierId` text not null primary key, `kind` text check (`kind` in ('CITIZEN', 'BUSINESS', 'ORGANISATION')) not null, `name` text not null, `origin` text check (`origin` in ('SYNTHETIC')) not null, constraint `dossier_applicant_dossierId_foreign` foreign key (`dossierId`) references `dossier` (`id`) on update cascade on delete cascade);

create table `dossier_act` (`dossierId` text not null, `position` integer not null, `kind` text check (`kind` in ('REGISTERED', 'RECEIVED', 'REFUSED', 'FORWARDED', 'SUPPLEMENT_REQUESTED', 'COMPLETED', 'OBLIGATION_RECORDED', 'OBLIGATION_FULFILLED', 'EXTENDED', 'FINISHED', 'RETURNED', 'WITHDRAWN', 'STOPPED')) not null, `actedOn` text not null, `actedAt` text null, `promisedOn` text null, `amount` double null, `reason` text null, primary key (`dossierId`, `position`), constraint `dossier_act_dossierId_foreign` foreign key (`dossierId`) references `dossier` (`id`));

create table `procedure_edition` (`id` text not null primary key, `version` integer not null default 1, `procedureId` text not null, `validFrom` text not null, `validTo` text null, `start` text check (`start` in ('SET_UP', 'ON_DAY', 'AT_LATEST')) not null, `name` text not null, `foldedName` text not null, `sortName` text not null, `field` text not null, `foldedField` text not null, `kind` text check (`kind` in ('STANDARD', 'SPECIFIC', 'STANDARD_INTERNAL')) null, `atMinistry` integer not null, `atProvince` integer not null, `atDistrict` integer not null, `atCommune` integer not null, `atOther` integer not null, `subjects` text null, `nonTerritorial` integer null, `promulgatorName` text null, `promulgatorCode` text null, `promulgatorId` text null, `onlineKind` text check (`onlineKind` in ('FULL', 'PARTIAL', 'NONE')) null, `partialReason` text null, `decisionNumber` text null, `decidedOn` text null, `decisionCitation` text null, `publishedOn` text null, `endingNumber` text null, `endingDecidedOn` text null, `endingCitation` text null, `certainty` text check (`certainty` in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED')) not null, `source` text not null, constraint `procedure_edition_procedureId_foreign` foreign key (`procedureId`) references `procedure` (`id`));
create index `procedure_edition_procedureId_index` on `procedure_edition` (`procedureId`);
create index `procedure_edition_name` on `procedure_edition` (`sortName`, `procedureId`);
create index `procedure_edition_field` on `procedure_edition` (`foldedField`, `sortName`);
create index `procedure_edition_promulgator` on `procedure_edition` (`promulgatorId`, `sortName`);
create unique index `procedure_edition_start` on `procedure_edition` (`procedureId`, `validFrom`);

create table `procedure_case` (`id` text not null primary key, `version` integer not null default 1, `editionId` text not null, `position` integer not null, `code` text not null, `amount` double null, `unit` text check (`unit` in ('WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'OTHER')) not null, `note` text null, constraint `procedure_case_editionId_foreign` foreign key (`editionId`) references `procedure_edition` (`id`));
create index `procedure_case_editionId_index` on `procedure_case` (`editionId`);
create unique index `procedure_case_code` on `procedure_case` (`editionId`, `code`);

create table `procedure_body` (`id` text not null primary key, `version` integer not null default 1, `editionId` text not null, `position` integer not null, `role` text check (`role` in ('EXECUTING', 'AUTHORITY', 'COORDINATING')) not null, `name` text not null, `code` text null, `codeScheme` text check (`codeScheme` in ('QD_20_2020', 'QCVN_102_2016', 'PORTAL', 'TEXT')) null, `organisationId` text null, constraint `procedure_body_editionId_foreign` foreign key (`editionId`) references `procedure_edition` (`id`));
create index `procedure_body_editionId_index` on `procedure_body` (`editionId`);
create index `procedure_body_edition` on `procedure_body` (`editionId`, `role`, `position`);
create index `procedure_body_organisation` on `procedure_body` (`organisationId`, `editionId`);

create table `legal_basis` (`id` text not null primary key, `version` integer not null default 1, `editionId` text not null, `position` integer not null, `text` text not null, `title` text null, `numberKey` text null, `citation` text null, `citationKey` text null, constraint `legal_basis_editionId_foreign` foreign key (`editionId`) references `procedure_edition` (`id`));
create index `legal_basis_editionId_index` on `legal_basis` (`editionId`);
create index `legal_basis_edition` on `legal_basis` (`editionId`, `position`);
create index `legal_basis_number` on `legal_basis` (`numberKey`, `editionId`);
create index `legal_basis_citation` on `legal_basis` (`citationKey`, `editionId`);

create table `evidence` (`id` text not null primary key, `version` integer not null default 1, `editionId` text not null, `position` integer not null, `caseName` text null, `code` text null, `name` text not null, `originals` integer not null, `copies` integer not null, `required` integer null, `hasForm` integer not null, `isOutput` integer not null, constraint `evidence_editionId_foreign` foreign key (`editionId`) references `procedure_edition` (`id`));
create index `evidence_editionId_index` on `evidence` (`editionId`);
create index `evidence_edition` on `evidence` (`editionId`, `position`);

create table `channel_time` (`id` text not null primary key, `version` integer not null default 1, `editionId` text not null, `method` text check (`method` in ('ONLINE', 'DIRECT', 'POSTAL')) not null, `position` integer not null, `amount` double null, `unit` text check (`unit` in ('WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'OTHER')) not null, `note` text null, `feeCount` integer not null, `feeNote` text null, constraint `channel_time_editionId_foreign` foreign key (`editionId`) references `procedure_edition` (`id`));
create index `channel_time_editionId_index` on `channel_time` (`editionId`);
create index `channel_time_edition` on `channel_time` (`editionId`, `method`, `position`);

create table `channel_fee` (`id` text not null primary key, `version` integer not null default 1, `editionId` text not null, `timeId` text not null, `position` integer not null, `kind` text check (`kind` in ('FEE', 'SERVICE_FEE', 'PRICE_LEVEL')) not null, `amount` integer null, constraint `channel_fee_editionId_foreign` foreign key (`editionId`) references `procedure_edition` (`id`), constraint `channel_fee_timeId_foreign` foreign key (`timeId`) references `channel_time` (`id`));
create index `channel_fee_timeId_index` on `channel_fee` (`timeId`);
create index `channel_fee_time` on `channel_fee` (`timeId`, `position`);
create index `channel_fee_edition` on `channel_fee` (`editionId`);

create table `procedure_output` (`id` text not null primary key, `version` integer not null default 1, `editionId` text not null, `position` integer not null, `code` text null, `name` text not null, constraint `procedure_output_editionId_foreign` foreign key (`editionId`) references `procedure_edition` (`id`));
create index `procedure_output_editionId_index` on `procedure_output` (`editionId`);
create index `procedure_output_edition` on `procedure_output` (`editionId`, `position`);

create table `reader_place` (`partnerId` text not null primary key, `position` integer not null, `epoch` text not null, `seenAt` text not null);

create table `record_access` (`position` integer not null primary key, `readAt` text not null, `actorId` text not null, `actorKind` text check (`actorKind` in ('person', 'system', 'anonymous')) not null, `actingForId` text null, `authority` text check (`authority` in ('PERSON', 'HANDLING_BODY', 'DECIDING_AUTHORITY', 'PERSONNEL_OFFICE', 'HOME_AFFAIRS', 'INSPECTOR', 'PARTNER', 'OPERATOR')) not null, `recordId` text not null, `fields` text not null, `requestId` text not null, `prevHash` text not null, `hash` text not null);
create index `record_access_record` on `record_access` (`recordId`, `position`);

create table `satisfaction_counter` (`subjectId` text not null, `slot` integer not null, `kind` text check (`kind` in ('BODY', 'AREA', 'PROCEDURE')) not null, `ratings` integer not null, `TOTAL_TIME_answers` integer not null, `TOTAL_TIME_points` integer not null, `TIME_OF_EACH_BODY_answers` integer not null, `TIME_OF_EACH_BODY_points` integer not null, `CONTACTS_TO_COMPLETE_answers` integer not null, `CONTACTS_TO_COMPLETE_points` integer not null, `BODIES_CONTACTED_answers` integer not null, `BODIES_CONTACTED_points` integer not null, `ONE_STOP_SHOP_answers` integer not null, `ONE_STOP_SHOP_points` integer not null, `PUBLICITY_answers` integer not null, `PUBLICITY_points` integer not null, `ATTITUDE_answers` integer not null, `ATTITUDE_points` integer not null, `ANSWERS_TO_FEEDBACK_answers` integer not null, `ANSWERS_TO_FEEDBACK_points` integer not null, `ONLINE_SERVICES_answers` integer not null, `ONLINE_SERVICES_points` integer not null, primary key (`subjectId`, `slot`));

create table `satisfaction_rating` (`id` text not null primary key, `version` integer not null default 1, `dossierId` text not null, `way` text check (`way` in ('APPLICANT', 'PAPER_FORM')) not null, `ratedOn` text not null, `bodyId` text not null, `procedureId` text not null, `communeId` text null, `districtId` text null, `provinceId` text null, `TOTAL_TIME` integer null, `TIME_OF_EACH_BODY` integer null, `CONTACTS_TO_COMPLETE` integer null, `BODIES_CONTACTED` integer null, `ONE_STOP_SHOP` integer null, `PUBLICITY` integer null, `ATTITUDE` integer null, `ANSWERS_TO_FEEDBACK` integer null, `ONLINE_SERVICES` integer null, constraint `satisfaction_rating_dossierId_foreign` foreign key (`dossierId`) references `dossier` (`id`));
create unique index `satisfaction_rating_dossier` on `satisfaction_rating` (`dossierId`);

create table `service_at_organisation` (`id` text not null primary key, `version` integer not null default 1, `procedureId` text not null, `organisationId` text not null, `validFrom` text not null, `validTo` text null, `amount` double null, `unit` text check (`unit` in ('WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'OTHER')) null, `note` text null, `decisionNumber` text null, `decidedOn` text null, `decisionCitation` text null, `certainty` text check (`certainty` in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED')) not null, `source` text not null, constraint `service_at_organisation_procedureId_foreign` foreign key (`procedureId`) references `procedure` (`id`));
create index `service_at_organisation_procedureId_index` on `service_at_organisation` (`procedureId`);
create index `service_at_organisation_procedure` on `service_at_organisation` (`procedureId`, `validFrom`);
create unique index `service_at_organisation_start` on `service_at_organisation` (`organisationId`, `procedureId`, `validFrom`);

create table `simplification_proposal` (`id` text not null primary key, `version` integer not null default 1, `procedureId` text not null, `proposerId` text not null, `proposedOn` text not null, `summary` text not null, `timeUnit` text check (`timeUnit` in ('WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'OTHER')) null, `timeBefore` double null, `timeAfter` double null, `componentsBefore` integer null, `componentsAfter` integer null, `costBefore` double null, `costAfter` double null, `approvalNumber` text null, `approvalDecidedOn` text null, `approvalCitation` text null, `source` text not null, constraint `simplification_proposal_procedureId_foreign` foreign key (`procedureId`) references `procedure` (`id`));
create index `simplification_proposal_procedureId_index` on `simplification_proposal` (`procedureId`);
create index `simplification_procedure` on `simplification_proposal` (`procedureId`, `proposedOn`, `id`);
create index `simplification_proposer` on `simplification_proposal` (`proposerId`, `proposedOn`, `id`);
create index `simplification_day` on `simplification_proposal` (`proposedOn`, `id`);
