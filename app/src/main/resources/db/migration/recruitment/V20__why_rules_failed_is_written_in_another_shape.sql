-- Which rules stood in the way of a lottery is written in another shape now; of those that failed before, the sentence stays.
alter table recruitment.seal no force row level security;
update recruitment.seal set trouble = jsonb_set(trouble, '{explanation}', 'null') where trouble is not null;
alter table recruitment.seal force row level security;
