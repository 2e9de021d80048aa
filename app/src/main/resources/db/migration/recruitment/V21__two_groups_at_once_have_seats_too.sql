-- How many seats go to people who are of two groups at once, as the team would have it now. The pair is kept in one order.
create table recruitment.quota_both (
  org_id uuid not null default current_setting('app.org')::uuid references platform.organisation,
  opportunity_id uuid not null,
  feature text not null,
  answer text not null,
  other_feature text not null,
  other_answer text not null,
  least int not null,
  most int not null,
  primary key (org_id, opportunity_id, feature, answer, other_feature, other_answer),
  foreign key (org_id, opportunity_id) references recruitment.opportunity,
  check (feature collate "C" < other_feature collate "C"),
  check (0 <= least and least <= most)
);
select platform.wall_off('recruitment.quota_both');
