create index voice_contact on listening.voice (org_id, contact_id) where contact_id is not null;
