-- Figures for everybody: a release freezes a few numbers for a period that is over. Nothing here is ever changed or taken away:
-- what happens to a release is a row beside it. A number below ten cannot be stored.

create table release (
  organisation uuid not null references organisation,
  id uuid not null,
  reference text not null unique,
  -- How the numbers are protected. Numbers with noise will have tables of their own, and a ledger; the method says which they are.
  method text not null default 'exact' check (method = 'exact'),
  period_from date not null,
  period_to date not null,
  indicators text[] not null check (cardinality(indicators) > 0),
  version integer not null default 1 check (version > 0),
  corrects uuid,
  correction text,
  prepared_by uuid not null,
  prepared_at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, corrects) references release (organisation, id),
  check (period_from <= period_to),
  check ((corrects is null) = (correction is null) and (corrects is null) = (version = 1))
);
create index release_period on release (organisation, period_from, period_to);

-- The numbers as everybody may see them: null is fewer than ten, or kept back so that such a number cannot be found.
create table release_cell (
  organisation uuid not null,
  release uuid not null,
  indicator text not null,
  "row" text not null,
  "column" text not null,
  place integer not null,
  count integer check (count >= 10),
  primary key (organisation, release, indicator, "row", "column"),
  foreign key (organisation, release) references release (organisation, id)
);

-- That it was counted, once; or why the numbers cannot be published. From then on no cell is added.
create table release_count (
  organisation uuid not null,
  release uuid not null,
  outcome text not null check (outcome in ('counted', 'refused')),
  why jsonb not null default '[]',
  at timestamptz not null default now(),
  primary key (organisation, release),
  foreign key (organisation, release) references release (organisation, id)
);

create table release_approval (
  organisation uuid not null,
  release uuid not null,
  by_account uuid not null,
  role text not null check (role in ('supervisor', 'coordinator')),
  at timestamptz not null default now(),
  primary key (organisation, release),
  foreign key (organisation, release) references release (organisation, id)
);

-- From here on everybody reads it. The signature is the node's over the hash of the whole release.
create table release_publication (
  organisation uuid not null,
  release uuid not null,
  by_account uuid not null,
  at timestamptz not null,
  hash bytea not null,
  public_key text not null,
  signature bytea not null,
  primary key (organisation, release),
  foreign key (organisation, release) references release (organisation, id)
);

create table release_withdrawal (
  organisation uuid not null,
  release uuid not null,
  by_account uuid not null,
  reason text not null,
  at timestamptz not null default now(),
  primary key (organisation, release),
  foreign key (organisation, release) references release (organisation, id)
);
