create table `agency_plan` (`id` text not null primary key, `version` integer not null default 1, `directiveId` text not null, `organisationId` text not null, `kind` text check (`kind` in ('ANNUAL', 'PERIOD')) not null, `fromYear` integer not null, `toYear` integer not null, `title` text not null, `draftedOn` text not null, `submittedOn` text null, `approvedOn` text null, `actCount` integer not null default 0, `itemCount` integer not null default 0, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, `source` text not null, constraint `agency_plan_directiveId_foreign` foreign key (`directiveId`) references `directive` (`id`));
create index `agency_plan_directiveId_index` on `agency_plan` (`directiveId`);
create index `agency_plan_year` on `agency_plan` (`fromYear`, `id`);
create unique index `agency_plan_scope` on `agency_plan` (`organisationId`, `kind`, `fromYear`, `toYear`);

create table `assignment` (`id` text not null primary key, `version` integer not null default 1, `directiveId` text not null, `taskId` text null, `role` text check (`role` in ('STANDING', 'LEAD', 'COORDINATING', 'ACCOUNTABLE_HEAD')) not null, `organisationId` text not null, `validFrom` text not null, `validTo` text null, `citation` text null, `endCitation` text null, `certainty` text check (`certainty` in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED')) not null, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, `source` text not null, constraint `assignment_directiveId_foreign` foreign key (`directiveId`) references `directive` (`id`), constraint `assignment_taskId_foreign` foreign key (`taskId`) references `focus_task` (`id`) on delete set null);
create index `assignment_directiveId_index` on `assignment` (`directiveId`);
create index `assignment_directive` on `assignment` (`directiveId`, `role`);
create index `assignment_task` on `assignment` (`taskId`);
create index `assignment_organisation` on `assignment` (`organisationId`);

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

alter table `directive` add column `assignmentCount` integer not null default 0;
