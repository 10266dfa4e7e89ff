-- Files that a coordinator brings through the desk: activities from IATI files, read by a promised job; and tables of results, which are looked
-- at before they count. Neither holds people.

alter table iati_import add column bytes bigint not null default 0;
-- Of what was taken, what nothing stood for before; and where in the file the reading goes on.
alter table iati_chunk add column fresh integer not null default 0;
alter table iati_chunk add column goes_on jsonb;

-- The file as it came, until it is read: sealed in pieces under a key of its own, and gone with it.
create table iati_file (
  organisation uuid not null,
  "import" uuid not null,
  wrapped bytea not null,
  sealed bytea not null,
  at timestamptz not null default now(),
  primary key (organisation, "import"),
  foreign key (organisation, "import") references iati_import (organisation, id)
);
create index iati_file_at on iati_file (at);
create table iati_piece (
  organisation uuid not null,
  "import" uuid not null,
  number integer not null check (number >= 0),
  sealed bytea not null check (length(sealed) <= 262144 + 29),
  primary key (organisation, "import", number),
  foreign key (organisation, "import") references iati_file (organisation, "import") on delete cascade
);
-- What is sealed does not get smaller: no time is lost on trying.
alter table iati_piece alter column sealed set storage external;

-- ---------------------------------------------------------------- tables of results
-- What a table said, row by row, until somebody accepts it. `facts`: what was odd about the table, and the rows that cannot be taken, with their reasons.
create table results_import (
  organisation uuid not null references organisation,
  id uuid not null,
  programme uuid not null references programme,
  by_account uuid not null,
  name text not null,
  facts jsonb not null,
  version integer not null default 1,
  at timestamptz not null default now(),
  primary key (organisation, id)
);
create index results_import_programme on results_import (organisation, programme);

create table results_import_row (
  organisation uuid not null,
  "import" uuid not null,
  number integer not null,
  indicator uuid not null,
  result jsonb not null,
  primary key (organisation, "import", number),
  foreign key (organisation, "import") references results_import (organisation, id),
  foreign key (organisation, indicator) references indicator (organisation, id)
);

create table results_import_landing (
  organisation uuid not null,
  "import" uuid not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, "import"),
  foreign key (organisation, "import") references results_import (organisation, id)
);

-- What an accepted table changed: which version of a period it made, and what stood there before (nothing where the period is new).
create table results_import_change (
  organisation uuid not null,
  "import" uuid not null,
  period uuid not null,
  version integer not null,
  before jsonb,
  primary key (organisation, "import", period),
  foreign key (organisation, "import") references results_import_landing (organisation, "import")
);

create table results_import_end (
  organisation uuid not null,
  "import" uuid not null,
  kind text not null check (kind in ('cancelled', 'taken back')),
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, "import"),
  foreign key (organisation, "import") references results_import (organisation, id)
);
