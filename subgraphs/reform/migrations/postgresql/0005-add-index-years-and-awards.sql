create table "emulation_award" ("id" text not null, "version" int not null default 1, "organisationId" text not null, "period" text not null, "title" text not null, "proposedOn" text not null, "points" double precision null, "openConditions" text not null, "decidedOn" text null, "outcome" text null, "citation" text null, primary key ("id"));
alter table "emulation_award" add constraint "emulation_award_once" unique ("organisationId", "period", "title");

create table "index_criterion" ("id" text not null, "version" int not null default 1, "index" text not null, "code" text not null, "position" int not null, "field" text not null, "name" text not null, "maxScore" double precision not null, "scoredBy" text not null, "firstYear" int not null, "lastYear" int null, "origin" text not null, "source" text not null, primary key ("id"));
alter table "index_criterion" add constraint "index_criterion_code" unique ("index", "code");

create table "index_year" ("id" text not null, "version" int not null default 1, "organisationId" text not null, "index" text not null, "year" int not null, "publishedPercent" double precision null, "publishedRank" int null, "rankedOf" int null, "publishedSelfScore" double precision null, "publishedAppraisedScore" double precision null, "certainty" text not null, "origin" text not null, "source" text not null, primary key ("id"));
alter table "index_year" add constraint "index_year_body" unique ("organisationId", "index", "year");

create table "index_score" ("id" text not null, "version" int not null default 1, "indexYearId" text not null, "criterionId" text not null, "stage" text not null, "score" double precision not null, "scoredOn" text not null, "note" text null, primary key ("id"));
alter table "index_score" add constraint "index_score_once" unique ("indexYearId", "criterionId", "stage");

create table "index_evidence" ("id" text not null, "version" int not null default 1, "indexYearId" text not null, "criterionId" text not null, "nodeId" text not null, "note" text not null, primary key ("id"));
alter table "index_evidence" add constraint "index_evidence_once" unique ("indexYearId", "criterionId", "nodeId");

alter table "emulation_award" add constraint "emulation_award_title_check" check ("title" in ('ADVANCED_COLLECTIVE', 'EXCELLENT_COLLECTIVE', 'PROVINCIAL_FLAG'));
alter table "emulation_award" add constraint "emulation_award_outcome_check" check ("outcome" in ('GRANTED', 'REJECTED'));

alter table "index_criterion" add constraint "index_criterion_index_check" check ("index" in ('PAR_INDEX', 'SIPAS', 'PROVINCIAL_INDEX'));
alter table "index_criterion" add constraint "index_criterion_field_check" check ("field" in ('DIRECTION', 'INSTITUTIONS', 'PROCEDURES', 'ORGANISATION', 'CIVIL_SERVICE', 'PUBLIC_FINANCE', 'DIGITAL_GOVERNMENT', 'IMPACT'));
alter table "index_criterion" add constraint "index_criterion_scoredBy_check" check ("scoredBy" in ('ASSESSMENT', 'SURVEY'));
alter table "index_criterion" add constraint "index_criterion_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "index_year" add constraint "index_year_index_check" check ("index" in ('PAR_INDEX', 'SIPAS', 'PROVINCIAL_INDEX'));
alter table "index_year" add constraint "index_year_certainty_check" check ("certainty" in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED'));
alter table "index_year" add constraint "index_year_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "index_score" add constraint "index_score_indexYearId_foreign" foreign key ("indexYearId") references "index_year" ("id");
alter table "index_score" add constraint "index_score_criterionId_foreign" foreign key ("criterionId") references "index_criterion" ("id");
alter table "index_score" add constraint "index_score_stage_check" check ("stage" in ('SELF', 'APPRAISED', 'SURVEYED'));

alter table "index_evidence" add constraint "index_evidence_indexYearId_foreign" foreign key ("indexYearId") references "index_year" ("id");
alter table "index_evidence" add constraint "index_evidence_criterionId_foreign" foreign key ("criterionId") references "index_criterion" ("id");
