-- Registers are linked at the desk: two lists of people, one list with itself, or one with the people on file. What is in them waits here,
-- sealed under a key of the linking's own, as does what is found; nothing of it becomes a person, and after fourteen days none of it can be read.

create table linking (
  organisation uuid not null references organisation,
  id uuid not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  -- What the files are called, their columns, the key of their pieces, what is said of them.
  sealed bytea not null,
  -- While the work is under way: how far it is, which process does it, and when that last said so.
  started_at timestamptz,
  stage text check (stage in ('waits', 'read', 'understand', 'learn', 'pair', 'compare', 'choose', 'keep')),
  share real not null default 0 check (share between 0 and 1),
  worker uuid,
  beat_at timestamptz,
  -- When it came to an end: what was learned and how many links there are, or why it could not be done.
  over_at timestamptz,
  found bytea,
  links integer,
  -- When somebody erased it.
  ended_at timestamptz,
  ended_by uuid,
  primary key (organisation, id),
  foreign key (organisation, by_account) references member (organisation, account),
  foreign key (organisation, ended_by) references member (organisation, account),
  check ((over_at is null) = (found is null)),
  check ((ended_at is null) = (ended_by is null))
);
create index linking_at on linking (at);

-- The files, sealed in pieces, until the work is done.
create table linking_piece (
  organisation uuid not null,
  linking uuid not null,
  file smallint not null check (file in (0, 1)),
  number integer not null check (number >= 0),
  sealed bytea not null check (length(sealed) <= 262144 + 29),
  primary key (organisation, linking, file, number),
  foreign key (organisation, linking) references linking (organisation, id)
);
alter table linking_piece alter column sealed set storage external;

-- The links that were found, the surest first, some hundreds in a block.
create table linking_block (
  organisation uuid not null,
  linking uuid not null,
  number integer not null check (number >= 0),
  sealed bytea not null,
  primary key (organisation, linking, number),
  foreign key (organisation, linking) references linking (organisation, id)
);
alter table linking_block alter column sealed set storage external;
