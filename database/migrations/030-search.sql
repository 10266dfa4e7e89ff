-- Search: what finds a person whose names are sealed. A key is a keyed hash that says nothing to whoever lacks the organisation's key.
create table person_key (
  organisation uuid not null,
  key bigint not null,
  person uuid not null,
  primary key (organisation, key, person),
  foreign key (organisation, person) references person (organisation, id)
);
create index person_key_person on person_key (organisation, person);

-- By which way of reading names the keys of a file were made; 0: none yet.
alter table person add column keyed smallint not null default 0;
create index person_keyed on person (organisation, keyed, id);
