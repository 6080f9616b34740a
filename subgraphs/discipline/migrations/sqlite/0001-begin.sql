create table `access_head` (`id` text not null primary key, `position` integer not null, `hash` text not null);

create table `calendar_day` (`version` integer not null, `date` text not null, `publishedOn` text not null, `name` text not null, `kind` text not null, `certainty` text not null, `source` text not null, primary key (`version`, `date`));

create table `command_receipt` (`actorId` text not null, `clientMutationId` text not null, `command` text not null, `inputHash` text not null, `subjectId` text not null, `doneAt` text not null, primary key (`actorId`, `clientMutationId`));

create table `discipline_case` (`id` text not null primary key, `version` integer not null default 1, `officialId` text not null, `staffKind` text check (`staffKind` in ('CADRE', 'CIVIL_SERVANT', 'PUBLIC_EMPLOYEE')) not null, `isLeader` integer not null, `isHead` integer not null, `placeBodyId` text not null, `employerBodyId` text not null, `decidingBodyId` text not null, `inspectorId` text null, `complaintId` text null, `inspectionId` text null, `discoveredOn` text not null, `openedOn` text not null, `isComplex` integer not null, `regime` text check (`regime` in ('DECREE_112_2020', 'DECREE_172_2025', 'DECREE_234_2026')) not null, `handlingDueOn` text null, `partyDecisionNumber` text null, `partyDecidedOn` text null, `partyCancelledOn` text null, `reviewedOn` text null, `councilMetOn` text null, `recommendedOn` text null, `recommendedForm` text check (`recommendedForm` in ('REPRIMAND', 'WARNING', 'SALARY_STEP_REDUCTION', 'DEMOTION', 'REMOVAL_FROM_OFFICE', 'DISMISSAL', 'RECALL')) null, `decidedOn` text null, `closedOn` text null, `closingReason` text null, `actCount` integer not null, `stopCount` integer not null, `decisionCount` integer not null, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, `source` text not null);
create index `discipline_case_official` on `discipline_case` (`officialId`, `openedOn`);
create index `discipline_case_deciding` on `discipline_case` (`decidingBodyId`, `handlingDueOn`, `id`);
create index `discipline_case_place` on `discipline_case` (`placeBodyId`, `openedOn`);
create index `discipline_case_complaint` on `discipline_case` (`complaintId`);

create table `discipline_act` (`id` text not null primary key, `version` integer not null default 1, `caseId` text not null, `position` integer not null, `kind` text check (`kind` in ('DOSSIER_DELAY', 'HARASSMENT', 'NEGLECT_OF_DUTY', 'WORKING_HOURS', 'CONDUCT_TOWARDS_PEOPLE', 'CORRUPTION', 'FALSE_CERTIFICATES', 'STATE_SECRETS', 'OFFENCE_OUTSIDE_DUTY', 'OTHER')) not null, `committedOn` text not null, `consequence` text check (`consequence` in ('MINOR', 'SERIOUS', 'VERY_SERIOUS')) not null, `isDutyRelated` integer not null, `unlimitedKind` text check (`unlimitedKind` in ('PARTY_EXPULSION', 'INTERNAL_POLITICAL_PROTECTION', 'NATIONAL_INTEREST', 'FALSE_CERTIFICATES')) null, `form` text check (`form` in ('REPRIMAND', 'WARNING', 'SALARY_STEP_REDUCTION', 'DEMOTION', 'REMOVAL_FROM_OFFICE', 'DISMISSAL', 'RECALL')) null, `description` text not null, constraint `discipline_act_caseId_foreign` foreign key (`caseId`) references `discipline_case` (`id`));
create index `discipline_act_caseId_index` on `discipline_act` (`caseId`);
create unique index `discipline_act_position` on `discipline_act` (`caseId`, `position`);

create table `discipline_decision` (`id` text not null primary key, `version` integer not null default 1, `caseId` text not null, `number` text not null, `form` text check (`form` in ('REPRIMAND', 'WARNING', 'SALARY_STEP_REDUCTION', 'DEMOTION', 'REMOVAL_FROM_OFFICE', 'DISMISSAL', 'RECALL')) not null, `regime` text check (`regime` in ('DECREE_112_2020', 'DECREE_172_2025', 'DECREE_234_2026')) not null, `decidedOn` text not null, `effectiveOn` text not null, `partyDecidedOn` text null, `endsDecisionId` text null, `cancelledOn` text null, `cancellationGround` text check (`cancellationGround` in ('WRONGFUL', 'IMPROPER', 'PARTY_DECISION_CANCELLED')) null, `cancellationNumber` text null, `announcedOn` text null, `officialId` text not null, `placeBodyId` text not null, `employerBodyId` text not null, `decidingBodyId` text not null, `inspectorId` text null, `isDutyRelated` integer not null, `isHead` integer not null, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, `source` text not null, constraint `discipline_decision_caseId_foreign` foreign key (`caseId`) references `discipline_case` (`id`));
create index `discipline_decision_case` on `discipline_decision` (`caseId`);
create index `discipline_decision_official` on `discipline_decision` (`officialId`, `effectiveOn`);
create index `discipline_decision_place` on `discipline_decision` (`placeBodyId`, `effectiveOn`);
create index `discipline_decision_ends` on `discipline_decision` (`endsDecisionId`);
create unique index `discipline_decision_number` on `discipline_decision` (`decidingBodyId`, `number`, `decidedOn`);

create table `discipline_stop` (`id` text not null primary key, `version` integer not null default 1, `caseId` text not null, `position` integer not null, `reason` text check (`reason` in ('ART_3_GROUND', 'CRIMINAL_PROCEEDINGS', 'COMPLAINT', 'PARTY_CASE')) not null, `stoppedOn` text not null, `resumedOn` text null, constraint `discipline_stop_caseId_foreign` foreign key (`caseId`) references `discipline_case` (`id`));
create index `discipline_stop_caseId_index` on `discipline_stop` (`caseId`);
create unique index `discipline_stop_position` on `discipline_stop` (`caseId`, `position`);

create table `duty_inspection` (`id` text not null primary key, `version` integer not null default 1, `kind` text check (`kind` in ('PLANNED', 'UNANNOUNCED')) not null, `bodyId` text not null, `inspectingBodyId` text not null, `inspectorId` text null, `teamSize` integer not null, `decisionNumber` text null, `openedOn` text not null, `concludedOn` text null, `conclusion` text null, `remedyDueOn` text null, `remediedOn` text null, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, `source` text not null);
create index `duty_inspection_body` on `duty_inspection` (`bodyId`, `openedOn`);
create index `duty_inspection_order` on `duty_inspection` (`openedOn`, `id`);

create table `duty_inspection_finding` (`id` text not null primary key, `version` integer not null default 1, `inspectionId` text not null, `position` integer not null, `kind` text check (`kind` in ('WORKING_HOURS', 'DOSSIER_HANDLING', 'CONDUCT', 'ASSIGNED_TASKS', 'UNIFORM', 'OTHER')) not null, `text` text not null, `needsRemedy` integer not null, constraint `duty_inspection_finding_inspectionId_foreign` foreign key (`inspectionId`) references `duty_inspection` (`id`));
create index `duty_inspection_finding_inspectionId_index` on `duty_inspection_finding` (`inspectionId`);
create unique index `duty_inspection_finding_position` on `duty_inspection_finding` (`inspectionId`, `position`);

create table `event` (`id` text not null primary key, `position` integer null, `type` text not null, `subjectType` text not null, `subjectId` text not null, `subjectVersion` integer not null, `changedFields` text not null, `actorId` text not null, `organisationId` text null, `areaId` text null, `classification` text check (`classification` in ('PUBLIC', 'RESTRICTED')) not null, `occurredAt` text not null, `prevHash` text null, `hash` text null);
create unique index `event_position` on `event` (`position`);
create index `event_subject` on `event` (`subjectId`);
create index `event_waiting` on `event` (`id`) where `position` is null;

create table `feed_head` (`id` text not null primary key, `position` integer not null, `hash` text not null, `epoch` text not null);

create table `reader_place` (`partnerId` text not null primary key, `position` integer not null, `epoch` text not null, `seenAt` text not null);

create table `record_access` (`position` integer not null primary key, `readAt` text not null, `actorId` text not null, `actorKind` text check (`actorKind` in ('person', 'system', 'anonymous')) not null, `actingForId` text null, `authority` text check (`authority` in ('PERSON', 'HANDLING_BODY', 'DECIDING_AUTHORITY', 'PERSONNEL_OFFICE', 'HOME_AFFAIRS', 'INSPECTOR', 'PARTNER', 'OPERATOR')) not null, `recordId` text not null, `fields` text not null, `requestId` text not null, `prevHash` text not null, `hash` text not null);
create index `record_access_record` on `record_access` (`recordId`, `position`);

create table `staff_complaint` (`id` text not null primary key, `version` integer not null default 1, `bodyId` text not null, `handlingBodyId` text not null, `officialId` text null, `dossierCode` text null, `complainantId` text null, `inspectorId` text null, `matter` text check (`matter` in ('DELAY', 'HARASSMENT', 'EXTRA_PAPERS', 'ATTITUDE', 'ABSENCE', 'OTHER')) not null, `summary` text not null, `receivedOn` text not null, `answeredOn` text null, `isFounded` integer null, `answer` text null, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, `source` text not null);
create index `staff_complaint_body` on `staff_complaint` (`bodyId`, `receivedOn`, `id`);
create index `staff_complaint_dossier` on `staff_complaint` (`dossierCode`);
