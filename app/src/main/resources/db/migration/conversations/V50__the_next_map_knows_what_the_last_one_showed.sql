-- What was shown is shown again until enough people changed it; so what is public can't start anew.
-- Drawings made before nothing was remembered are drawn once more at the next look.
truncate conversations.place, conversations.drawing;

-- A mark of eight bytes for each ballot as it was, in order of size: whose it is can't be told
-- without the secret of the conversation.
alter table conversations.drawing add column ballots bytea not null;

-- By statement: its figures, and a mark for each answer that they were counted from.
create table conversations.released (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  conversation_id uuid not null,
  number int not null,
  answers bytea not null,
  figures jsonb not null,
  primary key (org_id, conversation_id, number),
  foreign key (org_id, conversation_id) references conversations.drawing
);
select platform.wall_off('conversations.released');
