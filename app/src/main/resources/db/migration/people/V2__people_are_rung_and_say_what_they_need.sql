-- Not everybody writes letters: some are rung, and some only keep a code.
alter table people.contact alter column email drop not null;
alter table people.contact add column phone text check (phone ~ '^[0-9+]{6,16}$');
alter table people.contact add unique (org_id, phone);

-- What somebody needs to take part, asked once and the same wherever they take part.
create table people.access_need (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  contact_id uuid not null,
  needs text[] not null,
  words text not null check (length(words) <= 2000),
  shared boolean not null,
  recorded_at timestamptz not null,
  reviewed_at timestamptz not null,
  reviewed_by uuid,
  primary key (org_id, contact_id),
  foreign key (org_id, contact_id) references people.contact on delete cascade
);
select platform.wall_off('people.access_need');

-- What was arranged for them, and by whom.
create table people.access_met (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  id uuid not null,
  contact_id uuid not null,
  words text not null check (words <> '' and length(words) <= 2000),
  met_by uuid not null,
  met_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, contact_id) references people.contact on delete cascade
);
create index access_met_of on people.access_met (org_id, contact_id);
select platform.wall_off('people.access_met');
