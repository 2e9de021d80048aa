-- Each module begins with: select public.open_schema('its name');
-- The app may read and write what the owner makes there, and nothing else.
create function public.open_schema(name text) returns void
  language plpgsql
as
$$
begin
  execute format('create schema %I', name);
  execute format('grant usage on schema %I to ${app}', name);
  execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to ${app}', name);
  execute format('alter default privileges in schema %I grant usage on sequences to ${app}', name);
end
$$;

revoke all on function public.open_schema(text) from public;
