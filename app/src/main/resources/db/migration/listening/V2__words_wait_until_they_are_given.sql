-- Found by the hash of a token that only their writer has. Once given, the words live in the voice alone.
create table listening.draft (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  token_hash bytea not null,
  initiative_id uuid not null,
  fields jsonb,
  voice_id uuid,
  saved_at timestamptz not null,
  primary key (org_id, token_hash),
  foreign key (org_id, voice_id) references listening.voice,
  check ((fields is null) = (voice_id is not null))
);
create index draft_age on listening.draft (org_id, saved_at);
select platform.wall_off('listening.draft');
