-- The annual report of the coalition, as the keeper of the register writes it. A draft is generated; its sentences are edited, left out and added;
-- a second person approves the revision that she read; once it is published, no row of it changes. It tells of nobody who asked for help.

create table annual_report (
  organisation uuid not null references organisation,
  id uuid not null,
  year integer not null check (year between 1990 and 2100),
  version integer not null default 1 check (version > 0),
  corrects uuid,
  correction text,
  -- Grows with every change of its sentences: an approval names the revision that was read.
  revision integer not null default 1 check (revision > 0),
  -- What was recorded at this moment is what the draft was generated from.
  as_of timestamptz not null,
  begun_by uuid not null,
  begun_at timestamptz not null default now(),
  primary key (organisation, id),
  unique (organisation, year, version),
  foreign key (organisation, corrects) references annual_report (organisation, id),
  check ((corrects is null) = (correction is null) and (corrects is null) = (version = 1))
);

-- A figure has one value wherever it stands in a report, and an address that it leads to.
create table annual_figure (
  organisation uuid not null,
  report uuid not null,
  name text not null check (name ~ '^[a-z0-9-]+$'),
  value jsonb not null,
  leads text not null check (leads like '/%'),
  primary key (organisation, report, name),
  foreign key (organisation, report) references annual_report (organisation, id)
);

-- A sentence with its figures as {name}: as it was generated (`made`), and as the secretariat wrote it (`written`). One of the secretariat's own has no `made`.
create table annual_sentence (
  organisation uuid not null,
  id uuid not null,
  report uuid not null,
  chapter text not null,
  place integer not null,
  shape text not null check (shape in ('title', 'text', 'item')),
  -- By this a sentence is found again when the draft is generated anew.
  key text,
  made jsonb,
  written jsonb,
  -- Since it was edited, its figures or what is generated have become others.
  moved boolean not null default false,
  left_out boolean not null default false,
  version integer not null default 1,
  edited_by uuid,
  edited_at timestamptz,
  primary key (organisation, id),
  unique (organisation, report, key),
  foreign key (organisation, report) references annual_report (organisation, id),
  check (made is not null or written is not null),
  check ((edited_by is null) = (edited_at is null))
);
create index annual_sentence_report on annual_sentence (organisation, report, place);

create table annual_approval (
  organisation uuid not null,
  report uuid not null,
  revision integer not null,
  by_account uuid not null,
  role text not null check (role in ('supervisor', 'coordinator')),
  at timestamptz not null default now(),
  primary key (organisation, report, revision),
  foreign key (organisation, report) references annual_report (organisation, id)
);

-- From here on everybody reads it. The signature is the node's over the hash of all that the report says.
create table annual_publication (
  organisation uuid not null,
  report uuid not null,
  by_account uuid not null,
  at timestamptz not null,
  hash bytea not null,
  public_key text not null,
  signature bytea not null,
  primary key (organisation, report),
  foreign key (organisation, report) references annual_report (organisation, id)
);
