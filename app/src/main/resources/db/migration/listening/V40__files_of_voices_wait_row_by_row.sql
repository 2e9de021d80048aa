-- A file of voices on its way in: read, its columns chosen, brought in, done.
create table listening.import (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  id uuid not null,
  initiative_id uuid not null,
  file_name text not null,
  charset text not null,
  header text[] not null,
  row_count int not null,
  fields text[] not null default '{}',
  kind text not null default 'STORY',
  experience text not null default 'UNSAID',
  language text not null default 'en',
  audience text not null default 'TEAM',
  consent text not null default '',
  state text not null check (state in ('READ', 'CHOSEN', 'RUNNING', 'DONE')),
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  begun_by uuid,
  begun_at timestamptz,
  done_at timestamptz,
  primary key (org_id, id),
  check (state in ('READ', 'CHOSEN') or begun_by is not null and begun_at is not null and consent <> ''),
  check ((state = 'DONE') = (done_at is not null))
);
create index import_into on listening.import (org_id, initiative_id, uploaded_at);
select platform.wall_off('listening.import');

-- The words stay here only while a row waits or is refused; of one that came in only its print is left,
-- so that the same file doesn't bring it twice, even when its giver took it back meanwhile.
create table listening.import_row (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  import_id uuid not null,
  line int not null,
  cells text[],
  broken boolean not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'IMPORTED', 'ALREADY_HERE', 'REFUSED')),
  problem text,
  print uuid,
  primary key (org_id, import_id, line),
  foreign key (org_id, import_id) references listening.import on delete cascade,
  check (state <> 'WAITING' or cells is not null),
  check (state not in ('IMPORTED', 'ALREADY_HERE') or cells is null and print is not null)
);
create index import_row_print on listening.import_row (org_id, print) where print is not null;
select platform.wall_off('listening.import_row');

-- Finds the same words again. Row-level security keeps the planner from an index on md5(words) itself.
alter table listening.voice add column words_print uuid generated always as (md5(words)::uuid) stored;
create index voice_words on listening.voice (org_id, initiative_id, words_print);
