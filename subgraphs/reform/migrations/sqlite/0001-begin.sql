create table `access_head` (`id` text not null primary key, `position` integer not null, `hash` text not null);

create table `calendar_day` (`version` integer not null, `date` text not null, `publishedOn` text not null, `name` text not null, `kind` text not null, `certainty` text not null, `source` text not null, primary key (`version`, `date`));

create table `command_receipt` (`actorId` text not null, `clientMutationId` text not null, `command` text not null, `inputHash` text not null, `subjectId` text not null, `doneAt` text not null, primary key (`actorId`, `clientMutationId`));

create table `directive` (`id` text not null primary key, `version` integer not null default 1, `citation` text not null, `title` text not null, `issuerId` text not null, `issuedOn` text not null, `programmeFrom` text not null, `programmeTo` text not null, `assignmentCount` integer not null default 0, `certainty` text check (`certainty` in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED')) not null, `source` text not null);
create unique index `directive_citation` on `directive` (`citation`);

create table `directed_document` (`id` text not null primary key, `version` integer not null default 1, `directiveId` text not null, `position` integer not null, `citation` text not null, `periodFrom` text not null, `periodTo` text not null, `certainty` text check (`certainty` in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED')) not null, `source` text not null, constraint `directed_document_directiveId_foreign` foreign key (`directiveId`) references `directive` (`id`));
create index `directed_document_directiveId_index` on `directed_document` (`directiveId`);
create unique index `directed_document_position` on `directed_document` (`directiveId`, `position`);

create table `agency_plan` (`id` text not null primary key, `version` integer not null default 1, `directiveId` text not null, `organisationId` text not null, `kind` text check (`kind` in ('ANNUAL', 'PERIOD')) not null, `fromYear` integer not null, `toYear` integer not null, `title` text not null, `draftedOn` text not null, `submittedOn` text null, `approvedOn` text null, `actCount` integer not null default 0, `itemCount` integer not null default 0, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, `source` text not null, constraint `agency_plan_directiveId_foreign` foreign key (`directiveId`) references `directive` (`id`));
create index `agency_plan_directiveId_index` on `agency_plan` (`directiveId`);
create index `agency_plan_year` on `agency_plan` (`fromYear`, `id`);
create unique index `agency_plan_scope` on `agency_plan` (`organisationId`, `kind`, `fromYear`, `toYear`);

create table `emulation_award` (`id` text not null primary key, `version` integer not null default 1, `organisationId` text not null, `period` text not null, `title` text check (`title` in ('ADVANCED_COLLECTIVE', 'EXCELLENT_COLLECTIVE', 'PROVINCIAL_FLAG')) not null, `proposedOn` text not null, `points` double null, `openConditions` text not null, `decidedOn` text null, `outcome` text check (`outcome` in ('GRANTED', 'REJECTED')) null, `citation` text null);
create unique index `emulation_award_once` on `emulation_award` (`organisationId`, `period`, `title`);

create table `event` (`id` text not null primary key, `position` integer null, `type` text not null, `subjectType` text not null, `subjectId` text not null, `subjectVersion` integer not null, `changedFields` text not null, `actorId` text not null, `organisationId` text null, `areaId` text null, `classification` text check (`classification` in ('PUBLIC', 'RESTRICTED')) not null, `occurredAt` text not null, `prevHash` text null, `hash` text null);
create unique index `event_position` on `event` (`position`);
create index `event_subject` on `event` (`subjectId`);
create index `event_waiting` on `event` (`id`) where `position` is null;

create table `feed_head` (`id` text not null primary key, `position` integer not null, `hash` text not null, `epoch` text not null);

create table `focus_task` (`id` text not null primary key, `version` integer not null default 1, `directiveId` text not null, `number` integer not null, `name` text not null, `certainty` text check (`certainty` in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED')) not null, `source` text not null, constraint `focus_task_directiveId_foreign` foreign key (`directiveId`) references `directive` (`id`));
create index `focus_task_directiveId_index` on `focus_task` (`directiveId`);
create unique index `focus_task_number` on `focus_task` (`directiveId`, `number`);

create table `assignment` (`id` text not null primary key, `version` integer not null default 1, `directiveId` text not null, `taskId` text null, `role` text check (`role` in ('STANDING', 'LEAD', 'COORDINATING', 'ACCOUNTABLE_HEAD')) not null, `organisationId` text not null, `validFrom` text not null, `validTo` text null, `citation` text null, `endCitation` text null, `certainty` text check (`certainty` in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED')) not null, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, `source` text not null, constraint `assignment_directiveId_foreign` foreign key (`directiveId`) references `directive` (`id`), constraint `assignment_taskId_foreign` foreign key (`taskId`) references `focus_task` (`id`) on delete set null);
create index `assignment_directiveId_index` on `assignment` (`directiveId`);
create index `assignment_directive` on `assignment` (`directiveId`, `role`);
create index `assignment_task` on `assignment` (`taskId`);
create index `assignment_organisation` on `assignment` (`organisationId`);

create table `index_criterion` (`id` text not null primary key, `version` integer not null default 1, `index` text check (`index` in ('PAR_INDEX', 'SIPAS', 'PROVINCIAL_INDEX')) not null, `code` text not null, `position` integer not null, `field` text check (`field` in ('DIRECTION', 'INSTITUTIONS', 'PROCEDURES', 'ORGANISATION', 'CIVIL_SERVICE', 'PUBLIC_FINANCE', 'DIGITAL_GOVERNMENT', 'IMPACT')) not null, `name` text not null, `maxScore` double not null, `scoredBy` text check (`scoredBy` in ('ASSESSMENT', 'SURVEY')) not null, `firstYear` integer not null, `lastYear` integer null, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, `source` text not null);
create unique index `index_criterion_code` on `index_criterion` (`index`, `code`);

create table `index_year` (`id` text not null primary key, `version` integer not null default 1, `organisationId` text not null, `index` text check (`index` in ('PAR_INDEX', 'SIPAS', 'PROVINCIAL_INDEX')) not null, `year` integer not null, `publishedPercent` double null, `publishedRank` integer null, `rankedOf` integer null, `publishedSelfScore` double null, `publishedAppraisedScore` double null, `certainty` text check (`certainty` in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED')) not null, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, `source` text not null);
create unique index `index_year_body` on `index_year` (`organisationId`, `index`, `year`);

create table `index_score` (`id` text not null primary key, `version` integer not null default 1, `indexYearId` text not null, `criterionId` text not null, `stage` text check (`stage` in ('SELF', 'APPRAISED', 'SURVEYED')) not null, `score` double not null, `scoredOn` text not null, `note` text null, constraint `index_score_indexYearId_foreign` foreign key (`indexYearId`) references `index_year` (`id`), constraint `index_score_criterionId_foreign` foreign key (`criterionId`) references `index_criterion` (`id`));
create index `index_score_indexYearId_index` on `index_score` (`indexYearId`);
create index `index_score_criterionId_index` on `index_score` (`criterionId`);
create unique index `index_score_once` on `index_score` (`indexYearId`, `criterionId`, `stage`);

create table `index_evidence` (`id` text not null primary key, `version` integer not null default 1, `indexYearId` text not null, `criterionId` text not null, `nodeId` text not null, `note` text not null, constraint `index_evidence_indexYearId_foreign` foreign key (`indexYearId`) references `index_year` (`id`), constraint `index_evidence_criterionId_foreign` foreign key (`criterionId`) references `index_criterion` (`id`));
create index `index_evidence_indexYearId_index` on `index_evidence` (`indexYearId`);
create index `index_evidence_criterionId_index` on `index_evidence` (`criterionId`);
create unique index `index_evidence_once` on `index_evidence` (`indexYearId`, `criterionId`, `nodeId`);

create table `plan_item` (`id` text not null primary key, `version` integer not null default 1, `planId` text not null, `number` integer not null, `taskId` text not null, `output` text not null, `leadId` text not null, `dueOn` text not null, `indicator` text null, `target` text null, `droppedOn` text null, `doneOn` text null, `evidence` text null, `evidenceCitation` text null, constraint `plan_item_planId_foreign` foreign key (`planId`) references `agency_plan` (`id`), constraint `plan_item_taskId_foreign` foreign key (`taskId`) references `focus_task` (`id`));
create index `plan_item_planId_index` on `plan_item` (`planId`);
create index `plan_item_taskId_index` on `plan_item` (`taskId`);
create index `plan_item_task` on `plan_item` (`taskId`, `dueOn`);
create index `plan_item_lead` on `plan_item` (`leadId`, `dueOn`);
create unique index `plan_item_number` on `plan_item` (`planId`, `number`);

create table `plan_item_coordinator` (`id` text not null primary key, `version` integer not null default 1, `itemId` text not null, `organisationId` text not null, constraint `plan_item_coordinator_itemId_foreign` foreign key (`itemId`) references `plan_item` (`id`));
create index `plan_item_coordinator_itemId_index` on `plan_item_coordinator` (`itemId`);
create unique index `plan_item_coordinator_body` on `plan_item_coordinator` (`itemId`, `organisationId`);

create table `progress_report` (`id` text not null primary key, `version` integer not null default 1, `organisationId` text not null, `period` text not null, `year` integer not null, `summary` text not null, `submittedOn` text not null, `itemsDue` integer null, `itemsDone` integer null, `onTimePercent` double null, `actCount` integer not null default 0, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, `source` text not null);
create index `progress_report_year` on `progress_report` (`year`, `id`);
create unique index `progress_report_period` on `progress_report` (`organisationId`, `period`);

create table `reader_place` (`partnerId` text not null primary key, `position` integer not null, `epoch` text not null, `seenAt` text not null);

create table `record_access` (`position` integer not null primary key, `readAt` text not null, `actorId` text not null, `actorKind` text check (`actorKind` in ('person', 'system', 'anonymous')) not null, `actingForId` text null, `authority` text check (`authority` in ('PERSON', 'HANDLING_BODY', 'DECIDING_AUTHORITY', 'PERSONNEL_OFFICE', 'HOME_AFFAIRS', 'INSPECTOR', 'PARTNER', 'OPERATOR')) not null, `recordId` text not null, `fields` text not null, `requestId` text not null, `prevHash` text not null, `hash` text not null);
create index `record_access_record` on `record_access` (`recordId`, `position`);

create table `reform_act` (`id` text not null primary key, `version` integer not null default 1, `subjectId` text not null, `position` integer not null, `kind` text check (`kind` in ('SUBMITTED', 'RETURNED', 'APPROVED', 'AMENDED', 'ESCALATED', 'ACTED_ON', 'DECIDED', 'CLOSED')) not null, `takenOn` text not null, `bodyId` text null, `citation` text null, `text` text null);
create index `reform_act_citation` on `reform_act` (`citation`);
create unique index `reform_act_position` on `reform_act` (`subjectId`, `position`);

create table `reform_inspection` (`id` text not null primary key, `version` integer not null default 1, `organisationId` text not null, `inspectorId` text null, `openedOn` text not null, `scope` text not null, `citation` text null, `findingCount` integer not null default 0, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, `source` text not null);
create index `reform_inspection_organisation` on `reform_inspection` (`organisationId`, `openedOn`);

create table `inspection_finding` (`id` text not null primary key, `version` integer not null default 1, `inspectionId` text not null, `number` integer not null, `taskId` text null, `text` text not null, `foundOn` text not null, `dueOn` text null, `followUpCount` integer not null default 0, constraint `inspection_finding_inspectionId_foreign` foreign key (`inspectionId`) references `reform_inspection` (`id`), constraint `inspection_finding_taskId_foreign` foreign key (`taskId`) references `focus_task` (`id`) on delete set null);
create index `inspection_finding_inspectionId_index` on `inspection_finding` (`inspectionId`);
create index `inspection_finding_taskId_index` on `inspection_finding` (`taskId`);
create unique index `inspection_finding_number` on `inspection_finding` (`inspectionId`, `number`);

create table `finding_follow_up` (`id` text not null primary key, `version` integer not null default 1, `findingId` text not null, `position` integer not null, `takenOn` text not null, `isRemedied` integer not null, `note` text not null, constraint `finding_follow_up_findingId_foreign` foreign key (`findingId`) references `inspection_finding` (`id`));
create index `finding_follow_up_findingId_index` on `finding_follow_up` (`findingId`);
create unique index `finding_follow_up_position` on `finding_follow_up` (`findingId`, `position`);

create table `reform_problem` (`id` text not null primary key, `version` integer not null default 1, `organisationId` text not null, `taskId` text not null, `obstacle` text not null, `obstructedBy` text null, `reportedOn` text not null, `escalatedOn` text null, `decidedOn` text null, `closedOn` text null, `actCount` integer not null default 0, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, `source` text not null, constraint `reform_problem_taskId_foreign` foreign key (`taskId`) references `focus_task` (`id`));
create index `reform_problem_taskId_index` on `reform_problem` (`taskId`);
create index `reform_problem_organisation` on `reform_problem` (`organisationId`, `reportedOn`);
create index `reform_problem_task` on `reform_problem` (`taskId`, `reportedOn`);
create index `reform_problem_document` on `reform_problem` (`obstructedBy`);
create index `reform_problem_escalated` on `reform_problem` (`closedOn`, `escalatedOn`);

create table `reminder` (`id` text not null primary key, `version` integer not null default 1, `organisationId` text not null, `senderId` text null, `sentOn` text not null, `text` text not null, `itemId` text null, `reportPeriod` text null, `citation` text null, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, `source` text not null, constraint `reminder_itemId_foreign` foreign key (`itemId`) references `plan_item` (`id`) on delete set null);
create index `reminder_organisation` on `reminder` (`organisationId`, `sentOn`);
create index `reminder_item` on `reminder` (`itemId`);

create table `reported_indicator` (`id` text not null primary key, `version` integer not null default 1, `organisationId` text not null, `period` text not null, `code` text not null, `value` double not null, `reportedOn` text not null, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null);
create unique index `reported_indicator_once` on `reported_indicator` (`organisationId`, `period`, `code`);
