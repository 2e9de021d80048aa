select public.open_schema('accountability');

create table accountability.report (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  id uuid not null,
  initiative_id uuid not null,
  title text not null check (title <> ''),
  story text not null check (story <> ''),
  covers_kinds text[] not null,
  covers_ids uuid[] not null check (cardinality(covers_ids) = cardinality(covers_kinds) and cardinality(covers_ids) > 0),
  written_at timestamptz not null,
  published_at timestamptz,
  version int not null,
  primary key (org_id, id)
);
create index report_of on accountability.report (org_id, initiative_id);
create index report_published on accountability.report (org_id, published_at);
select platform.wall_off('accountability.report');

create table accountability.author (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  report_id uuid not null,
  person_id uuid not null,
  experience text not null check (experience in ('LIVED', 'LEARNT', 'BOTH', 'UNSAID')),
  signed_at timestamptz not null,
  primary key (org_id, report_id, person_id),
  foreign key (org_id, report_id) references accountability.report
);
select platform.wall_off('accountability.author');

create table accountability.telling (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  report_id uuid not null,
  voice_id uuid not null,
  written boolean not null,
  told_at timestamptz not null,
  opened_at timestamptz,
  primary key (org_id, report_id, voice_id),
  foreign key (org_id, report_id) references accountability.report
);
create index telling_voice on accountability.telling (org_id, voice_id);
select platform.wall_off('accountability.telling');

create table accountability.loop (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  voice_id uuid not null,
  initiative_id uuid not null,
  experience text not null,
  opened_at timestamptz not null,
  coded boolean not null default false,
  answered_at timestamptz,
  declined_at timestamptz,
  told_at timestamptz,
  withdrawn_at timestamptz,
  primary key (org_id, voice_id)
);
create index loop_of on accountability.loop (org_id, initiative_id);
create index loop_silence on accountability.loop (org_id, opened_at) where withdrawn_at is null and told_at is null and declined_at is null;
select platform.wall_off('accountability.loop');
