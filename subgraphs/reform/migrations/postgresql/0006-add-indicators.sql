create table "reported_indicator" ("id" text not null, "version" int not null default 1, "organisationId" text not null, "period" text not null, "code" text not null, "value" double precision not null, "reportedOn" text not null, "origin" text not null, primary key ("id"));
alter table "reported_indicator" add constraint "reported_indicator_once" unique ("organisationId", "period", "code");

alter table "reported_indicator" add constraint "reported_indicator_origin_check" check ("origin" in ('SOURCE', 'SYNTHETIC'));
