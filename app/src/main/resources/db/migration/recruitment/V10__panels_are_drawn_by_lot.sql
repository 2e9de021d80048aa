-- Whom it affects: the groups and how large they are, who says so, and of when.
create table recruitment.population (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  opportunity_id uuid not null,
  people text not null check (people <> '' and length(people) <= 100),
  source text not null check (source <> '' and length(source) <= 300),
  dated date not null,
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (org_id, opportunity_id),
  foreign key (org_id, opportunity_id) references recruitment.opportunity
);
select platform.wall_off('recruitment.population');

create table recruitment.population_share (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  opportunity_id uuid not null,
  feature text not null,
  answer text not null,
  share double precision not null check (share between 0 and 1),
  primary key (org_id, opportunity_id, feature, answer),
  foreign key (org_id, opportunity_id) references recruitment.population on delete cascade
);
select platform.wall_off('recruitment.population_share');

-- What somebody does so that a group is heard of. The counts are as they were shown: rounded, few as few.
create table recruitment.outreach (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  id uuid not null,
  opportunity_id uuid not null,
  feature text not null,
  answer text not null,
  owner_id uuid not null,
  plan text not null check (plan <> '' and length(plan) <= 1000),
  before text not null,
  begun_by uuid not null,
  begun_at timestamptz not null,
  told text not null default '' check (length(told) <= 1000),
  after text,
  done_by uuid,
  done_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, opportunity_id) references recruitment.opportunity,
  check ((done_at is null) = (after is null) and (done_at is null) = (done_by is null))
);
create index outreach_for on recruitment.outreach (org_id, opportunity_id, begun_at);
select platform.wall_off('recruitment.outreach');

-- How many seats each group has, as the team would have it now; a seal has a copy of its own.
create table recruitment.quota (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  opportunity_id uuid not null,
  feature text not null,
  answer text not null,
  least int not null,
  most int not null,
  primary key (org_id, opportunity_id, feature, answer),
  foreign key (org_id, opportunity_id) references recruitment.opportunity,
  check (0 <= least and least <= most)
);
select platform.wall_off('recruitment.quota');

-- One lottery: worked out, published, drawn once, or given up with a reason. It is never taken away.
create table recruitment.seal (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  id uuid not null,
  opportunity_id uuid not null,
  replaces uuid,
  number int not null,
  state text not null check (state in ('WORKING', 'FAILED', 'READY', 'PUBLISHED', 'DRAWN', 'GIVEN_UP')),
  rules jsonb not null,
  begun_by uuid not null,
  begun_at timestamptz not null,
  step text not null default '',
  done int not null default 0,
  of int not null default 0,
  trouble jsonb,
  ready_at timestamptz,
  list text,
  sha256 text,
  tickets int,
  outcome jsonb,
  published_by uuid,
  published_at timestamptz,
  source text check (source in ('BEACON', 'DICE', 'BALLS')),
  due_at timestamptz,
  place text not null default '' check (length(place) <= 300),
  randomness text,
  ticket int,
  drawn_by uuid,
  drawn_at timestamptz,
  given_up_by uuid,
  given_up_at timestamptz,
  reason text not null default '' check (length(reason) <= 1000),
  primary key (org_id, id),
  unique (org_id, opportunity_id, number),
  foreign key (org_id, opportunity_id) references recruitment.opportunity,
  foreign key (org_id, replaces) references recruitment.seal,
  check (state <> 'READY' or list is not null and sha256 is not null and tickets is not null),
  check (state not in ('PUBLISHED', 'DRAWN') or published_at is not null and due_at > published_at and source is not null),
  check (state <> 'DRAWN' or ticket between 1 and tickets and drawn_at >= due_at and randomness is not null),
  check ((state = 'GIVEN_UP') = (given_up_at is not null))
);
-- One at a time: a second lottery begins when the one before is drawn, given up or has failed.
create unique index one_seal_at_a_time on recruitment.seal (org_id, opportunity_id)
  where state in ('WORKING', 'READY', 'PUBLISHED');
select platform.wall_off('recruitment.seal');

-- Under which pseudonym somebody is in a draw. What they answered stands under the pseudonym alone.
create table recruitment.sealed_person (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  seal_id uuid not null,
  application_id uuid not null,
  pseudonym text not null,
  primary key (org_id, seal_id, application_id),
  unique (org_id, seal_id, pseudonym),
  foreign key (org_id, seal_id) references recruitment.seal
);
create index sealed_as on recruitment.sealed_person (org_id, application_id);
select platform.wall_off('recruitment.sealed_person');

-- Salt and features go when somebody takes their name off the list; their place in the tickets stays.
create table recruitment.sealed_answers (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  seal_id uuid not null,
  pseudonym text not null,
  standing text not null check (standing in ('DRAWABLE', 'STAYS', 'GONE')),
  salt text,
  features jsonb,
  household text,
  inside text,
  chance double precision,
  tickets int,
  primary key (org_id, seal_id, pseudonym),
  foreign key (org_id, seal_id) references recruitment.seal
);
select platform.wall_off('recruitment.sealed_answers');

-- Who has a seat, and what they say to it.
create table recruitment.seat (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  opportunity_id uuid not null,
  application_id uuid not null,
  seal_id uuid not null,
  state text not null check (state in ('ASKED', 'YES', 'NO', 'LEFT')),
  asked_at timestamptz not null,
  written boolean not null,
  answered_at timestamptz,
  answered_by uuid,
  primary key (org_id, opportunity_id, application_id),
  foreign key (org_id, seal_id) references recruitment.seal
);
select platform.wall_off('recruitment.seat');
