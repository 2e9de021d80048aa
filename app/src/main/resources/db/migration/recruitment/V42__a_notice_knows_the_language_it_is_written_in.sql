-- So that a page in another language can mark its words, and nobody hears them read in the wrong one.
alter table recruitment.opportunity add column language text not null default 'en' check (language <> '');
