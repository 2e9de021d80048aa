select public.open_schema('listening');

create table listening.voice (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  id uuid not null,
  initiative_id uuid not null,
  kind text not null check (kind in ('STORY', 'IDEA', 'CONCERN', 'COMPLIMENT', 'MATTERS')),
  words text not null check (length(words) <= 100000),
  language text not null,
  experience text not null check (experience in ('LIVED', 'LEARNT', 'BOTH', 'UNSAID')),
  audience text not null check (audience in ('TEAM', 'GROUP', 'ANONYMOUS', 'NAMED')),
  who text not null,
  channel text not null check (channel in ('WEB', 'PHONE', 'PAPER', 'IN_PERSON', 'IMPORT')),
  contact_id uuid,
  giver_id uuid,
  entered_by uuid,
  consent text not null,
  state text not null check (state in ('RECEIVED', 'PUBLISHED', 'REWORD_ASKED', 'DECLINED', 'PAUSED', 'WITHDRAWN')),
  given_at timestamptz not null,
  answered_at timestamptz,
  receipt_code text not null,
  version int not null,
  primary key (org_id, id),
  unique (org_id, receipt_code),
  check (state <> 'WITHDRAWN' or words = '' and who = '' and contact_id is null)
);
create index voice_of_initiative on listening.voice (org_id, initiative_id, given_at);
create index voice_unanswered on listening.voice (org_id, given_at) where answered_at is null and state in ('RECEIVED', 'PUBLISHED');
create index voice_giver on listening.voice (org_id, giver_id) where giver_id is not null;
select platform.wall_off('listening.voice');

create table listening.handling (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  voice_id uuid not null,
  state text not null,
  handled_by uuid,
  words text not null,
  handled_at timestamptz not null,
  foreign key (org_id, voice_id) references listening.voice
);
create index handling_of on listening.handling (org_id, voice_id);
select platform.wall_off('listening.handling');

create table listening.reply (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  id uuid not null,
  voice_id uuid not null,
  replied_by uuid not null,
  words text not null check (words <> ''),
  open boolean not null,
  replied_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, voice_id) references listening.voice
);
create index reply_to on listening.reply (org_id, voice_id);
select platform.wall_off('listening.reply');

create table listening.verdict (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  voice_id uuid not null,
  verdict text not null check (verdict in ('YES', 'PARTLY', 'NO')),
  words text not null,
  given_at timestamptz not null,
  primary key (org_id, voice_id),
  foreign key (org_id, voice_id) references listening.voice
);
select platform.wall_off('listening.verdict');
