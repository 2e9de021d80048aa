alter table decisions.decision drop column options;
alter table decisions.decision add column answer text;
alter table decisions.decision add column look_again date;

create table decisions.option (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  decision_id uuid not null,
  place int not null,
  name text not null check (name <> ''),
  words text not null,
  verdict text check (verdict in ('CHOSEN', 'NOT_NOW', 'NO')),
  primary key (org_id, decision_id, place),
  foreign key (org_id, decision_id) references decisions.decision
);
select platform.wall_off('decisions.option');

-- A member without a device speaks, and somebody writes it down.
alter table decisions.part add column said text not null default 'SELF' check (said in ('SELF', 'ROOM', 'PHONE'));
alter table decisions.part add column written_by uuid;
alter table decisions.part add check ((said = 'SELF') = (written_by is null));
