alter table listening.voice add column described text not null default '' check (length(described) <= 100);
