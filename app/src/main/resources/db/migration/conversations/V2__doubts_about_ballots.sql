-- Signs, read from the shape of a ballot and never from what it says, that there may be no person
-- behind it. They leave nothing out; somebody of the team decides.
create table conversations.doubt (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  ballot_id uuid not null,
  kind text not null check (kind in ('FAST', 'ALIKE', 'AT_ONCE')),
  many int not null,
  noted_at timestamptz not null,
  primary key (org_id, ballot_id, kind),
  foreign key (org_id, ballot_id) references conversations.ballot
);
select platform.wall_off('conversations.doubt');

create index ballot_begun on conversations.ballot (org_id, conversation_id, begun_at) where kind = 'LINK';
