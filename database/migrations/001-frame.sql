-- The frame: who asks, what is sealed under which key, what was done, what is promised.
-- Every table that belongs to an organisation has the key (organisation, id).
-- The tables without one hold nothing about a person: node, organisation, submission, attempt, journal_seal.

create table node (
  one boolean primary key default true check (one),
  kind text not null check (kind in ('helpers', 'authority')),
  stamp text not null check (stamp in ('demonstration', 'office')),
  made_at timestamptz not null default now()
);

create table organisation (
  id uuid primary key,
  name text not null,
  country text not null check (country ~ '^[A-Z]{2}$'),
  made_at timestamptz not null default now()
);

create table member (
  organisation uuid not null references organisation,
  account uuid not null unique,
  name text not null,
  since timestamptz not null default now(),
  left_at timestamptz,
  primary key (organisation, account)
);

create table member_role (
  organisation uuid not null,
  account uuid not null,
  role text not null check (role in ('case worker', 'supervisor', 'coordinator', 'administrator')),
  -- Who may open the files of people. The policies ask this, so a colleague without such a role finds nothing.
  opens_files boolean not null generated always as (role in ('case worker', 'supervisor')) stored,
  primary key (organisation, account, role),
  foreign key (organisation, account) references member (organisation, account)
);

create table invitation (
  organisation uuid not null references organisation,
  id uuid not null,
  secret_hash bytea not null unique,
  name text not null,
  roles text[] not null,
  made_by uuid,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (organisation, id)
);

create table token (
  organisation uuid not null,
  id uuid not null,
  account uuid not null,
  name text not null,
  secret_hash bytea not null unique,
  scope text[] not null,
  made_at timestamptz not null default now(),
  ends_at timestamptz not null,
  revoked_at timestamptz,
  primary key (organisation, id),
  foreign key (organisation, account) references member (organisation, account)
);

-- Keys: the node's key is outside the database and wraps these; an organisation's key wraps its subjects' keys.
create table organisation_key (
  organisation uuid primary key references organisation,
  wrapped bytea not null
);

-- A subject is whoever (or whatever) can be forgotten as one: a person, a request, a case on a parcel.
-- Erasure sets wrapped to null: what was sealed under the key can never be read again.
create table subject_key (
  organisation uuid not null references organisation,
  subject uuid not null,
  wrapped bytea,
  erased_at timestamptz,
  primary key (organisation, subject),
  check ((wrapped is null) = (erased_at is not null))
);

-- A write that was asked for under a key: the same again gives the same result, another under the same key is refused.
create table submission (
  actor text not null,
  operation text not null,
  key uuid not null,
  input_hash bytea not null,
  result jsonb,
  at timestamptz not null default now(),
  primary key (actor, operation, key)
);
create index submission_at on submission (at);

-- How often one stranger tried one thing; the bucket is a keyed hash, never an address.
create table attempt (
  bucket bytea not null,
  since timestamptz not null,
  count integer not null default 1,
  primary key (bucket, since)
);

create table journal_entry (
  organisation uuid not null references organisation,
  id uuid not null,
  at timestamptz not null default clock_timestamp(),
  kind text not null check (kind in ('done', 'read', 'refused')),
  operation text not null,
  actor_kind text not null check (actor_kind in ('visitor', 'asker', 'staff', 'robot')),
  actor uuid,
  via text not null check (via in ('page', 'api', 'command', 'job')),
  subject uuid,
  fields text[] not null default '{}',
  payload bytea,
  once text,
  primary key (organisation, id)
);
create unique index journal_entry_once on journal_entry (organisation, once) where once is not null;
create index journal_entry_subject on journal_entry (organisation, subject, at) where subject is not null;

create table journal_queue (
  organisation uuid not null,
  entry uuid not null,
  primary key (organisation, entry)
);

create table journal_seal (
  number bigint primary key,
  at timestamptz not null,
  count integer not null,
  branches integer not null,
  root bytea not null,
  hash bytea not null,
  signature bytea not null
);

-- One subtree of a seal: all entries of one organisation in it. Its path to the root is kept beside it,
-- so that the organisation can prove what is its own without seeing another's branch.
create table journal_branch (
  organisation uuid not null references organisation,
  seal bigint not null references journal_seal,
  position integer not null,
  count integer not null,
  root bytea not null,
  path bytea[] not null,
  primary key (organisation, seal)
);
create index journal_branch_seal on journal_branch (seal);

create table journal_leaf (
  organisation uuid not null,
  entry uuid not null,
  seal bigint not null,
  position integer not null,
  hash bytea not null,
  primary key (organisation, entry),
  unique (organisation, seal, position),
  foreign key (organisation, seal) references journal_branch (organisation, seal)
);

-- Work promised in the transaction that makes it necessary. The payload is ids.
create table job (
  organisation uuid not null references organisation,
  id uuid not null,
  operation text not null,
  input jsonb not null,
  robot text,
  actor uuid,
  due_at timestamptz not null default now(),
  tries integer not null default 0,
  given_up_at timestamptz,
  primary key (organisation, id),
  check ((robot is null) <> (actor is null))
);
create index job_due on job (due_at) where given_up_at is null;
