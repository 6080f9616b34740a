create table "access_head" ("id" text not null, "position" int not null, "hash" text not null, primary key ("id"));

create table "calendar_day" ("version" int not null, "date" text not null, "publishedOn" text not null, "name" text not null, "kind" text not null, "certainty" text not null, "source" text not null, primary key ("version", "date"));

create table "command_receipt" ("actorId" text not null, "clientMutationId" text not null, "command" text not null, "inputHash" text not null, "subjectId" text not null, "doneAt" text not null, primary key ("actorId", "clientMutationId"));

create table "document_draft" ("id" text not null, "version" int not null default 1, "title" text not null, "searchText" text not null, "type" text not null, "issuerId" text not null, "issuerName" text not null, "issuerKind" text not null, "committeeId" text not null, "draftingBodyId" text not null, "touchesBusiness" int not null, "regime" text not null, "simplifiedGround" text null, "simplifiedOn" text null, "proposedOn" text not null, "dueOn" text null, "programmeYear" int not null, "publicOn" text null, "actCount" int not null, "origin" text not null, "source" text not null, primary key ("id"));
create index "document_draft_order" on "document_draft" ("proposedOn", "id");
create index "document_draft_year" on "document_draft" ("programmeYear", "proposedOn");
create index "document_draft_body" on "document_draft" ("draftingBodyId", "dueOn");
create index "document_draft_issuer" on "document_draft" ("issuerId", "proposedOn");

create table "draft_act" ("id" text not null, "version" int not null default 1, "draftId" text not null, "position" int not null, "kind" text not null, "takenOn" text not null, "bodyId" text null, "lastDay" text null, "conclusion" text null, "documentId" text null, "reason" text null, primary key ("id"));
alter table "draft_act" add constraint "draft_act_document" unique ("documentId");
alter table "draft_act" add constraint "draft_act_position" unique ("draftId", "position");

create table "draft_comment" ("id" text not null, "version" int not null default 1, "draftId" text not null, "givenOn" text not null, "authorKind" text not null, "authorName" text null, "summary" text not null, "answer" text null, "answeredOn" text null, "explanation" text null, "origin" text not null, primary key ("id"));
create index "draft_comment_draft" on "draft_comment" ("draftId", "givenOn", "id");

create table "draft_finding" ("id" text not null, "version" int not null default 1, "actId" text not null, "criterion" text not null, "verdict" text not null, "note" text null, primary key ("id"));
alter table "draft_finding" add constraint "draft_finding_criterion" unique ("actId", "criterion");

create table "draft_opinion" ("id" text not null, "version" int not null default 1, "draftId" text not null, "actId" text not null, "memberOffice" text not null, "memberKey" text not null, "memberBodyId" text null, "opinion" text not null, "comment" text null, "givenOn" text not null, primary key ("id"));
create index "draft_opinion_draft" on "draft_opinion" ("draftId", "givenOn");
alter table "draft_opinion" add constraint "draft_opinion_member" unique ("actId", "memberKey");

create table "event" ("id" text not null, "position" int null, "type" text not null, "subjectType" text not null, "subjectId" text not null, "subjectVersion" int not null, "changedFields" text not null, "actorId" text not null, "organisationId" text null, "areaId" text null, "classification" text not null, "occurredAt" text not null, "prevHash" text null, "hash" text null, primary key ("id"));
alter table "event" add constraint "event_position" unique ("position");
create index "event_subject" on "event" ("subjectId");
create index "event_waiting" on "event" ("id") where "position" is null;

create table "feed_head" ("id" text not null, "position" int not null, "hash" text not null, "epoch" text not null, primary key ("id"));

create table "issuing_competence" ("id" text not null, "version" int not null default 1, "issuerKind" text not null, "type" text not null, "validFrom" text not null, "validTo" text null, "verdict" text not null, "law" text not null, "article" text null, "source" text not null, "certainty" text not null, primary key ("id"));
create index "issuing_competence_issuer" on "issuing_competence" ("issuerKind", "type", "validFrom");

create table "legal_document" ("id" text not null, "version" int not null default 1, "family" text not null, "type" text not null, "number" text not null, "numberKey" text not null, "citation" text not null, "year" int not null, "issuerId" text null, "issuerName" text not null, "issuerKey" text not null, "issuerKind" text not null, "dateDocument" text null, "title" text null, "searchText" text not null, "firstDateEntryInForce" text null, "dateNoLongerInForce" text null, "procedure" text not null, "gazetteNumber" text null, "gazetteOn" text null, "scope" text not null, "source" text not null, "certainty" text not null, "sourceKey" text null, "sortDay" text not null, primary key ("id"));
create index "legal_document_number" on "legal_document" ("numberKey", "year");
create index "legal_document_issuer" on "legal_document" ("issuerId", "sortDay");
create index "legal_document_sort" on "legal_document" ("sortDay", "id");
create index "legal_document_scope" on "legal_document" ("scope", "sortDay");
create index "legal_document_source_key" on "legal_document" ("sourceKey");
alter table "legal_document" add constraint "legal_document_citation" unique ("citation");

create table "document_territory" ("id" text not null, "version" int not null default 1, "documentId" text not null, "areaId" text not null, "validFrom" text not null, "validTo" text null, "source" text not null, "certainty" text not null, primary key ("id"));
create index "document_territory_area" on "document_territory" ("areaId", "validFrom");
alter table "document_territory" add constraint "document_territory_document" unique ("documentId", "areaId", "validFrom");

create table "document_review" ("id" text not null, "version" int not null default 1, "documentId" text not null, "bodyId" text null, "reviewedOn" text not null, "ground" text not null, "outcome" text not null, "note" text null, "origin" text not null, primary key ("id"));
alter table "document_review" add constraint "document_review_day" unique ("documentId", "reviewedOn");

create table "document_relation" ("id" text not null, "version" int not null default 1, "fromId" text not null, "toId" text not null, "kind" text not null, "extent" text null, "fromArticle" text null, "toArticle" text null, "effectiveOn" text null, "endsOn" text null, "source" text not null, "certainty" text not null, primary key ("id"));
create index "document_relation_from" on "document_relation" ("fromId", "kind", "id");
create index "document_relation_to" on "document_relation" ("toId", "kind", "id");

create table "document_part" ("id" text not null, "version" int not null default 1, "documentId" text not null, "position" int not null, "type" text not null, "title" text not null, "periodFrom" text null, "periodTo" text null, "source" text not null, "certainty" text not null, primary key ("id"));
alter table "document_part" add constraint "document_part_position" unique ("documentId", "position");

create table "document_check" ("id" text not null, "version" int not null default 1, "documentId" text not null, "bodyId" text null, "checkedOn" text not null, "outcome" text not null, "measures" text not null, "finding" text null, "origin" text not null, primary key ("id"));
alter table "document_check" add constraint "document_check_day" unique ("documentId", "checkedOn");

create table "minimum_days" ("id" text not null, "version" int not null default 1, "level" text not null, "validFrom" text not null, "validTo" text null, "days" int not null, "law" text not null, "article" text null, "source" text not null, "certainty" text not null, primary key ("id"));
create index "minimum_days_level" on "minimum_days" ("level", "validFrom");

create table "reader_place" ("partnerId" text not null, "position" int not null, "epoch" text not null, "seenAt" text not null, primary key ("partnerId"));

create table "record_access" ("position" int not null, "readAt" text not null, "actorId" text not null, "actorKind" text not null, "actingForId" text null, "authority" text not null, "recordId" text not null, "fields" text not null, "requestId" text not null, "prevHash" text not null, "hash" text not null, primary key ("position"));
create index "record_access_record" on "record_access" ("recordId", "position");

alter table "document_draft" add constraint "document_draft_type_check" check ("type" in ('RESOLUTION', 'DECISION'));
alter table "document_draft" add constraint "document_draft_issuerKind_check" check ("issuerKind" in ('NATIONAL_ASSEMBLY', 'NATIONAL_ASSEMBLY_STANDING_COMMITTEE', 'PRESIDENT', 'GOVERNMENT', 'PRIME_MINISTER', 'MINISTRY', 'SUPREME_COURT', 'SUPREME_PROCURACY', 'STATE_AUDIT', 'JOINT', 'PROVINCE_COUNCIL', 'PROVINCE_COMMITTEE', 'PROVINCE_CHAIRMAN', 'DISTRICT_COUNCIL', 'DISTRICT_COMMITTEE', 'COMMUNE_COUNCIL', 'COMMUNE_COMMITTEE', 'AGENCY', 'PARTY_COMMITTEE', 'OTHER'));
alter table "document_draft" add constraint "document_draft_regime_check" check ("regime" in ('LAW_80_2015', 'LAW_64_2025', 'LAW_87_2025'));
alter table "document_draft" add constraint "document_draft_simplifiedGround_check" check ("simplifiedGround" in ('EMERGENCY', 'URGENT_PRACTICE', 'SUSPENSION_OF_EFFECT', 'NEW_SUPERIOR_TEXT', 'ADJUSTMENT_OF_TERM', 'DETAILS_OF_SIMPLIFIED'));
alter table "document_draft" add constraint "document_draft_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "draft_act" add constraint "draft_act_draftId_foreign" foreign key ("draftId") references "document_draft" ("id");
alter table "draft_act" add constraint "draft_act_kind_check" check ("kind" in ('COMMENTS_OPENED', 'COMMENTS_CLOSED', 'APPRAISAL_REQUESTED', 'APPRAISED', 'OPINIONS_BEGUN', 'SUBMITTED_TO_COUNCIL', 'ISSUED', 'WITHDRAWN'));
alter table "draft_act" add constraint "draft_act_conclusion_check" check ("conclusion" in ('FIT', 'FIT_AFTER_CHANGES', 'NOT_FIT'));

alter table "draft_comment" add constraint "draft_comment_draftId_foreign" foreign key ("draftId") references "document_draft" ("id");
alter table "draft_comment" add constraint "draft_comment_authorKind_check" check ("authorKind" in ('BUSINESS', 'CITIZEN', 'ORGANISATION'));
alter table "draft_comment" add constraint "draft_comment_answer_check" check ("answer" in ('ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED'));
alter table "draft_comment" add constraint "draft_comment_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "draft_finding" add constraint "draft_finding_actId_foreign" foreign key ("actId") references "draft_act" ("id");
alter table "draft_finding" add constraint "draft_finding_criterion_check" check ("criterion" in ('RIGOROUS', 'TIMELY', 'WITHIN_COMPETENCE', 'FEASIBLE', 'FIT_FOR_PRACTICE'));
alter table "draft_finding" add constraint "draft_finding_verdict_check" check ("verdict" in ('MET', 'PARTLY_MET', 'NOT_MET'));

alter table "draft_opinion" add constraint "draft_opinion_draftId_foreign" foreign key ("draftId") references "document_draft" ("id");
alter table "draft_opinion" add constraint "draft_opinion_actId_foreign" foreign key ("actId") references "draft_act" ("id");
alter table "draft_opinion" add constraint "draft_opinion_opinion_check" check ("opinion" in ('AGREE', 'AGREE_WITH_COMMENTS', 'DISAGREE'));

alter table "event" add constraint "event_classification_check" check ("classification" in ('PUBLIC', 'RESTRICTED'));

alter table "issuing_competence" add constraint "issuing_competence_verdict_check" check ("verdict" in ('COMPETENT', 'NOT_COMPETENT', 'UNKNOWN'));
alter table "issuing_competence" add constraint "issuing_competence_certainty_check" check ("certainty" in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED'));

alter table "legal_document" add constraint "legal_document_family_check" check ("family" in ('NORMATIVE', 'ADMINISTRATIVE', 'PARTY'));
alter table "legal_document" add constraint "legal_document_issuerKind_check" check ("issuerKind" in ('NATIONAL_ASSEMBLY', 'NATIONAL_ASSEMBLY_STANDING_COMMITTEE', 'PRESIDENT', 'GOVERNMENT', 'PRIME_MINISTER', 'MINISTRY', 'SUPREME_COURT', 'SUPREME_PROCURACY', 'STATE_AUDIT', 'JOINT', 'PROVINCE_COUNCIL', 'PROVINCE_COMMITTEE', 'PROVINCE_CHAIRMAN', 'DISTRICT_COUNCIL', 'DISTRICT_COMMITTEE', 'COMMUNE_COUNCIL', 'COMMUNE_COMMITTEE', 'AGENCY', 'PARTY_COMMITTEE', 'OTHER'));
alter table "legal_document" add constraint "legal_document_procedure_check" check ("procedure" in ('ORDINARY', 'SIMPLIFIED', 'UNKNOWN'));
alter table "legal_document" add constraint "legal_document_scope_check" check ("scope" in ('NATIONWIDE', 'TERRITORIAL', 'UNSTATED'));
alter table "legal_document" add constraint "legal_document_certainty_check" check ("certainty" in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED'));

alter table "document_territory" add constraint "document_territory_documentId_foreign" foreign key ("documentId") references "legal_document" ("id");
alter table "document_territory" add constraint "document_territory_certainty_check" check ("certainty" in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED'));

alter table "document_review" add constraint "document_review_documentId_foreign" foreign key ("documentId") references "legal_document" ("id");
alter table "document_review" add constraint "document_review_ground_check" check ("ground" in ('SUPERIOR_TEXT', 'SOCIO_ECONOMIC'));
alter table "document_review" add constraint "document_review_outcome_check" check ("outcome" in ('KEEP', 'AMEND', 'REPLACE', 'REPEAL', 'EXPIRED'));
alter table "document_review" add constraint "document_review_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "document_relation" add constraint "document_relation_fromId_foreign" foreign key ("fromId") references "legal_document" ("id");
alter table "document_relation" add constraint "document_relation_toId_foreign" foreign key ("toId") references "legal_document" ("id");
alter table "document_relation" add constraint "document_relation_kind_check" check ("kind" in ('BASED_ON', 'IMPLEMENTS', 'DIRECTS_IMPLEMENTATION_OF', 'DETAILS', 'AMENDS', 'SUPPLEMENTS', 'REPLACES', 'REPEALS', 'SUSPENDS', 'CONSOLIDATES', 'ATTACHES', 'RELATED_TO'));
alter table "document_relation" add constraint "document_relation_extent_check" check ("extent" in ('WHOLE', 'PART'));
alter table "document_relation" add constraint "document_relation_certainty_check" check ("certainty" in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED'));

alter table "document_part" add constraint "document_part_documentId_foreign" foreign key ("documentId") references "legal_document" ("id");
alter table "document_part" add constraint "document_part_certainty_check" check ("certainty" in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED'));

alter table "document_check" add constraint "document_check_documentId_foreign" foreign key ("documentId") references "legal_document" ("id");
alter table "document_check" add constraint "document_check_outcome_check" check ("outcome" in ('LAWFUL', 'UNLAWFUL_IN_PART', 'UNLAWFUL_IN_WHOLE'));
alter table "document_check" add constraint "document_check_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "minimum_days" add constraint "minimum_days_level_check" check ("level" in ('CENTRAL', 'PROVINCE', 'BELOW'));
alter table "minimum_days" add constraint "minimum_days_certainty_check" check ("certainty" in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED'));

alter table "record_access" add constraint "record_access_actorKind_check" check ("actorKind" in ('person', 'system', 'anonymous'));
alter table "record_access" add constraint "record_access_authority_check" check ("authority" in ('PERSON', 'HANDLING_BODY', 'DECIDING_AUTHORITY', 'PERSONNEL_OFFICE', 'HOME_AFFAIRS', 'INSPECTOR', 'PARTNER', 'OPERATOR'));
