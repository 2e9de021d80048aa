-- The directory of organisations is public; everything else here is walled off by organisation.
create table platform.organisation (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (name <> ''),
  about text not null default '',
  phone text,
  email text
);

-- Walls a table off: rows of another organisation do not exist; without an organisation every query fails.
create function platform.wall_off(walled regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', walled);
  execute format('alter table %s force row level security', walled);
  execute format(
    'create policy one_organisation on %s using (org_id = current_setting(''app.org'')::uuid)', walled);
end
$$;

create table platform.link (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  from_kind text not null,
  from_id uuid not null,
  relation text not null,
  to_kind text not null,
  to_id uuid not null,
  linked_at timestamptz not null,
  primary key (org_id, from_kind, from_id, relation, to_kind, to_id)
);
create index link_back on platform.link (org_id, to_kind, to_id);
select platform.wall_off('platform.link');

create table platform.letter (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  id uuid not null,
  recipient text not null,
  language text not null,
  subject text not null,
  body text not null,
  link text not null,
  link_words text not null,
  unsubscribe text,
  about_kind text not null,
  about_id uuid not null,
  written_at timestamptz not null,
  next_try_at timestamptz not null,
  tries int not null default 0,
  trouble text not null default '',
  sent_at timestamptz,
  primary key (org_id, id),
  unique (org_id, recipient, about_kind, about_id)
);
create index letter_due on platform.letter (org_id, next_try_at) where sent_at is null;
select platform.wall_off('platform.letter');

create table platform.audit_entry (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  number bigint not null,
  happened_at timestamptz not null,
  person_id uuid,
  act text not null,
  about_kind text not null,
  about_id uuid,
  detail text not null,
  previous text not null,
  hash text not null,
  primary key (org_id, number)
);
select platform.wall_off('platform.audit_entry');
revoke update, delete, truncate on platform.audit_entry from ${app};

create table platform.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on platform.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on platform.scheduled_tasks (last_heartbeat);
