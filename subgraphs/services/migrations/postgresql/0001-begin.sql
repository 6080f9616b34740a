create table "access_head" ("id" text not null, "position" int not null, "hash" text not null, primary key ("id"));

create table "calendar_day" ("version" int not null, "date" text not null, "publishedOn" text not null, "name" text not null, "kind" text not null, "certainty" text not null, "source" text not null, primary key ("version", "date"));

create table "command_receipt" ("actorId" text not null, "clientMutationId" text not null, "command" text not null, "inputHash" text not null, "subjectId" text not null, "doneAt" text not null, primary key ("actorId", "clientMutationId"));

create table "dossier_counter" ("subjectId" text not null, "slot" int not null, "kind" text not null, "received" int not null, "receivedOnline" int not null, "receivedByPost" int not null, "takenOver" int not null, "passedOn" int not null, "withdrawn" int not null, "stopped" int not null, "finishedOnTime" int not null, "finishedOverdue" int not null, "finishedUnknown" int not null, "legalKept" int not null, "legalBroken" int not null, "workingDays" int not null, "timed" int not null, "openOnTime" int not null, "openOverdue" int not null, "openUnknown" int not null, "openPastLegal" int not null, primary key ("subjectId", "slot"));
create index "dossier_counter_kind" on "dossier_counter" ("kind", "slot");

create table "dossier_transfer" ("id" text not null, "version" int not null default 1, "fromBodyId" text not null, "toBodyId" text not null, "effectiveOn" text not null, "decisionCitation" text not null, "ofAll" int not null, "source" text not null, primary key ("id"));
create index "dossier_transfer_from" on "dossier_transfer" ("fromBodyId", "effectiveOn");
create index "dossier_transfer_to" on "dossier_transfer" ("toBodyId", "effectiveOn");

create table "event" ("id" text not null, "position" int null, "type" text not null, "subjectType" text not null, "subjectId" text not null, "subjectVersion" int not null, "changedFields" text not null, "actorId" text not null, "organisationId" text null, "areaId" text null, "classification" text not null, "occurredAt" text not null, "prevHash" text null, "hash" text null, primary key ("id"));
alter table "event" add constraint "event_position" unique ("position");
create index "event_subject" on "event" ("subjectId");
create index "event_waiting" on "event" ("id") where "position" is null;

create table "feed_head" ("id" text not null, "position" int not null, "hash" text not null, "epoch" text not null, primary key ("id"));

create table "procedure" ("id" text not null, "version" int not null default 1, "code" text not null, primary key ("id"));
alter table "procedure" add constraint "procedure_code" unique ("code");

create table "dossier_transfer_procedure" ("transferId" text not null, "procedureId" text not null, primary key ("transferId", "procedureId"));

create table "dossier" ("id" text not null, "version" int not null default 1, "code" text not null, "sourceSystem" text not null, "procedureId" text not null, "caseCode" text null, "submissionMethod" text null, "bodyId" text not null, "communeId" text null, "districtId" text null, "provinceId" text null, "regime" text not null, "timeAmount" double precision null, "timeUnit" text null, "applicantActorId" text null, "sourceSequence" int null, "sourceUpdatedAt" text null, "mirroredAt" text null, "origin" text not null, "source" text not null, "actCount" int not null, "state" text not null, "stateSince" text not null, "bucket" int not null, "listedOn" text not null, "registeredOn" text null, "receivedOn" text null, "receivedAt" text null, "promisedOn" text null, "statutoryDueOn" text null, "legalDueOn" text null, "finishedOn" text null, "finishedAt" text null, "returnedOn" text null, "returnedAt" text null, "supplementRequests" int not null, "calendarVersion" int not null, "responsibleBodyId" text not null, primary key ("id"));
create index "dossier_body" on "dossier" ("bodyId", "listedOn", "id", "bucket");
create index "dossier_body_unreturned" on "dossier" ("bodyId", "bucket", "listedOn", "id") where "bucket" < 18;
create index "dossier_procedure" on "dossier" ("procedureId", "listedOn", "id", "bucket");
create index "dossier_procedure_unreturned" on "dossier" ("procedureId", "bucket", "listedOn", "id") where "bucket" < 18;
create index "dossier_commune" on "dossier" ("communeId", "listedOn", "id", "bucket");
create index "dossier_commune_unreturned" on "dossier" ("communeId", "bucket", "listedOn", "id") where "bucket" < 18;
create index "dossier_district" on "dossier" ("districtId", "listedOn", "id", "bucket");
create index "dossier_district_unreturned" on "dossier" ("districtId", "bucket", "listedOn", "id") where "bucket" < 18;
create index "dossier_province" on "dossier" ("provinceId", "listedOn", "id", "bucket");
create index "dossier_province_unreturned" on "dossier" ("provinceId", "bucket", "listedOn", "id") where "bucket" < 18;
create index "dossier_body_procedure" on "dossier" ("bodyId", "procedureId", "listedOn", "id", "bucket");
create index "dossier_responsible" on "dossier" ("responsibleBodyId", "bucket", "listedOn", "id") where "bucket" < 18;
create index "dossier_source" on "dossier" ("sourceSystem", "sourceUpdatedAt") where "sourceUpdatedAt" is not null;
alter table "dossier" add constraint "dossier_code" unique ("code");

create table "dossier_responsibility" ("dossierId" text not null, "position" int not null, "bodyId" text not null, "validFrom" text not null, "validTo" text null, "transferId" text not null, primary key ("dossierId", "position"));
create index "dossier_responsibility_transfer" on "dossier_responsibility" ("transferId", "dossierId");

create table "dossier_applicant" ("dossierId" text not null, "kind" text not null, "name" text not null, "origin" text not null, primary key ("dossierId"));

create table "dossier_act" ("dossierId" text not null, "position" int not null, "kind" text not null, "actedOn" text not null, "actedAt" text null, "promisedOn" text null, "amount" double precision null, "reason" text null, primary key ("dossierId", "position"));

create table "procedure_edition" ("id" text not null, "version" int not null default 1, "procedureId" text not null, "validFrom" text not null, "validTo" text null, "start" text not null, "name" text not null, "foldedName" text not null, "sortName" text not null, "field" text not null, "foldedField" text not null, "kind" text null, "atMinistry" int not null, "atProvince" int not null, "atDistrict" int not null, "atCommune" int not null, "atOther" int not null, "subjects" text null, "nonTerritorial" int null, "promulgatorName" text null, "promulgatorCode" text null, "promulgatorId" text null, "onlineKind" text null, "partialReason" text null, "decisionNumber" text null, "decidedOn" text null, "decisionCitation" text null, "publishedOn" text null, "endingNumber" text null, "endingDecidedOn" text null, "endingCitation" text null, "certainty" text not null, "source" text not null, primary key ("id"));
create index "procedure_edition_name" on "procedure_edition" ("sortName", "procedureId");
create index "procedure_edition_field" on "procedure_edition" ("foldedField", "sortName");
create index "procedure_edition_promulgator" on "procedure_edition" ("promulgatorId", "sortName");
alter table "procedure_edition" add constraint "procedure_edition_start" unique ("procedureId", "validFrom");

create table "procedure_case" ("id" text not null, "version" int not null default 1, "editionId" text not null, "position" int not null, "code" text not null, "amount" double precision null, "unit" text not null, "note" text null, primary key ("id"));
alter table "procedure_case" add constraint "procedure_case_code" unique ("editionId", "code");

create table "procedure_body" ("id" text not null, "version" int not null default 1, "editionId" text not null, "position" int not null, "role" text not null, "name" text not null, "code" text null, "codeScheme" text null, "organisationId" text null, primary key ("id"));
create index "procedure_body_edition" on "procedure_body" ("editionId", "role", "position");
create index "procedure_body_organisation" on "procedure_body" ("organisationId", "editionId");

create table "legal_basis" ("id" text not null, "version" int not null default 1, "editionId" text not null, "position" int not null, "text" text not null, "title" text null, "numberKey" text null, "citation" text null, "citationKey" text null, primary key ("id"));
create index "legal_basis_edition" on "legal_basis" ("editionId", "position");
create index "legal_basis_number" on "legal_basis" ("numberKey", "editionId");
create index "legal_basis_citation" on "legal_basis" ("citationKey", "editionId");

create table "evidence" ("id" text not null, "version" int not null default 1, "editionId" text not null, "position" int not null, "caseName" text null, "code" text null, "name" text not null, "originals" int not null, "copies" int not null, "required" int null, "hasForm" int not null, "isOutput" int not null, primary key ("id"));
create index "evidence_edition" on "evidence" ("editionId", "position");

create table "channel_time" ("id" text not null, "version" int not null default 1, "editionId" text not null, "method" text not null, "position" int not null, "amount" double precision null, "unit" text not null, "note" text null, "feeCount" int not null, "feeNote" text null, primary key ("id"));
create index "channel_time_edition" on "channel_time" ("editionId", "method", "position");

create table "channel_fee" ("id" text not null, "version" int not null default 1, "editionId" text not null, "timeId" text not null, "position" int not null, "kind" text not null, "amount" int null, primary key ("id"));
create index "channel_fee_time" on "channel_fee" ("timeId", "position");
create index "channel_fee_edition" on "channel_fee" ("editionId");

create table "procedure_output" ("id" text not null, "version" int not null default 1, "editionId" text not null, "position" int not null, "code" text null, "name" text not null, primary key ("id"));
create index "procedure_output_edition" on "procedure_output" ("editionId", "position");

create table "reader_place" ("partnerId" text not null, "position" int not null, "epoch" text not null, "seenAt" text not null, primary key ("partnerId"));

create table "record_access" ("position" int not null, "readAt" text not null, "actorId" text not null, "actorKind" text not null, "actingForId" text null, "authority" text not null, "recordId" text not null, "fields" text not null, "requestId" text not null, "prevHash" text not null, "hash" text not null, primary key ("position"));
create index "record_access_record" on "record_access" ("recordId", "position");

create table "satisfaction_counter" ("subjectId" text not null, "slot" int not null, "kind" text not null, "ratings" int not null, "TOTAL_TIME_answers" int not null, "TOTAL_TIME_points" int not null, "TIME_OF_EACH_BODY_answers" int not null, "TIME_OF_EACH_BODY_points" int not null, "CONTACTS_TO_COMPLETE_answers" int not null, "CONTACTS_TO_COMPLETE_points" int not null, "BODIES_CONTACTED_answers" int not null, "BODIES_CONTACTED_points" int not null, "ONE_STOP_SHOP_answers" int not null, "ONE_STOP_SHOP_points" int not null, "PUBLICITY_answers" int not null, "PUBLICITY_points" int not null, "ATTITUDE_answers" int not null, "ATTITUDE_points" int not null, "ANSWERS_TO_FEEDBACK_answers" int not null, "ANSWERS_TO_FEEDBACK_points" int not null, "ONLINE_SERVICES_answers" int not null, "ONLINE_SERVICES_points" int not null, primary key ("subjectId", "slot"));

create table "satisfaction_rating" ("id" text not null, "version" int not null default 1, "dossierId" text not null, "way" text not null, "ratedOn" text not null, "bodyId" text not null, "procedureId" text not null, "communeId" text null, "districtId" text null, "provinceId" text null, "TOTAL_TIME" int null, "TIME_OF_EACH_BODY" int null, "CONTACTS_TO_COMPLETE" int null, "BODIES_CONTACTED" int null, "ONE_STOP_SHOP" int null, "PUBLICITY" int null, "ATTITUDE" int null, "ANSWERS_TO_FEEDBACK" int null, "ONLINE_SERVICES" int null, primary key ("id"));
alter table "satisfaction_rating" add constraint "satisfaction_rating_dossier" unique ("dossierId");

create table "service_at_organisation" ("id" text not null, "version" int not null default 1, "procedureId" text not null, "organisationId" text not null, "validFrom" text not null, "validTo" text null, "amount" double precision null, "unit" text null, "note" text null, "decisionNumber" text null, "decidedOn" text null, "decisionCitation" text null, "certainty" text not null, "source" text not null, primary key ("id"));
create index "service_at_organisation_procedure" on "service_at_organisation" ("procedureId", "validFrom");
alter table "service_at_organisation" add constraint "service_at_organisation_start" unique ("organisationId", "procedureId", "validFrom");

create table "simplification_proposal" ("id" text not null, "version" int not null default 1, "procedureId" text not null, "proposerId" text not null, "proposedOn" text not null, "summary" text not null, "timeUnit" text null, "timeBefore" double precision null, "timeAfter" double precision null, "componentsBefore" int null, "componentsAfter" int null, "costBefore" double precision null, "costAfter" double precision null, "approvalNumber" text null, "approvalDecidedOn" text null, "approvalCitation" text null, "source" text not null, primary key ("id"));
create index "simplification_procedure" on "simplification_proposal" ("procedureId", "proposedOn", "id");
create index "simplification_proposer" on "simplification_proposal" ("proposerId", "proposedOn", "id");
create index "simplification_day" on "simplification_proposal" ("proposedOn", "id");

alter table "dossier_counter" add constraint "dossier_counter_kind_check" check ("kind" in ('BODY', 'AREA', 'PROCEDURE'));

alter table "event" add constraint "event_classification_check" check ("classification" in ('PUBLIC', 'RESTRICTED'));

alter table "dossier_transfer_procedure" add constraint "dossier_transfer_procedure_transferId_foreign" foreign key ("transferId") references "dossier_transfer" ("id") on update cascade on delete cascade;
alter table "dossier_transfer_procedure" add constraint "dossier_transfer_procedure_procedureId_foreign" foreign key ("procedureId") references "procedure" ("id") on update cascade on delete cascade;

alter table "dossier" add constraint "dossier_procedureId_foreign" foreign key ("procedureId") references "procedure" ("id");
alter table "dossier" add constraint "dossier_submissionMethod_check" check ("submissionMethod" in ('ONLINE', 'DIRECT', 'POSTAL'));
alter table "dossier" add constraint "dossier_regime_check" check ("regime" in ('DECREE_61_2018', 'DECREE_118_2025'));
alter table "dossier" add constraint "dossier_timeUnit_check" check ("timeUnit" in ('WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'OTHER'));
alter table "dossier" add constraint "dossier_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));
alter table "dossier" add constraint "dossier_state_check" check ("state" in ('SUBMITTED', 'RECEIVED', 'NOT_RECEIVED', 'IN_PROCESS', 'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED', 'WITHDRAWN', 'STOPPED', 'FINISHED', 'RETURNED'));

alter table "dossier_responsibility" add constraint "dossier_responsibility_dossierId_foreign" foreign key ("dossierId") references "dossier" ("id");
alter table "dossier_responsibility" add constraint "dossier_responsibility_transferId_foreign" foreign key ("transferId") references "dossier_transfer" ("id");

alter table "dossier_applicant" add constraint "dossier_applicant_dossierId_foreign" foreign key ("dossierId") references "dossier" ("id") on update cascade on delete cascade;
alter table "dossier_applicant" add constraint "dossier_applicant_kind_check" check ("kind" in ('CITIZEN', 'BUSINESS', 'ORGANISATION'));
alter table "dossier_applicant" add constraint "dossier_applicant_origin_check" check ("origin" in ('SYNTHETIC'));

alter table "dossier_act" add constraint "dossier_act_dossierId_foreign" foreign key ("dossierId") references "dossier" ("id");
alter table "dossier_act" add constraint "dossier_act_kind_check" check ("kind" in ('REGISTERED', 'RECEIVED', 'REFUSED', 'FORWARDED', 'SUPPLEMENT_REQUESTED', 'COMPLETED', 'OBLIGATION_RECORDED', 'OBLIGATION_FULFILLED', 'EXTENDED', 'FINISHED', 'RETURNED', 'WITHDRAWN', 'STOPPED'));

alter table "procedure_edition" add constraint "procedure_edition_procedureId_foreign" foreign key ("procedureId") references "procedure" ("id");
alter table "procedure_edition" add constraint "procedure_edition_start_check" check ("start" in ('SET_UP', 'ON_DAY', 'AT_LATEST'));
alter table "procedure_edition" add constraint "procedure_edition_kind_check" check ("kind" in ('STANDARD', 'SPECIFIC', 'STANDARD_INTERNAL'));
alter table "procedure_edition" add constraint "procedure_edition_onlineKind_check" check ("onlineKind" in ('FULL', 'PARTIAL', 'NONE'));
alter table "procedure_edition" add constraint "procedure_edition_certainty_check" check ("certainty" in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED'));

alter table "procedure_case" add constraint "procedure_case_editionId_foreign" foreign key ("editionId") references "procedure_edition" ("id");
alter table "procedure_case" add constraint "procedure_case_unit_check" check ("unit" in ('WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'OTHER'));

alter table "procedure_body" add constraint "procedure_body_editionId_foreign" foreign key ("editionId") references "procedure_edition" ("id");
alter table "procedure_body" add constraint "procedure_body_role_check" check ("role" in ('EXECUTING', 'AUTHORITY', 'COORDINATING'));
alter table "procedure_body" add constraint "procedure_body_codeScheme_check" check ("codeScheme" in ('QD_20_2020', 'QCVN_102_2016', 'PORTAL', 'TEXT'));

alter table "legal_basis" add constraint "legal_basis_editionId_foreign" foreign key ("editionId") references "procedure_edition" ("id");

alter table "evidence" add constraint "evidence_editionId_foreign" foreign key ("editionId") references "procedure_edition" ("id");

alter table "channel_time" add constraint "channel_time_editionId_foreign" foreign key ("editionId") references "procedure_edition" ("id");
alter table "channel_time" add constraint "channel_time_method_check" check ("method" in ('ONLINE', 'DIRECT', 'POSTAL'));
alter table "channel_time" add constraint "channel_time_unit_check" check ("unit" in ('WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'OTHER'));

alter table "channel_fee" add constraint "channel_fee_editionId_foreign" foreign key ("editionId") references "procedure_edition" ("id");
alter table "channel_fee" add constraint "channel_fee_timeId_foreign" foreign key ("timeId") references "channel_time" ("id");
alter table "channel_fee" add constraint "channel_fee_kind_check" check ("kind" in ('FEE', 'SERVICE_FEE', 'PRICE_LEVEL'));

alter table "procedure_output" add constraint "procedure_output_editionId_foreign" foreign key ("editionId") references "procedure_edition" ("id");

alter table "record_access" add constraint "record_access_actorKind_check" check ("actorKind" in ('person', 'system', 'anonymous'));
alter table "record_access" add constraint "record_access_authority_check" check ("authority" in ('PERSON', 'HANDLING_BODY', 'DECIDING_AUTHORITY', 'PERSONNEL_OFFICE', 'HOME_AFFAIRS', 'INSPECTOR', 'PARTNER', 'OPERATOR'));

alter table "satisfaction_counter" add constraint "satisfaction_counter_kind_check" check ("kind" in ('BODY', 'AREA', 'PROCEDURE'));

alter table "satisfaction_rating" add constraint "satisfaction_rating_dossierId_foreign" foreign key ("dossierId") references "dossier" ("id");
alter table "satisfaction_rating" add constraint "satisfaction_rating_way_check" check ("way" in ('APPLICANT', 'PAPER_FORM'));

alter table "service_at_organisation" add constraint "service_at_organisation_procedureId_foreign" foreign key ("procedureId") references "procedure" ("id");
alter table "service_at_organisation" add constraint "service_at_organisation_unit_check" check ("unit" in ('WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'OTHER'));
alter table "service_at_organisation" add constraint "service_at_organisation_certainty_check" check ("certainty" in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED'));

alter table "simplification_proposal" add constraint "simplification_proposal_procedureId_foreign" foreign key ("procedureId") references "procedure" ("id");
alter table "simplification_proposal" add constraint "simplification_proposal_timeUnit_check" check ("timeUnit" in ('WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'OTHER'));
