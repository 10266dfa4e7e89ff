-- Who comes in, and how: a second step, passkeys, recovery codes, a pause after too many wrong tries; and in the house:
-- roles that change, colleagues who leave, a way back to a forgotten password, access with a reason when nobody else can act.

alter table member add column version integer not null default 1;

-- Who had it before it was handed over for the first time: the history of a case goes on naming her.
alter table "case" add column first_worker uuid;
alter table request_take add column first_by uuid;

-- A link with which one chooses a new password, once. `anew` also takes away the second step and the passkeys.
create table password_link (
  organisation uuid not null,
  id uuid not null,
  account uuid not null,
  secret_hash bytea not null unique,
  anew boolean not null,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (organisation, id),
  foreign key (organisation, account) references member (organisation, account)
);
create index password_link_account on password_link (account, made_at);

-- One whose role opens no files opens them for three hours. The reason is sealed under a key of its own, as a parcel is.
create table break_glass (
  organisation uuid not null,
  id uuid not null,
  account uuid not null,
  wrapped bytea not null,
  sealed bytea not null,
  at timestamptz not null default now(),
  until timestamptz not null,
  acknowledged_by uuid,
  acknowledged_at timestamptz,
  primary key (organisation, id),
  foreign key (organisation, account) references member (organisation, account),
  check (until <= at + interval '3 hours'),
  check ((acknowledged_by is null) = (acknowledged_at is null))
);
create index break_glass_account on break_glass (account, until);

-- ---------------------------------------------------------------- sign-in

-- By what one came in.
alter table auth.session add column way text;

-- The secret is sealed under the node's key. `last_step` is the half minute of the last code that was used: none is used twice.
create table auth.second_factor (
  account uuid primary key references auth."user" on delete cascade,
  sealed bytea not null,
  begun_at timestamptz not null default now(),
  confirmed_at timestamptz,
  last_step bigint not null default 0
);

create table auth.recovery_code (
  account uuid not null references auth."user" on delete cascade,
  hash bytea not null,
  used_at timestamptz,
  primary key (account, hash)
);

-- Between the right password and the right code.
create table auth.second_step (
  hash bytea primary key,
  account uuid not null references auth."user" on delete cascade,
  until timestamptz not null,
  wrong integer not null default 0
);

create table auth.passkey (
  id text primary key,
  account uuid not null references auth."user" on delete cascade,
  name text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  made_at timestamptz not null default now(),
  used_at timestamptz
);
create index passkey_account on auth.passkey (account);

-- A challenge is signed, so it is not kept before it comes back; then it is, so that it comes back once.
create table auth.challenge_used (
  hash bytea primary key,
  until timestamptz not null
);

-- Wrong tries, by a keyed hash of the e-mail, whether anybody has it or not: the table tells nobody apart.
create table auth.wrong_tries (
  bucket bytea primary key,
  wrong_at timestamptz[] not null,
  locked_at timestamptz,
  locked_until timestamptz,
  told_at timestamptz
);
