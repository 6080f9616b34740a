create table "access_head" ("id" text not null, "position" int not null, "hash" text not null, primary key ("id"));

create table "calendar_day" ("version" int not null, "date" text not null, "publishedOn" text not null, "name" text not null, "kind" text not null, "certainty" text not null, "source" text not null, primary key ("version", "date"));

create table "command_receipt" ("actorId" text not null, "clientMutationId" text not null, "command" text not null, "inputHash" text not null, "subjectId" text not null, "doneAt" text not null, primary key ("actorId", "clientMutationId"));

create table "directive" ("id" text not null, "version" int not null default 1, "citation" text not null, "title" text not null, "issuerId" text not null, "issuedOn" text not null, "programmeFrom" text not null, "programmeTo" text not null, "assignmentCount" int not null default 0, "certainty" text not null, "source" text not null, primary key ("id"));
alter table "directive" add constraint "directive_citation" unique ("citation");

create table "directed_document" ("id" text not null, "version" int not null default 1, "directiveId" text not null, "position" int not null, "citation" text not null, "periodFrom" text not null, "periodTo" text not null, "certainty" text not null, "source" text not null, primary key ("id"));
alter table "directed_document" add constraint "directed_document_position" unique ("directiveId", "position");

create table "agency_plan" ("id" text not null, "version" int not null default 1, "directiveId" text not null, "organisationId" text not null, "kind" text not null, "fromYear" int not null, "toYear" int not null, "title" text not null, "draftedOn" text not null, "submittedOn" text null, "approvedOn" text null, "actCount" int not null default 0, "itemCount" int not null default 0, "origin" text not null, "source" text not null, primary key ("id"));
create index "agency_plan_year" on "agency_plan" ("fromYear", "id");
alter table "agency_plan" add constraint "agency_plan_scope" unique ("organisationId", "kind", "fromYear", "toYear");

create table "emulation_award" ("id" text not null, "version" int not null default 1, "organisationId" text not null, "period" text not null, "title" text not null, "proposedOn" text not null, "points" double precision null, "openConditions" text not null, "decidedOn" text null, "outcome" text null, "citation" text null, primary key ("id"));
alter table "emulation_award" add constraint "emulation_award_once" unique ("organisationId", "period", "title");

create table "event" ("id" text not null, "position" int null, "type" text not null, "subjectType" text not null, "subjectId" text not null, "subjectVersion" int not null, "changedFields" text not null, "actorId" text not null, "organisationId" text null, "areaId" text null, "classification" text not null, "occurredAt" text not null, "prevHash" text null, "hash" text null, primary key ("id"));
alter table "event" add constraint "event_position" unique ("position");
create index "event_subject" on "event" ("subjectId");
create index "event_waiting" on "event" ("id") where "position" is null;

create table "feed_head" ("id" text not null, "position" int not null, "hash" text not null, "epoch" text not null, primary key ("id"));

create table "focus_task" ("id" text not null, "version" int not null default 1, "directiveId" text not null, "number" int not null, "name" text not null, "certainty" text not null, "source" text not null, primary key ("id"));
alter table "focus_task" add constraint "focus_task_number" unique ("directiveId", "number");

create table "assignment" ("id" text not null, "version" int not null default 1, "directiveId" text not null, "taskId" text null, "role" text not null, "organisationId" text not null, "validFrom" text not null, "validTo" text null, "citation" text null, "endCitation" text null, "certainty" text not null, "origin" text not null, "source" text not null, primary key ("id"));
create index "assignment_directive" on "assignment" ("directiveId", "role");
create index "assignment_task" on "assignment" ("taskId");
create index "assignment_organisation" on "assignment" ("organisationId");

create table "index_criterion" ("id" text not null, "version" int not null default 1, "index" text not null, "code" text not null, "position" int not null, "field" text not null, "name" text not null, "maxScore" double precision not null, "scoredBy" text not null, "firstYear" int not null, "lastYear" int null, "origin" text not null, "source" text not null, primary key ("id"));
alter table "index_criterion" add constraint "index_criterion_code" unique ("index", "code");

create table "index_year" ("id" text not null, "version" int not null default 1, "organisationId" text not null, "index" text not null, "year" int not null, "publishedPercent" double precision null, "publishedRank" int null, "rankedOf" int null, "publishedSelfScore" double precision null, "publishedAppraisedScore" double precision null, "certainty" text not null, "origin" text not null, "source" text not null, primary key ("id"));
alter table "index_year" add constraint "index_year_body" unique ("organisationId", "index", "year");

create table "index_score" ("id" text not null, "version" int not null default 1, "indexYearId" text not null, "criterionId" text not null, "stage" text not null, "score" double precision not null, "scoredOn" text not null, "note" text null, primary key ("id"));
alter table "index_score" add constraint "index_score_once" unique ("indexYearId", "criterionId", "stage");

create table "index_evidence" ("id" text not null, "version" int not null default 1, "indexYearId" text not null, "criterionId" text not null, "nodeId" text not null, "note" text not null, primary key ("id"));
alter table "index_evidence" add constraint "index_evidence_once" unique ("indexYearId", "criterionId", "nodeId");

create table "plan_item" ("id" text not null, "version" int not null default 1, "planId" text not null, "number" int not null, "taskId" text not null, "output" text not null, "leadId" text not null, "dueOn" text not null, "indicator" text null, "target" text null, "droppedOn" text null, "doneOn" text null, "evidence" text null, "evidenceCitation" text null, primary key ("id"));
create index "plan_item_task" on "plan_item" ("taskId", "dueOn");
create index "plan_item_lead" on "plan_item" ("leadId", "dueOn");
alter table "plan_item" add constraint "plan_item_number" unique ("planId", "number");

create table "plan_item_coordinator" ("id" text not null, "version" int not null default 1, "itemId" text not null, "organisationId" text not null, primary key ("id"));
alter table "plan_item_coordinator" add constraint "plan_item_coordinator_body" unique ("itemId", "organisationId");

create table "progress_report" ("id" text not null, "version" int not null default 1, "organisationId" text not null, "period" text not null, "year" int not null, "summary" text not null, "submittedOn" text not null, "itemsDue" int null, "itemsDone" int null, "onTimePercent" double precision null, "actCount" int not null default 0, "origin" text not null, "source" text not null, primary key ("id"));
create index "progress_report_year" on "progress_report" ("year", "id");
alter table "progress_report" add constraint "progress_report_period" unique ("organisationId", "period");

create table "reader_place" ("partnerId" text not null, "position" int not null, "epoch" text not null, "seenAt" text not null, primary key ("partnerId"));

create table "record_access" ("position" int not null, "readAt" text not null, "actorId" text not null, "actorKind" text not null, "actingForId" text null, "authority" text not null, "recordId" text not null, "fields" text not null, "requestId" text not null, "prevHash" text not null, "hash" text not null, primary key ("position"));
create index "record_access_record" on "record_access" ("recordId", "position");

create table "reform_act" ("id" text not null, "version" int not null default 1, "subjectId" text not null, "position" int not null, "kind" text not null, "takenOn" text not null, "bodyId" text null, "citation" text null, "text" text null, primary key ("id"));
create index "reform_act_citation" on "reform_act" ("citation");
alter table "reform_act" add constraint "reform_act_position" unique ("subjectId", "position");

create table "reform_inspection" ("id" text not null, "version" int not null default 1, "organisationId" text not null, "inspectorId" text null, "openedOn" text not null, "scope" text not null, "citation" text null, "findingCount" int not null default 0, "origin" text not null, "source" text not null, primary key ("id"));
create index "reform_inspection_organisation" on "reform_inspection" ("organisationId", "openedOn");

create table "inspection_finding" ("id" text not null, "version" int not null default 1, "inspectionId" text not null, "number" int not null, "taskId" text null, "text" text not null, "foundOn" text not null, "dueOn" text null, "followUpCount" int not null default 0, primary key ("id"));
alter table "inspection_finding" add constraint "inspection_finding_number" unique ("inspectionId", "number");

create table "finding_follow_up" ("id" text not null, "version" int not null default 1, "findingId" text not null, "position" int not null, "takenOn" text not null, "isRemedied" int not null, "note" text not null, primary key ("id"));
alter table "finding_follow_up" add constraint "finding_follow_up_position" unique ("findingId", "position");

create table "reform_problem" ("id" text not null, "version" int not null default 1, "organisationId" text not null, "taskId" text not null, "obstacle" text not null, "obstructedBy" text null, "reportedOn" text not null, "escalatedOn" text null, "decidedOn" text null, "closedOn" text null, "actCount" int not null default 0, "origin" text not null, "source" text not null, primary key ("id"));
create index "reform_problem_organisation" on "reform_problem" ("organisationId", "reportedOn");
create index "reform_problem_task" on "reform_problem" ("taskId", "reportedOn");
create index "reform_problem_document" on "reform_problem" ("obstructedBy");
create index "reform_problem_escalated" on "reform_problem" ("closedOn", "escalatedOn");

create table "reminder" ("id" text not null, "version" int not null default 1, "organisationId" text not null, "senderId" text null, "sentOn" text not null, "text" text not null, "itemId" text null, "reportPeriod" text null, "citation" text null, "origin" text not null, "source" text not null, primary key ("id"));
create index "reminder_organisation" on "reminder" ("organisationId", "sentOn");
create index "reminder_item" on "reminder" ("itemId");

create table "reported_indicator" ("id" text not null, "version" int not null default 1, "organisationId" text not null, "period" text not null, "code" text not null, "value" double precision not null, "reportedOn" text not null, "origin" text not null, primary key ("id"));
alter table "reported_indicator" add constraint "reported_indicator_once" unique ("organisationId", "period", "code");

alter table "directive" add constraint "directive_certainty_check" check ("certainty" in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED'));

alter table "directed_document" add constraint "directed_document_directiveId_foreign" foreign key ("directiveId") references "directive" ("id");
alter table "directed_document" add constraint "directed_document_certainty_check" check ("certainty" in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED'));

alter table "agency_plan" add constraint "agency_plan_directiveId_foreign" foreign key ("directiveId") references "directive" ("id");
alter table "agency_plan" add constraint "agency_plan_kind_check" check ("kind" in ('ANNUAL', 'PERIOD'));
alter table "agency_plan" add constraint "agency_plan_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "emulation_award" add constraint "emulation_award_title_check" check ("title" in ('ADVANCED_COLLECTIVE', 'EXCELLENT_COLLECTIVE', 'PROVINCIAL_FLAG'));
alter table "emulation_award" add constraint "emulation_award_outcome_check" check ("outcome" in ('GRANTED', 'REJECTED'));

alter table "event" add constraint "event_classification_check" check ("classification" in ('PUBLIC', 'RESTRICTED'));

alter table "focus_task" add constraint "focus_task_directiveId_foreign" foreign key ("directiveId") references "directive" ("id");
alter table "focus_task" add constraint "focus_task_certainty_check" check ("certainty" in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED'));

alter table "assignment" add constraint "assignment_directiveId_foreign" foreign key ("directiveId") references "directive" ("id");
alter table "assignment" add constraint "assignment_taskId_foreign" foreign key ("taskId") references "focus_task" ("id") on delete set null;
alter table "assignment" add constraint "assignment_role_check" check ("role" in ('STANDING', 'LEAD', 'COORDINATING', 'ACCOUNTABLE_HEAD'));
alter table "assignment" add constraint "assignment_certainty_check" check ("certainty" in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED'));
alter table "assignment" add constraint "assignment_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

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

alter table "plan_item" add constraint "plan_item_planId_foreign" foreign key ("planId") references "agency_plan" ("id");
alter table "plan_item" add constraint "plan_item_taskId_foreign" foreign key ("taskId") references "focus_task" ("id");

alter table "plan_item_coordinator" add constraint "plan_item_coordinator_itemId_foreign" foreign key ("itemId") references "plan_item" ("id");

alter table "progress_report" add constraint "progress_report_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "record_access" add constraint "record_access_actorKind_check" check ("actorKind" in ('person', 'system', 'anonymous'));
alter table "record_access" add constraint "record_access_authority_check" check ("authority" in ('PERSON', 'HANDLING_BODY', 'DECIDING_AUTHORITY', 'PERSONNEL_OFFICE', 'HOME_AFFAIRS', 'INSPECTOR', 'PARTNER', 'OPERATOR'));

alter table "reform_act" add constraint "reform_act_kind_check" check ("kind" in ('SUBMITTED', 'RETURNED', 'APPROVED', 'AMENDED', 'ESCALATED', 'ACTED_ON', 'DECIDED', 'CLOSED'));

alter table "reform_inspection" add constraint "reform_inspection_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "inspection_finding" add constraint "inspection_finding_inspectionId_foreign" foreign key ("inspectionId") references "reform_inspection" ("id");
alter table "inspection_finding" add constraint "inspection_finding_taskId_foreign" foreign key ("taskId") references "focus_task" ("id") on delete set null;

alter table "finding_follow_up" add constraint "finding_follow_up_findingId_foreign" foreign key ("findingId") references "inspection_finding" ("id");

alter table "reform_problem" add constraint "reform_problem_taskId_foreign" foreign key ("taskId") references "focus_task" ("id");
alter table "reform_problem" add constraint "reform_problem_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "reminder" add constraint "reminder_itemId_foreign" foreign key ("itemId") references "plan_item" ("id") on delete set null;
alter table "reminder" add constraint "reminder_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "reported_indicator" add constraint "reported_indicator_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));
