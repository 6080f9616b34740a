create table "feed_head" ("id" text not null, "position" int not null, "hash" text not null, "epoch" text not null, primary key ("id"));

alter table "event" add "areaId" text null;
create index "event_waiting" on "event" ("id") where "position" is null;
