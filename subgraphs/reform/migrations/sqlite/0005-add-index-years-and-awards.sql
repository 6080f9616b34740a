create table `emulation_award` (`id` text not null primary key, `version` integer not null default 1, `organisationId` text not null, `period` text not null, `title` text check (`title` in ('ADVANCED_COLLECTIVE', 'EXCELLENT_COLLECTIVE', 'PROVINCIAL_FLAG')) not null, `proposedOn` text not null, `points` double null, `openConditions` text not null, `decidedOn` text null, `outcome` text check (`outcome` in ('GRANTED', 'REJECTED')) null, `citation` text null);
create unique index `emulation_award_once` on `emulation_award` (`organisationId`, `period`, `title`);

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
