-- Files that came into a conversation: how many votes there are in all, and how many are in.
create table conversations.filing (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  conversation_id uuid not null,
  statements int not null,
  votes int not null,
  done int not null check (done between 0 and votes),
  filed_by uuid not null,
  filed_at timestamptz not null,
  finished_at timestamptz,
  primary key (org_id, conversation_id),
  foreign key (org_id, conversation_id) references conversations.conversation
);
select platform.wall_off('conversations.filing');

-- Votes on their way in, in the order of the file; gone once they are in.
create table conversations.filed_vote (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  conversation_id uuid not null,
  place int not null,
  voter text not null,
  number int not null,
  vote smallint not null,
  at timestamptz,
  primary key (org_id, conversation_id, place),
  foreign key (org_id, conversation_id) references conversations.conversation
);
select platform.wall_off('conversations.filed_vote');
