-- Who left a ballot out or took it in again, and why: added to, never changed.
create table conversations.verdict (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  seq bigint generated always as identity,
  ballot_id uuid not null,
  left_out boolean not null,
  because text not null check (because <> '' or not left_out),
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (org_id, seq),
  foreign key (org_id, ballot_id) references conversations.ballot
);
create index verdict_of on conversations.verdict (org_id, ballot_id);
select platform.wall_off('conversations.verdict');
revoke update, delete on conversations.verdict from ${app};
