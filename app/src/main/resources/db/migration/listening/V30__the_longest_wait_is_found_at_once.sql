-- The inbox turns its pages by the time given and the id, whether it shows one initiative or all.
drop index listening.voice_unanswered;
create index voice_unanswered on listening.voice (org_id, given_at, id)
  where answered_at is null and state in ('RECEIVED', 'PUBLISHED');
create index voice_unanswered_of on listening.voice (org_id, initiative_id, given_at, id)
  where answered_at is null and state in ('RECEIVED', 'PUBLISHED');

-- How long the last ones waited.
create index voice_answered on listening.voice (org_id, answered_at) include (given_at)
  where answered_at is not null;
create index voice_answered_of on listening.voice (org_id, initiative_id, answered_at) include (given_at)
  where answered_at is not null;
