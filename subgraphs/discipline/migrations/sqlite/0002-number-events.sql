create table `feed_head` (`id` text not null primary key, `position` integer not null, `hash` text not null, `epoch` text not null);

alter table `event` add column `areaId` text null;
create index `event_waiting` on `event` (`id`) where `position` is null;
