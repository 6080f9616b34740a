create table `calendar_day` (`version` integer not null, `date` text not null, `publishedOn` text not null, `name` text not null, `kind` text not null, `certainty` text not null, `source` text not null, primary key (`version`, `date`));

create table `command_receipt` (`actorId` text not null, `clientMutationId` text not null, `command` text not null, `inputHash` text not null, `subjectId` text not null, `doneAt` text not null, primary key (`actorId`, `clientMutationId`));

create table `duty_inspection` (`id` text not null primary key, `version` integer not null default 1, `kind` text check (`kind` in ('PLANNED', 'UNANNOUNCED')) not null, `bodyId` text not null, `inspectingBodyId` text not null, `inspectorId` text null, `teamSize` integer not null, `decisionNumber` text null, `openedOn` text not null, `concludedOn` text null, `conclusion` text null, `remedyDueOn` text null, `remediedOn` text null, `origin` text check (`origin` in ('SOURCE', 'SYNTHETIC')) not null, `source` text not null);
create index `duty_inspection_body` on `duty_inspection` (`bodyId`, `openedOn`);
create index `duty_inspection_order` on `duty_inspection` (`openedOn`, `id`);

create table `duty_inspection_finding` (`id` text not null primary key, `version` integer not null default 1, `inspectionId` text not null, `position` integer not null, `kind` text check (`kind` in ('WORKING_HOURS', 'DOSSIER_HANDLING', 'CONDUCT', 'ASSIGNED_TASKS', 'UNIFORM', 'OTHER')) not null, `text` text not null, `needsRemedy` integer not null, constraint `duty_inspection_finding_inspectionId_foreign` foreign key (`inspectionId`) references `duty_inspection` (`id`));
create index `duty_inspection_finding_inspectionId_index` on `duty_inspection_finding` (`inspectionId`);
create unique index `duty_inspection_finding_position` on `duty_inspection_finding` (`inspectionId`, `position`);

create table `event` (`id` text not null primary key, `position` integer null, `type` text not null, `subjectType` text not null, `subjectId` text not null, `subjectVersion` integer not null, `changedFields` text not null, `actorId` text not null, `organisationId` text null, `classification` text check (`classification` in ('PUBLIC', 'RESTRICTED')) not null, `occurredAt` text not null, `prevHash` text null, `hash` text null);
create unique index `event_position` on `event` (`position`);
create index `event_subject` on `event` (`subjectId`);
