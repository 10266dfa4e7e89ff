-- Who says what: sources, what they state, and what reviewers and readers make of it. Nothing here is about a person who asked for help.

create table source (
  code text primary key,
  facts jsonb not null
);

-- One organisation of the node keeps the register: its coordinators review what readers suggest.
create table register_keeper (
  one boolean primary key default true check (one),
  organisation uuid not null references organisation
);

-- One source says one thing of one subject. Never changed: who was wrong is answered by another statement.
create table statement (
  id uuid primary key,
  number bigint generated always as identity,
  subject text not null,
  property text not null,
  value jsonb not null,
  qualifier text,
  period text,
  source text references source,
  lines integer[],
  cited text,
  url text,
  asserted_by text not null,
  relation text not null,
  reading text not null,
  confidence text,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  organisation uuid references organisation,
  digest bytea not null unique,
  check (source is not null or url is not null or cited is not null or recorded_by is not null)
);
create index statement_subject on statement (subject, number);

-- A statement that was recorded wrongly (not: that is wrong). It stays, and says why it no longer counts.
create table statement_retraction (
  statement uuid primary key references statement,
  at timestamptz not null default now(),
  by_account uuid not null,
  organisation uuid not null references organisation,
  reason text not null
);

-- Where sides are put beside each other: the topic, and what it touches. Each side is a statement on this code.
create table conflict (
  code text primary key,
  facts jsonb not null
);

-- A reader says what is wrong. The keeper's coordinators read it, decide, and say why; the text may hold a name, so it is sealed.
create table suggestion (
  organisation uuid not null references organisation,
  id uuid not null,
  subject text not null,
  property text,
  language text not null,
  sealed bytea not null,
  at timestamptz not null default now(),
  primary key (organisation, id)
);
create table suggestion_decision (
  organisation uuid not null,
  suggestion uuid not null,
  taken boolean not null,
  reason text not null,
  statement uuid references statement,
  at timestamptz not null default now(),
  by_account uuid not null,
  primary key (organisation, suggestion),
  foreign key (organisation, suggestion) references suggestion (organisation, id)
);

-- Which contents of the register have been loaded: a node whose software brings newer ones loads them when it starts.
create table register_load (
  digest bytea primary key,
  at timestamptz not null default now()
);
