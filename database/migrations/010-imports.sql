-- An organisation brings its spreadsheet. What it holds waits here, sealed under a key of the import's own, until it is accepted;
-- the people and cases made from it carry the import, and exist for nobody before it has landed nor after it was taken back.

create table "import" (
  organisation uuid not null references organisation,
  id uuid not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  -- A keyed hash of the file: the same file twice is noticed, and nothing of it can be guessed.
  mark bytea not null,
  rows integer not null check (rows between 1 and 50000),
  -- Name of the file, sheet, columns, what was odd about the table.
  sealed bytea not null,
  -- Which column is what, and how days are written; null until somebody said it.
  matched bytea,
  -- Keyed hashes of whom the organisation knows already, for the length of a check.
  known bytea,
  version integer not null default 1,
  primary key (organisation, id)
);

-- The rows as they came, some hundreds in a block, and what a check found in them.
create table import_block (
  organisation uuid not null,
  "import" uuid not null,
  number integer not null,
  sealed bytea not null,
  found bytea,
  ready integer,
  refused integer,
  doubles integer,
  brought integer,
  primary key (organisation, "import", number),
  foreign key (organisation, "import") references "import" (organisation, id)
);

-- On what ground the organisation holds these records: its own words, under a key that outlives the rows.
create table import_acceptance (
  organisation uuid not null,
  "import" uuid not null,
  subject uuid not null,
  sealed bytea not null,
  worker uuid not null,
  takes_doubles boolean not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, "import"),
  foreign key (organisation, "import") references "import" (organisation, id)
);

-- One row decides for all that an import made: live, and it is there; not live, and it is not.
create table import_landing (
  organisation uuid not null,
  "import" uuid not null,
  at timestamptz not null default now(),
  live boolean not null default true,
  primary key (organisation, "import"),
  foreign key (organisation, "import") references import_acceptance (organisation, "import")
);

create table import_end (
  organisation uuid not null,
  "import" uuid not null,
  kind text not null check (kind in ('cancelled', 'taken back')),
  sealed bytea,
  kept integer not null default 0,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, "import"),
  foreign key (organisation, "import") references "import" (organisation, id)
);

alter table person add column "import" uuid, add foreign key (organisation, "import") references "import" (organisation, id);
alter table "case" add column "import" uuid, add foreign key (organisation, "import") references "import" (organisation, id);
create index person_import on person (organisation, "import") where "import" is not null;
create index case_import on "case" (organisation, "import") where "import" is not null;
