alter table recruitment.seal add column seen text not null default '';
