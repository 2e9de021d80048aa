select public.open_schema('people');

-- An address and what was chosen about it. Givers of voices have one without being persons here.
create table people.contact (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  id uuid not null,
  email text not null check (email = lower(email)),
  language text not null,
  preference text not null check (preference in ('EMAIL', 'POST', 'NONE')),
  stop_code uuid not null,
  stopped_at timestamptz,
  primary key (org_id, id),
  unique (org_id, email),
  unique (org_id, stop_code)
);
select platform.wall_off('people.contact');

create table people.person (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  id uuid not null,
  contact_id uuid not null,
  name text not null check (name <> ''),
  about text not null default '',
  joined_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, contact_id),
  foreign key (org_id, contact_id) references people.contact
);
select platform.wall_off('people.person');

create table people.role (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  person_id uuid not null,
  role text not null check (role in ('MEMBER', 'FACILITATOR', 'MODERATOR', 'SPONSOR', 'ADMINISTRATOR')),
  given_by uuid not null,
  given_at timestamptz not null,
  primary key (org_id, person_id, role),
  foreign key (org_id, person_id) references people.person
);
select platform.wall_off('people.role');

create table people.sign_in_link (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  token_hash bytea not null,
  person_id uuid not null,
  next text not null,
  made_at timestamptz not null,
  valid_until timestamptz not null,
  used_at timestamptz,
  primary key (org_id, token_hash),
  foreign key (org_id, person_id) references people.person
);
select platform.wall_off('people.sign_in_link');

create table people.consent (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  id uuid not null,
  contact_id uuid not null,
  what text not null,
  how text not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, contact_id) references people.contact
);
create index consent_of on people.consent (org_id, contact_id);
select platform.wall_off('people.consent');
