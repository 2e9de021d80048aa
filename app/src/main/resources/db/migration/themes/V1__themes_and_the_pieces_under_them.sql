select public.open_schema('themes');

create table themes.theme (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  id uuid not null,
  initiative_id uuid not null,
  name text not null check (name <> ''),
  named_by uuid not null,
  named_at timestamptz not null,
  primary key (org_id, id)
);
create index theme_of on themes.theme (org_id, initiative_id);
select platform.wall_off('themes.theme');

create table themes.excerpt (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  id uuid not null,
  theme_id uuid not null,
  voice_id uuid not null,
  from_char int not null,
  to_char int not null,
  words text not null check (words <> ''),
  marked_by uuid not null,
  marked_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, theme_id, voice_id, from_char, to_char),
  foreign key (org_id, theme_id) references themes.theme,
  check (from_char >= 0 and from_char < to_char)
);
create index excerpt_voice on themes.excerpt (org_id, voice_id);
select platform.wall_off('themes.excerpt');
