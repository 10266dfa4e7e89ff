-- Events: conferences, screenings, study tours; what came out of them, and what became of that later.

-- The register's own have no organisation; an organisation's own are seen by everybody once they are published.
-- `restricted`: only the invited States' organisations see more than that it took place.
create table event (
  id uuid primary key,
  code text not null unique,
  organisation uuid references organisation,
  kind text not null,
  title jsonb not null,
  series text,
  edition text,
  starts_on date,
  ends_on date,
  place jsonb,
  country text,
  programme text,
  restricted boolean not null default false,
  published boolean not null default false,
  demonstration boolean not null default false,
  facts jsonb not null default '{}',
  version integer not null default 1,
  check (ends_on is null or starts_on is null or starts_on <= ends_on)
);
create index event_starts on event (starts_on);

-- A finding, recommendation, commitment or support. It lives on: whoever owns it, until when, and what was done.
create table event_outcome (
  id uuid primary key,
  code text not null unique,
  event uuid not null references event,
  organisation uuid references organisation,
  kind text not null,
  text jsonb not null,
  owner text,
  due_on date,
  programme text,
  goals text[] not null default '{}',
  facts jsonb not null default '{}',
  version integer not null default 1
);
create index event_outcome_event on event_outcome (event);

-- What became of an outcome, at a later event or by itself. Only ever added to.
create table outcome_follow_up (
  id uuid primary key,
  outcome uuid not null references event_outcome,
  organisation uuid not null references organisation,
  on_day date not null,
  state text not null,
  text jsonb not null,
  url text,
  event uuid references event,
  by_account uuid not null,
  at timestamptz not null default now()
);
create index outcome_follow_up_outcome on outcome_follow_up (outcome, on_day);

-- The States that a restricted event is for.
create table event_invited (
  event uuid not null references event,
  country text not null,
  organisation uuid not null references organisation,
  primary key (event, country)
);
