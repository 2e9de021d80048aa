select public.open_schema('recruitment');

create table recruitment.opportunity (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  id uuid not null,
  initiative_id uuid not null,
  role text not null check (role <> '' and length(role) <= 200),
  involves text not null,
  times text not null,
  place text not null,
  support text not null,
  given text not null,
  easy_read text not null,
  seats int not null check (seats between 1 and 500),
  closes date not null,
  questions jsonb not null,
  open boolean not null,
  sealed_at timestamptz,
  begun_at timestamptz not null,
  version int not null,
  primary key (org_id, id)
);
create index opportunity_of on recruitment.opportunity (org_id, initiative_id, begun_at);
select platform.wall_off('recruitment.opportunity');

-- Who opened, closed, sealed and unsealed it, and when.
create table recruitment.turn (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  opportunity_id uuid not null,
  turn text not null check (turn in ('OPENED', 'CLOSED', 'SEALED', 'UNSEALED')),
  turned_by uuid not null,
  turned_at timestamptz not null,
  foreign key (org_id, opportunity_id) references recruitment.opportunity
);
create index turn_of on recruitment.turn (org_id, opportunity_id, turned_at);
select platform.wall_off('recruitment.turn');

create table recruitment.application (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  id uuid not null,
  opportunity_id uuid not null,
  code text not null,
  answers_id uuid not null,
  door text not null check (door in ('USES', 'LIVES_HERE', 'INTERESTED')),
  name text not null check (length(name) <= 100),
  why text not null check (length(why) <= 5000),
  household text not null check (length(household) <= 100),
  contact_id uuid,
  person_id uuid,
  applied_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (org_id, id),
  unique (org_id, code),
  foreign key (org_id, opportunity_id) references recruitment.opportunity,
  check (withdrawn_at is null or name = '' and why = '' and household = '' and contact_id is null and person_id is null)
);
create index application_to on recruitment.application (org_id, opportunity_id, applied_at);
create index application_by on recruitment.application (org_id, person_id) where person_id is not null;
create unique index one_name_each on recruitment.application (org_id, opportunity_id, contact_id)
  where withdrawn_at is null;
select platform.wall_off('recruitment.application');

create table recruitment.supporter (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  application_id uuid not null,
  name text not null check (length(name) <= 100),
  contact_id uuid,
  said_yes text not null check (said_yes <> '' and length(said_yes) <= 2000),
  may text[] not null,
  primary key (org_id, application_id),
  foreign key (org_id, application_id) references recruitment.application
);
select platform.wall_off('recruitment.supporter');

-- Equality answers stand under a random id that says neither who nor when; no key leads from here to a person.
create table recruitment.answer (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  answers_id uuid not null,
  feature text not null,
  answer text not null check (length(answer) <= 200),
  primary key (org_id, answers_id, feature)
);
select platform.wall_off('recruitment.answer');

-- Begun and not yet put down. There is never a name or an address in it.
create table recruitment.draft (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  token_hash bytea not null,
  opportunity_id uuid not null,
  fields jsonb,
  application_id uuid,
  saved_at timestamptz not null,
  primary key (org_id, token_hash),
  foreign key (org_id, opportunity_id) references recruitment.opportunity,
  foreign key (org_id, application_id) references recruitment.application,
  check ((fields is null) = (application_id is not null))
);
create index draft_age on recruitment.draft (org_id, saved_at);
select platform.wall_off('recruitment.draft');
