create index voice_short on listening.voice (org_id, given_at desc)
where state = 'PUBLISHED' and audience in ('ANONYMOUS', 'NAMED') and length(words) between 16 and 46;
