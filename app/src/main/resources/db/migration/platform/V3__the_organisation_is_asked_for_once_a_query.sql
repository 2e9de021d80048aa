-- As a subquery, the organisation is read once for the whole query, not once for each row.
create or replace function platform.wall_off(walled regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', walled);
  execute format('alter table %s force row level security', walled);
  execute format('drop policy if exists one_organisation on %s', walled);
  execute format(
    'create policy one_organisation on %s using (org_id = (select current_setting(''app.org'')::uuid))', walled);
end
$$;

select platform.wall_off(polrelid) from pg_policy where polname = 'one_organisation';
