select public.open_schema('initiatives');

create table initiatives.initiative (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text not null check (title <> ''),
  aim text not null,
  level text not null check (level in ('INDIVIDUAL', 'LOCAL', 'REGIONAL', 'NATIONAL')),
  framing jsonb not null,
  way text not null check (way in ('INFORM', 'CONSULT', 'ENGAGE', 'CO_DESIGN', 'CO_PRODUCE')),
  way_reason text not null,
  way_together boolean not null,
  stage text not null,
  now_words text not null,
  ask_words text not null,
  begun_at timestamptz not null,
  version int not null,
  primary key (org_id, id),
  unique (org_id, slug),
  -- Nothing open: it is no co-design, whatever the code above says.
  check (way not in ('CO_DESIGN', 'CO_PRODUCE') or jsonb_array_length(framing -> 'open') > 0)
);
select platform.wall_off('initiatives.initiative');

create table initiatives.stage_reached (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  initiative_id uuid not null,
  stage text not null,
  reached_by uuid not null,
  reached_at timestamptz not null,
  foreign key (org_id, initiative_id) references initiatives.initiative
);
create index stage_reached_of on initiatives.stage_reached (org_id, initiative_id);
select platform.wall_off('initiatives.stage_reached');

create table initiatives.member (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  initiative_id uuid not null,
  person_id uuid not null,
  experience text not null check (experience in ('LIVED', 'LEARNT', 'BOTH', 'UNSAID')),
  since timestamptz not null,
  left_at timestamptz,
  primary key (org_id, initiative_id, person_id),
  foreign key (org_id, initiative_id) references initiatives.initiative
);
create index member_person on initiatives.member (org_id, person_id);
select platform.wall_off('initiatives.member');

create table initiatives.pledge (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  initiative_id uuid not null,
  person_id uuid not null,
  words text not null check (words <> ''),
  answer_within_days int not null check (answer_within_days between 1 and 60),
  pledged_at timestamptz not null,
  primary key (org_id, initiative_id, pledged_at),
  foreign key (org_id, initiative_id) references initiatives.initiative
);
select platform.wall_off('initiatives.pledge');
