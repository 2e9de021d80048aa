alter table recruitment.application
  -- They changed their name or how we reach them. Then somebody else with both may be there, and nobody may learn that.
  add column changed_at timestamptz,
  -- Who of the team took it off, as the same name stood there twice.
  add column taken_off_by uuid,
  add check (taken_off_by is null or withdrawn_at is not null);

drop index recruitment.one_name_each;
create unique index one_name_each on recruitment.application (org_id, opportunity_id, contact_id, called)
  where withdrawn_at is null and changed_at is null;
