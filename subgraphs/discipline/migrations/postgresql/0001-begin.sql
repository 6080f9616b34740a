create table "access_head" ("id" text not null, "position" int not null, "hash" text not null, primary key ("id"));

create table "calendar_day" ("version" int not null, "date" text not null, "publishedOn" text not null, "name" text not null, "kind" text not null, "certainty" text not null, "source" text not null, primary key ("version", "date"));

create table "command_receipt" ("actorId" text not null, "clientMutationId" text not null, "command" text not null, "inputHash" text not null, "subjectId" text not null, "doneAt" text not null, primary key ("actorId", "clientMutationId"));

create table "discipline_case" ("id" text not null, "version" int not null default 1, "officialId" text not null, "staffKind" text not null, "isLeader" int not null, "isHead" int not null, "placeBodyId" text not null, "employerBodyId" text not null, "decidingBodyId" text not null, "inspectorId" text null, "complaintId" text null, "inspectionId" text null, "discoveredOn" text not null, "openedOn" text not null, "isComplex" int not null, "regime" text not null, "handlingDueOn" text null, "partyDecisionNumber" text null, "partyDecidedOn" text null, "partyCancelledOn" text null, "reviewedOn" text null, "councilMetOn" text null, "recommendedOn" text null, "recommendedForm" text null, "decidedOn" text null, "closedOn" text null, "closingReason" text null, "actCount" int not null, "stopCount" int not null, "decisionCount" int not null, "origin" text not null, "source" text not null, primary key ("id"));
create index "discipline_case_official" on "discipline_case" ("officialId", "openedOn");
create index "discipline_case_deciding" on "discipline_case" ("decidingBodyId", "handlingDueOn", "id");
create index "discipline_case_place" on "discipline_case" ("placeBodyId", "openedOn");
create index "discipline_case_complaint" on "discipline_case" ("complaintId");

create table "discipline_act" ("id" text not null, "version" int not null default 1, "caseId" text not null, "position" int not null, "kind" text not null, "committedOn" text not null, "consequence" text not null, "isDutyRelated" int not null, "unlimitedKind" text null, "form" text null, "description" text not null, primary key ("id"));
alter table "discipline_act" add constraint "discipline_act_position" unique ("caseId", "position");

create table "discipline_decision" ("id" text not null, "version" int not null default 1, "caseId" text not null, "number" text not null, "form" text not null, "regime" text not null, "decidedOn" text not null, "effectiveOn" text not null, "partyDecidedOn" text null, "endsDecisionId" text null, "cancelledOn" text null, "cancellationGround" text null, "cancellationNumber" text null, "announcedOn" text null, "officialId" text not null, "placeBodyId" text not null, "employerBodyId" text not null, "decidingBodyId" text not null, "inspectorId" text null, "isDutyRelated" int not null, "isHead" int not null, "origin" text not null, "source" text not null, primary key ("id"));
create index "discipline_decision_case" on "discipline_decision" ("caseId");
create index "discipline_decision_official" on "discipline_decision" ("officialId", "effectiveOn");
create index "discipline_decision_place" on "discipline_decision" ("placeBodyId", "effectiveOn");
create index "discipline_decision_ends" on "discipline_decision" ("endsDecisionId");
alter table "discipline_decision" add constraint "discipline_decision_number" unique ("decidingBodyId", "number", "decidedOn");

create table "discipline_stop" ("id" text not null, "version" int not null default 1, "caseId" text not null, "position" int not null, "reason" text not null, "stoppedOn" text not null, "resumedOn" text null, primary key ("id"));
alter table "discipline_stop" add constraint "discipline_stop_position" unique ("caseId", "position");

create table "duty_inspection" ("id" text not null, "version" int not null default 1, "kind" text not null, "bodyId" text not null, "inspectingBodyId" text not null, "inspectorId" text null, "teamSize" int not null, "decisionNumber" text null, "openedOn" text not null, "concludedOn" text null, "conclusion" text null, "remedyDueOn" text null, "remediedOn" text null, "origin" text not null, "source" text not null, primary key ("id"));
create index "duty_inspection_body" on "duty_inspection" ("bodyId", "openedOn");
create index "duty_inspection_order" on "duty_inspection" ("openedOn", "id");

create table "duty_inspection_finding" ("id" text not null, "version" int not null default 1, "inspectionId" text not null, "position" int not null, "kind" text not null, "text" text not null, "needsRemedy" int not null, primary key ("id"));
alter table "duty_inspection_finding" add constraint "duty_inspection_finding_position" unique ("inspectionId", "position");

create table "event" ("id" text not null, "position" int null, "type" text not null, "subjectType" text not null, "subjectId" text not null, "subjectVersion" int not null, "changedFields" text not null, "actorId" text not null, "organisationId" text null, "areaId" text null, "classification" text not null, "occurredAt" text not null, "prevHash" text null, "hash" text null, primary key ("id"));
alter table "event" add constraint "event_position" unique ("position");
create index "event_subject" on "event" ("subjectId");
create index "event_waiting" on "event" ("id") where "position" is null;

create table "feed_head" ("id" text not null, "position" int not null, "hash" text not null, "epoch" text not null, primary key ("id"));

create table "reader_place" ("partnerId" text not null, "position" int not null, "epoch" text not null, "seenAt" text not null, primary key ("partnerId"));

create table "record_access" ("position" int not null, "readAt" text not null, "actorId" text not null, "actorKind" text not null, "actingForId" text null, "authority" text not null, "recordId" text not null, "fields" text not null, "requestId" text not null, "prevHash" text not null, "hash" text not null, primary key ("position"));
create index "record_access_record" on "record_access" ("recordId", "position");

create table "staff_complaint" ("id" text not null, "version" int not null default 1, "bodyId" text not null, "handlingBodyId" text not null, "officialId" text null, "dossierCode" text null, "complainantId" text null, "inspectorId" text null, "matter" text not null, "summary" text not null, "receivedOn" text not null, "answeredOn" text null, "isFounded" int null, "answer" text null, "origin" text not null, "source" text not null, primary key ("id"));
create index "staff_complaint_body" on "staff_complaint" ("bodyId", "receivedOn", "id");
create index "staff_complaint_dossier" on "staff_complaint" ("dossierCode");

alter table "discipline_case" add constraint "discipline_case_staffKind_check" check ("staffKind" in ('CADRE', 'CIVIL_SERVANT', 'PUBLIC_EMPLOYEE'));
alter table "discipline_case" add constraint "discipline_case_regime_check" check ("regime" in ('DECREE_112_2020', 'DECREE_172_2025', 'DECREE_234_2026'));
alter table "discipline_case" add constraint "discipline_case_recommendedForm_check" check ("recommendedForm" in ('REPRIMAND', 'WARNING', 'SALARY_STEP_REDUCTION', 'DEMOTION', 'REMOVAL_FROM_OFFICE', 'DISMISSAL', 'RECALL'));
alter table "discipline_case" add constraint "discipline_case_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "discipline_act" add constraint "discipline_act_caseId_foreign" foreign key ("caseId") references "discipline_case" ("id");
alter table "discipline_act" add constraint "discipline_act_kind_check" check ("kind" in ('DOSSIER_DELAY', 'HARASSMENT', 'NEGLECT_OF_DUTY', 'WORKING_HOURS', 'CONDUCT_TOWARDS_PEOPLE', 'CORRUPTION', 'FALSE_CERTIFICATES', 'STATE_SECRETS', 'OFFENCE_OUTSIDE_DUTY', 'OTHER'));
alter table "discipline_act" add constraint "discipline_act_consequence_check" check ("consequence" in ('MINOR', 'SERIOUS', 'VERY_SERIOUS'));
alter table "discipline_act" add constraint "discipline_act_unlimitedKind_check" check ("unlimitedKind" in ('PARTY_EXPULSION', 'INTERNAL_POLITICAL_PROTECTION', 'NATIONAL_INTEREST', 'FALSE_CERTIFICATES'));
alter table "discipline_act" add constraint "discipline_act_form_check" check ("form" in ('REPRIMAND', 'WARNING', 'SALARY_STEP_REDUCTION', 'DEMOTION', 'REMOVAL_FROM_OFFICE', 'DISMISSAL', 'RECALL'));

alter table "discipline_decision" add constraint "discipline_decision_caseId_foreign" foreign key ("caseId") references "discipline_case" ("id");
alter table "discipline_decision" add constraint "discipline_decision_form_check" check ("form" in ('REPRIMAND', 'WARNING', 'SALARY_STEP_REDUCTION', 'DEMOTION', 'REMOVAL_FROM_OFFICE', 'DISMISSAL', 'RECALL'));
alter table "discipline_decision" add constraint "discipline_decision_regime_check" check ("regime" in ('DECREE_112_2020', 'DECREE_172_2025', 'DECREE_234_2026'));
alter table "discipline_decision" add constraint "discipline_decision_cancellationGround_check" check ("cancellationGround" in ('WRONGFUL', 'IMPROPER', 'PARTY_DECISION_CANCELLED'));
alter table "discipline_decision" add constraint "discipline_decision_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "discipline_stop" add constraint "discipline_stop_caseId_foreign" foreign key ("caseId") references "discipline_case" ("id");
alter table "discipline_stop" add constraint "discipline_stop_reason_check" check ("reason" in ('ART_3_GROUND', 'CRIMINAL_PROCEEDINGS', 'COMPLAINT', 'PARTY_CASE'));

alter table "duty_inspection" add constraint "duty_inspection_kind_check" check ("kind" in ('PLANNED', 'UNANNOUNCED'));
alter table "duty_inspection" add constraint "duty_inspection_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "duty_inspection_finding" add constraint "duty_inspection_finding_inspectionId_foreign" foreign key ("inspectionId") references "duty_inspection" ("id");
alter table "duty_inspection_finding" add constraint "duty_inspection_finding_kind_check" check ("kind" in ('WORKING_HOURS', 'DOSSIER_HANDLING', 'CONDUCT', 'ASSIGNED_TASKS', 'UNIFORM', 'OTHER'));

alter table "event" add constraint "event_classification_check" check ("classification" in ('PUBLIC', 'RESTRICTED'));

alter table "record_access" add constraint "record_access_actorKind_check" check ("actorKind" in ('person', 'system', 'anonymous'));
alter table "record_access" add constraint "record_access_authority_check" check ("authority" in ('PERSON', 'HANDLING_BODY', 'DECIDING_AUTHORITY', 'PERSONNEL_OFFICE', 'HOME_AFFAIRS', 'INSPECTOR', 'PARTNER', 'OPERATOR'));

alter table "staff_complaint" add constraint "staff_complaint_matter_check" check ("matter" in ('DELAY', 'HARASSMENT', 'EXTRA_PAPERS', 'ATTITUDE', 'ABSENCE', 'OTHER'));
alter table "staff_complaint" add constraint "staff_complaint_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));
