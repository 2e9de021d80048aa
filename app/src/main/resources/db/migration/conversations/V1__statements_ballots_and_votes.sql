select public.open_schema('conversations');

create table conversations.conversation (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  id uuid not null,
  initiative_id uuid not null,
  question text not null check (question <> ''),
  lead text not null,
  adding boolean not null,
  by_link boolean not null,
  until date,
  source text not null,
  prepared_by uuid not null,
  prepared_at timestamptz not null,
  opened_at timestamptz,
  closed_at timestamptz check (opened_at is not null or closed_at is null),
  salt bytea not null,
  version int not null,
  primary key (org_id, id)
);
create index conversation_of on conversations.conversation (org_id, initiative_id);
select platform.wall_off('conversations.conversation');

create table conversations.statement (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  id uuid not null,
  conversation_id uuid not null,
  number int not null,
  language text not null,
  words text not null check (words <> ''),
  state text not null check (state in ('WAITING', 'IN', 'OUT', 'REPLACED')),
  reason text,
  note text not null default '',
  by_ballot uuid,
  said_at timestamptz not null,
  judged_by uuid,
  judged_at timestamptz,
  primary key (org_id, id),
  unique (org_id, conversation_id, number),
  foreign key (org_id, conversation_id) references conversations.conversation,
  check ((state = 'OUT') = (reason is not null))
);
select platform.wall_off('conversations.statement');

-- The same statement in other languages.
create table conversations.wording (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  statement_id uuid not null,
  language text not null,
  words text not null check (words <> ''),
  primary key (org_id, statement_id, language),
  foreign key (org_id, statement_id) references conversations.statement
);
select platform.wall_off('conversations.wording');

-- A statement that was said in better words, or in two, leads to those.
create table conversations.descent (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  statement_id uuid not null,
  from_id uuid not null,
  primary key (org_id, statement_id, from_id),
  foreign key (org_id, statement_id) references conversations.statement,
  foreign key (org_id, from_id) references conversations.statement
);
select platform.wall_off('conversations.descent');

-- Whose it is stands here as a hash only: who reads this table doesn't read how a person voted.
create table conversations.ballot (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  id uuid not null,
  conversation_id uuid not null,
  holder bytea not null,
  kind text not null check (kind in ('PERSON', 'LINK', 'IMPORT')),
  experience text not null check (experience in ('LIVED', 'LEARNT', 'BOTH', 'UNSAID')),
  begun_at timestamptz not null,
  left_out_by uuid,
  left_out_at timestamptz,
  left_out_because text,
  primary key (org_id, id),
  unique (org_id, conversation_id, holder),
  foreign key (org_id, conversation_id) references conversations.conversation,
  check (num_nulls(left_out_by, left_out_at, left_out_because) in (0, 3))
);
select platform.wall_off('conversations.ballot');

-- A private link for one person: its secret is known to them and to whoever gave it to them.
create table conversations.link (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  conversation_id uuid not null,
  hash bytea not null,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (org_id, hash),
  foreign key (org_id, conversation_id) references conversations.conversation
);
select platform.wall_off('conversations.link');

-- Never changed: who votes again adds a row, and the one with the highest seq counts. A reader who
-- asks for all from the lowest transaction that was still running at the last look misses none.
create table conversations.vote (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  conversation_id uuid not null,
  seq bigint generated always as identity,
  tx xid8 not null default pg_current_xact_id(),
  ballot_id uuid not null,
  statement_id uuid not null,
  vote smallint not null check (vote between -1 and 1),
  matters boolean not null,
  at timestamptz not null,
  primary key (org_id, conversation_id, seq),
  foreign key (org_id, ballot_id) references conversations.ballot,
  foreign key (org_id, statement_id) references conversations.statement
);
create index vote_of on conversations.vote (org_id, ballot_id, statement_id, seq desc);
create index vote_since on conversations.vote (org_id, conversation_id, tx);
select platform.wall_off('conversations.vote');
