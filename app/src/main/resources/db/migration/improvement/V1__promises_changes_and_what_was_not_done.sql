select public.open_schema('improvement');

create table improvement.commitment (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  id uuid not null,
  initiative_id uuid not null,
  words text not null check (words <> ''),
  owner_id uuid not null,
  due date not null,
  made_by uuid not null,
  made_at timestamptz not null,
  kept boolean,
  end_words text,
  ended_by uuid,
  ended_at timestamptz,
  primary key (org_id, id),
  check (num_nulls(kept, end_words, ended_by, ended_at) in (0, 4))
);
create index commitment_of on improvement.commitment (org_id, initiative_id);
select platform.wall_off('improvement.commitment');

create table improvement.change (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  id uuid not null,
  initiative_id uuid not null,
  title text not null check (title <> ''),
  story text not null,
  measured text not null,
  picture bytea,
  picture_type text,
  picture_words text not null,
  delivered_by uuid not null,
  delivered_at timestamptz not null,
  primary key (org_id, id)
);
create index change_of on improvement.change (org_id, initiative_id);
select platform.wall_off('improvement.change');

create table improvement.not_done (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  id uuid not null,
  initiative_id uuid not null,
  what text not null check (what <> ''),
  reason text not null check (reason <> ''),
  ask_again date,
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (org_id, id)
);
create index not_done_of on improvement.not_done (org_id, initiative_id);
select platform.wall_off('improvement.not_done');
