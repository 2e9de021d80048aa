-- Every version of every variant of a page of information; the newest is shown.
create table listening.page_text (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  page text not null check (page ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  language text not null check (language in ('en', 'cy')),
  easy boolean not null,
  version int not null,
  title text not null check (title <> ''),
  words text not null check (words <> '' and length(words) <= 100000),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (org_id, page, language, easy, version)
);
select platform.wall_off('listening.page_text');
revoke update, delete on listening.page_text from ${app};

create table listening.page_check (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  page text not null,
  checked_by uuid not null,
  checked_at timestamptz not null
);
create index page_check_of on listening.page_check (org_id, page, checked_at);
select platform.wall_off('listening.page_check');
