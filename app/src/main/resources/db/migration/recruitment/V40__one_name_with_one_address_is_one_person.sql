-- A family shares an address or a telephone: another name there is another person, with a code of their own.
-- However a name is written, with capitals, hyphens or spaces, it is the same.
create function recruitment.called(name text) returns text
  language sql immutable strict parallel safe
  return coalesce(
    nullif(regexp_replace(lower(normalize(name, nfkc) collate pg_c_utf8), '[[:space:][:punct:]]+', '', 'g'), ''),
    name);

alter table recruitment.application
  add column called text not null generated always as (recruitment.called(name)) stored,
  -- Where access needs are kept, if not beside the address: there may be somebody else's.
  add column needs_id uuid,
  add check (withdrawn_at is null or needs_id is null);

drop index recruitment.one_name_each;
create unique index one_name_each on recruitment.application (org_id, opportunity_id, contact_id, called)
  where withdrawn_at is null;
create index application_reached on recruitment.application (org_id, contact_id, called)
  where contact_id is not null;
