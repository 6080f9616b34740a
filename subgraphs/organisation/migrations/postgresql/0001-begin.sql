create table "access_head" ("id" text not null, "position" int not null, "hash" text not null, primary key ("id"));

create table "area_reorganisation" ("id" text not null, "version" int not null default 1, "effectiveOn" text not null, "decisionNumber" text not null, "decidedOn" text not null, "decisionIssuerId" text null, "note" text null, primary key ("id"));

create table "area" ("id" text not null, "version" int not null default 1, "level" text not null, "validFrom" text not null, "validTo" text null, "start" text not null, "changedOn" text not null, "endingId" text null, "source" text not null, primary key ("id"));
create index "area_ending" on "area" ("endingId");

create table "area_state" ("id" text not null, "version" int not null default 1, "areaId" text not null, "level" text not null, "code" text not null, "type" text not null, "name" text not null, "fullName" text not null, "foldedName" text not null, "sortName" text not null, "parentId" text null, "validFrom" text not null, "validTo" text null, "openedBy" text null, "closedBy" text null, "reorganisationId" text null, "source" text not null, primary key ("id"));
create index "area_state_code" on "area_state" ("code", "validFrom");
create index "area_state_parent" on "area_state" ("parentId", "sortName", "areaId");
create index "area_state_parent_count" on "area_state" ("parentId", "level", "validFrom", "validTo");
create index "area_state_level" on "area_state" ("level", "sortName", "areaId");
create index "area_state_level_count" on "area_state" ("level", "validFrom", "validTo");
create index "area_state_reorganisation" on "area_state" ("reorganisationId");
alter table "area_state" add constraint "area_state_begins_once" unique ("areaId", "validFrom");

create table "area_succession" ("id" text not null, "version" int not null default 1, "fromId" text not null, "toId" text null, "outcome" text not null, "extent" text null, "certainty" text not null, "effectiveOn" text not null, "decision" text null, "clause" text null, "note" text null, "reorganisationId" text null, "source" text not null, primary key ("id"));
create index "area_succession_from" on "area_succession" ("fromId", "effectiveOn");
create index "area_succession_to" on "area_succession" ("toId", "effectiveOn");
create index "area_succession_reorganisation" on "area_succession" ("reorganisationId");

create table "calendar_day" ("version" int not null, "date" text not null, "publishedOn" text not null, "name" text not null, "kind" text not null, "certainty" text not null, "source" text not null, primary key ("version", "date"));

create table "change_event" ("id" text not null, "version" int not null default 1, "kind" text not null, "effectiveOn" text not null, "decisionNumber" text not null, "decidedOn" text not null, "decisionIssuerId" text null, "certainty" text not null, "source" text not null, primary key ("id"));
create index "change_event_day" on "change_event" ("effectiveOn", "id");
create index "change_event_decision" on "change_event" ("decisionNumber", "effectiveOn");

create table "command_receipt" ("actorId" text not null, "clientMutationId" text not null, "command" text not null, "inputHash" text not null, "subjectId" text not null, "doneAt" text not null, primary key ("actorId", "clientMutationId"));

create table "event" ("id" text not null, "position" int null, "type" text not null, "subjectType" text not null, "subjectId" text not null, "subjectVersion" int not null, "changedFields" text not null, "actorId" text not null, "organisationId" text null, "areaId" text null, "classification" text not null, "occurredAt" text not null, "prevHash" text null, "hash" text null, primary key ("id"));
alter table "event" add constraint "event_position" unique ("position");
create index "event_subject" on "event" ("subjectId");
create index "event_waiting" on "event" ("id") where "position" is null;

create table "feed_head" ("id" text not null, "position" int not null, "hash" text not null, "epoch" text not null, primary key ("id"));

create table "official" ("id" text not null, "version" int not null default 1, "displayName" text not null, "origin" text not null, "source" text not null, primary key ("id"));

create table "organisation" ("id" text not null, "version" int not null default 1, "validFrom" text not null, "validTo" text null, "foundedOn" text null, "foundingNumber" text null, "foundingDecidedOn" text null, "foundingIssuerId" text null, "endingNumber" text null, "endingDecidedOn" text null, "endingIssuerId" text null, "certainty" text not null, "source" text not null, primary key ("id"));

create table "headcount" ("id" text not null, "version" int not null default 1, "organisationId" text not null, "year" int not null, "quantity" text not null, "part" text not null, "stage" text not null, "number" int not null, "decidedForId" text null, "validFrom" text not null, "validTo" text null, "decisionNumber" text null, "decidedOn" text null, "decisionIssuerId" text null, "origin" text not null, "source" text not null, primary key ("id"));
create index "headcount_year" on "headcount" ("year", "quantity", "part");
create index "headcount_decided_for" on "headcount" ("decidedForId", "year", "stage");
alter table "headcount" add constraint "headcount_begins_once" unique ("organisationId", "year", "quantity", "part", "stage", "validFrom");

create table "organisation_identifier" ("id" text not null, "version" int not null default 1, "organisationId" text not null, "scheme" text not null, "value" text not null, "validFrom" text not null, "validTo" text null, "certainty" text not null, "source" text not null, primary key ("id"));
create index "organisation_identifier_organisation" on "organisation_identifier" ("organisationId", "validFrom");
alter table "organisation_identifier" add constraint "organisation_identifier_value" unique ("scheme", "value", "validFrom");

create table "organisation_state" ("id" text not null, "version" int not null default 1, "organisationId" text not null, "name" text not null, "shortName" text null, "foldedName" text not null, "sortName" text not null, "kind" text not null, "level" text not null, "parentId" text null, "areaId" text null, "validFrom" text not null, "validTo" text null, primary key ("id"));
create index "organisation_state_organisation" on "organisation_state" ("organisationId", "validFrom");
create index "organisation_state_parent" on "organisation_state" ("parentId", "sortName");
create index "organisation_state_area" on "organisation_state" ("areaId", "sortName");
create index "organisation_state_name" on "organisation_state" ("sortName");

create table "organisation_succession" ("id" text not null, "version" int not null default 1, "changeEventId" text not null, "originalId" text not null, "resultingId" text null, "extent" text not null, primary key ("id"));
create index "organisation_succession_event" on "organisation_succession" ("changeEventId");
create index "organisation_succession_original" on "organisation_succession" ("originalId");
create index "organisation_succession_resulting" on "organisation_succession" ("resultingId");

create table "post" ("id" text not null, "version" int not null default 1, "organisationId" text not null, "title" text not null, "leadership" text not null, "rank" int not null, "seats" int not null, "validFrom" text not null, "validTo" text null, "origin" text not null, "source" text not null, primary key ("id"));
create index "post_organisation" on "post" ("organisationId", "rank");

create table "membership" ("id" text not null, "version" int not null default 1, "postId" text not null, "officialId" text not null, "validFrom" text not null, "validTo" text null, "decisionNumber" text null, "decidedOn" text null, "decisionIssuerId" text null, "origin" text not null, "source" text not null, primary key ("id"));
create index "membership_post" on "membership" ("postId", "validFrom");
create index "membership_official" on "membership" ("officialId", "validFrom");

create table "public_function" ("id" text not null, "version" int not null default 1, "name" text not null, "foldedName" text not null, "sortName" text not null, "areaId" text null, "certainty" text not null, "source" text not null, primary key ("id"));
create index "public_function_name" on "public_function" ("sortName");
create index "public_function_area" on "public_function" ("areaId", "sortName");

create table "function_holding" ("id" text not null, "version" int not null default 1, "functionId" text not null, "organisationId" text not null, "validFrom" text not null, "validTo" text null, "changeEventId" text null, "decisionNumber" text null, "decidedOn" text null, "decisionIssuerId" text null, "certainty" text not null, "source" text not null, primary key ("id"));
create index "function_holding_organisation" on "function_holding" ("organisationId", "validFrom");
create index "function_holding_change" on "function_holding" ("changeEventId");
alter table "function_holding" add constraint "function_holding_begins_once" unique ("functionId", "validFrom");

create table "reader_place" ("partnerId" text not null, "position" int not null, "epoch" text not null, "seenAt" text not null, primary key ("partnerId"));

create table "record_access" ("position" int not null, "readAt" text not null, "actorId" text not null, "actorKind" text not null, "actingForId" text null, "authority" text not null, "recordId" text not null, "fields" text not null, "requestId" text not null, "prevHash" text not null, "hash" text not null, primary key ("position"));
create index "record_access_record" on "record_access" ("recordId", "position");

alter table "area" add constraint "area_endingId_foreign" foreign key ("endingId") references "area_reorganisation" ("id") on delete set null;
alter table "area" add constraint "area_level_check" check ("level" in ('PROVINCE', 'DISTRICT', 'COMMUNE'));
alter table "area" add constraint "area_start_check" check ("start" in ('EXACT', 'AT_LATEST'));

alter table "area_state" add constraint "area_state_areaId_foreign" foreign key ("areaId") references "area" ("id");
alter table "area_state" add constraint "area_state_parentId_foreign" foreign key ("parentId") references "area" ("id") on delete set null;
alter table "area_state" add constraint "area_state_reorganisationId_foreign" foreign key ("reorganisationId") references "area_reorganisation" ("id") on delete set null;
alter table "area_state" add constraint "area_state_level_check" check ("level" in ('PROVINCE', 'DISTRICT', 'COMMUNE'));
alter table "area_state" add constraint "area_state_type_check" check ("type" in ('PROVINCE', 'CENTRAL_CITY', 'DISTRICT', 'URBAN_DISTRICT', 'TOWN', 'CITY', 'COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE'));

alter table "area_succession" add constraint "area_succession_fromId_foreign" foreign key ("fromId") references "area" ("id");
alter table "area_succession" add constraint "area_succession_toId_foreign" foreign key ("toId") references "area" ("id") on delete set null;
alter table "area_succession" add constraint "area_succession_reorganisationId_foreign" foreign key ("reorganisationId") references "area_reorganisation" ("id") on delete set null;
alter table "area_succession" add constraint "area_succession_outcome_check" check ("outcome" in ('SUCCESSOR', 'CANDIDATE', 'NONE'));
alter table "area_succession" add constraint "area_succession_extent_check" check ("extent" in ('FULL', 'PARTIAL'));
alter table "area_succession" add constraint "area_succession_certainty_check" check ("certainty" in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED'));

alter table "change_event" add constraint "change_event_kind_check" check ("kind" in ('MERGE', 'CONSOLIDATE', 'SPLIT', 'SEPARATE', 'RENAME', 'TRANSFER_OF_FUNCTION', 'DISSOLVE', 'TERRITORIAL'));
alter table "change_event" add constraint "change_event_certainty_check" check ("certainty" in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED'));

alter table "event" add constraint "event_classification_check" check ("classification" in ('PUBLIC', 'RESTRICTED'));

alter table "official" add constraint "official_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "organisation" add constraint "organisation_certainty_check" check ("certainty" in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED'));

alter table "headcount" add constraint "headcount_organisationId_foreign" foreign key ("organisationId") references "organisation" ("id");
alter table "headcount" add constraint "headcount_decidedForId_foreign" foreign key ("decidedForId") references "organisation" ("id") on delete set null;
alter table "headcount" add constraint "headcount_quantity_check" check ("quantity" in ('CIVIL_SERVANTS', 'PUBLIC_EMPLOYEES'));
alter table "headcount" add constraint "headcount_part_check" check ("part" in ('MAIN', 'EDUCATION_SUPPLEMENT'));
alter table "headcount" add constraint "headcount_stage_check" check ("stage" in ('DECIDED', 'ASSIGNED', 'PRESENT'));
alter table "headcount" add constraint "headcount_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "organisation_identifier" add constraint "organisation_identifier_organisationId_foreign" foreign key ("organisationId") references "organisation" ("id");
alter table "organisation_identifier" add constraint "organisation_identifier_scheme_check" check ("scheme" in ('QD_20_2020', 'QCVN_102_2016', 'OTHER'));
alter table "organisation_identifier" add constraint "organisation_identifier_certainty_check" check ("certainty" in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED'));

alter table "organisation_state" add constraint "organisation_state_organisationId_foreign" foreign key ("organisationId") references "organisation" ("id");
alter table "organisation_state" add constraint "organisation_state_parentId_foreign" foreign key ("parentId") references "organisation" ("id") on delete set null;
alter table "organisation_state" add constraint "organisation_state_areaId_foreign" foreign key ("areaId") references "area" ("id") on delete set null;
alter table "organisation_state" add constraint "organisation_state_kind_check" check ("kind" in ('NATIONAL_ASSEMBLY', 'NATIONAL_ASSEMBLY_STANDING_COMMITTEE', 'GOVERNMENT', 'PRIME_MINISTER', 'MINISTRY', 'GOVERNMENT_AGENCY', 'COURT', 'PROCURACY', 'ELECTED_COUNCIL', 'COMMITTEE', 'CHAIRMAN', 'SPECIALISED_AGENCY', 'EQUIVALENT_ORGANISATION', 'PUBLIC_SERVICE_UNIT', 'SUB_DEPARTMENT', 'OFFICE', 'PARTY_BODY', 'FRONT_BODY'));
alter table "organisation_state" add constraint "organisation_state_level_check" check ("level" in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'));

alter table "organisation_succession" add constraint "organisation_succession_changeEventId_foreign" foreign key ("changeEventId") references "change_event" ("id");
alter table "organisation_succession" add constraint "organisation_succession_originalId_foreign" foreign key ("originalId") references "organisation" ("id");
alter table "organisation_succession" add constraint "organisation_succession_resultingId_foreign" foreign key ("resultingId") references "organisation" ("id") on delete set null;
alter table "organisation_succession" add constraint "organisation_succession_extent_check" check ("extent" in ('FULL', 'PARTIAL', 'NONE', 'UNKNOWN'));

alter table "post" add constraint "post_organisationId_foreign" foreign key ("organisationId") references "organisation" ("id");
alter table "post" add constraint "post_leadership_check" check ("leadership" in ('HEAD', 'DEPUTY', 'OTHER'));
alter table "post" add constraint "post_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "membership" add constraint "membership_postId_foreign" foreign key ("postId") references "post" ("id");
alter table "membership" add constraint "membership_officialId_foreign" foreign key ("officialId") references "official" ("id");
alter table "membership" add constraint "membership_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));

alter table "public_function" add constraint "public_function_areaId_foreign" foreign key ("areaId") references "area" ("id") on delete set null;
alter table "public_function" add constraint "public_function_certainty_check" check ("certainty" in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED'));

alter table "function_holding" add constraint "function_holding_functionId_foreign" foreign key ("functionId") references "public_function" ("id");
alter table "function_holding" add constraint "function_holding_organisationId_foreign" foreign key ("organisationId") references "organisation" ("id");
alter table "function_holding" add constraint "function_holding_changeEventId_foreign" foreign key ("changeEventId") references "change_event" ("id") on delete set null;
alter table "function_holding" add constraint "function_holding_certainty_check" check ("certainty" in ('CERTAIN', 'PRESS', 'INFERRED', 'MIXED', 'UNVERIFIED'));

alter table "record_access" add constraint "record_access_actorKind_check" check ("actorKind" in ('person', 'system', 'anonymous'));
alter table "record_access" add constraint "record_access_authority_check" check ("authority" in ('PERSON', 'HANDLING_BODY', 'DECIDING_AUTHORITY', 'PERSONNEL_OFFICE', 'HOME_AFFAIRS', 'INSPECTOR', 'PARTNER', 'OPERATOR'));
