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

alter table "staff_complaint" add constraint "staff_complaint_matter_check" check ("matter" in ('DELAY', 'HARASSMENT', 'EXTRA_PAPERS', 'ATTITUDE', 'ABSENCE', 'OTHER'));
alter table "staff_complaint" add constraint "staff_complaint_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));
