select public.open_schema('decisions');

create table decisions.decision (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  id uuid not null,
  initiative_id uuid not null,
  question text not null check (question <> ''),
  options text[] not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  decided text,
  reasons text,
  recorded_by uuid,
  recorded_at timestamptz,
  version int not null,
  primary key (org_id, id),
  check (num_nulls(decided, reasons, recorded_by, recorded_at) in (0, 4))
);
create index decision_of on decisions.decision (org_id, initiative_id);
select platform.wall_off('decisions.decision');

create table decisions.part (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  decision_id uuid not null,
  person_id uuid not null,
  experience text not null check (experience in ('LIVED', 'LEARNT', 'BOTH', 'UNSAID')),
  stance text not null check (stance in ('AGREE', 'ABSTAIN', 'DISAGREE')),
  words text not null,
  taken_at timestamptz not null,
  primary key (org_id, decision_id, person_id),
  foreign key (org_id, decision_id) references decisions.decision,
  check (stance <> 'DISAGREE' or words <> '')
);
select platform.wall_off('decisions.part');
