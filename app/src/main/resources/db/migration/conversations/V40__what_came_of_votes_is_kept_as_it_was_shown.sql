create table conversations.drawing (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  conversation_id uuid not null,
  upto text not null,
  shown jsonb not null,
  drawn_at timestamptz not null,
  primary key (org_id, conversation_id),
  foreign key (org_id, conversation_id) references conversations.conversation
);
select platform.wall_off('conversations.drawing');

-- For the holder of the ballot alone.
create table conversations.place (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  conversation_id uuid not null,
  ballot_id uuid not null,
  x double precision not null,
  y double precision not null,
  part int not null,
  primary key (org_id, ballot_id),
  foreign key (org_id, ballot_id) references conversations.ballot
);
create index place_of on conversations.place (org_id, conversation_id);
select platform.wall_off('conversations.place');
