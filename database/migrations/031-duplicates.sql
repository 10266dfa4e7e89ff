-- Two files of one person. Both stay as they are and where they are: that they are read together is a row, and ending the row parts them again.

-- `other` is read with `person`. `from_other`: the fields in which the word of the other file stands; names of fields, no contents.
create table person_merge (
  organisation uuid not null,
  id uuid not null,
  person uuid not null,
  other uuid not null,
  from_other text[] not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by uuid,
  ended_why text check (ended_why in ('another person', 'by mistake', 'erased')),
  primary key (organisation, id),
  foreign key (organisation, person) references person (organisation, id),
  foreign key (organisation, other) references person (organisation, id),
  check (person <> other),
  check ((ended_at is null) = (ended_why is null)),
  check ((ended_by is null) = (ended_why is null or ended_why = 'erased'))
);
-- A file is read with one other at most; a chain is a row after a row.
create unique index person_merge_other on person_merge (organisation, other) where ended_at is null;
create index person_merge_person on person_merge (organisation, person) where ended_at is null;

-- Somebody said that two files are of two people. A pair is written in the order of its ids.
create table person_not_same (
  organisation uuid not null,
  id uuid not null,
  one uuid not null,
  other uuid not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by uuid,
  primary key (organisation, id),
  foreign key (organisation, one) references person (organisation, id),
  foreign key (organisation, other) references person (organisation, id),
  check (one < other),
  check ((ended_at is null) = (ended_by is null))
);
create unique index person_not_same_pair on person_not_same (organisation, one, other) where ended_at is null;
create index person_not_same_other on person_not_same (organisation, other);

-- Two files that may be of one person, and how likely, in tenths of the logarithm of odds; found in that way of reading names. Nothing of what is in them.
create table person_alike (
  organisation uuid not null,
  one uuid not null,
  other uuid not null,
  score smallint not null,
  version smallint not null,
  found_at timestamptz not null default now(),
  decided text check (decided in ('one person', 'two people')),
  put_off_until date,
  put_off_by uuid,
  primary key (organisation, one, other),
  foreign key (organisation, one) references person (organisation, id),
  foreign key (organisation, other) references person (organisation, id),
  check (one < other),
  check ((put_off_until is null) = (put_off_by is null))
);
create index person_alike_other on person_alike (organisation, other);
create index person_alike_waiting on person_alike (organisation, score desc, one, other) where decided is null;

-- By which way of reading names a file was compared with the others; 0: not yet, or it changed since. Crowded: more carry the same names than can be compared.
alter table person add column looked smallint not null default 0;
alter table person add column crowded boolean not null default false;
create index person_looked on person (organisation, looked, id);
create index person_crowded on person (organisation) where crowded;

-- How many files were compared on a day: there is a bound.
create table person_look_day (
  organisation uuid not null references organisation,
  on_day date not null,
  files integer not null,
  at timestamptz not null default now(),
  primary key (organisation, on_day)
);
