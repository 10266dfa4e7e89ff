-- Envelopes between nodes: one document, or one statement, that a person had sent from those who help her to an authority; and the receipt.

-- An office of another node whose keys we have. Nothing goes to it, and nothing of it is taken in, before a second person compared the fingerprint by telephone.
create table known_node (
  organisation uuid not null references organisation,
  id uuid not null,
  kind text not null check (kind in ('helpers', 'authority')),
  name text not null,
  country text not null check (country ~ '^[A-Z]{2}$'),
  signing text not null check (signing ~ '^[0-9a-f]{64}$'),
  agreement text not null check (agreement ~ '^[0-9a-f]{64}$'),
  fingerprint text not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  stopped_at timestamptz,
  stopped_by uuid,
  primary key (organisation, id),
  check ((stopped_at is null) = (stopped_by is null))
);
create unique index known_node_signing on known_node (organisation, signing) where stopped_at is null;

create table known_node_comparison (
  organisation uuid not null,
  node uuid not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, node),
  foreign key (organisation, node) references known_node (organisation, id)
);

-- Those who help. What a person agreed to have sent, to whom, and until when: a consent of its own kind, for one envelope. `sealed`: by what the authority
-- finds her file, and her statement. `version_lock`: only so that sending and withdrawing wait for one another.
create table envelope_consent (
  organisation uuid not null,
  id uuid not null,
  person uuid not null,
  node uuid not null,
  to_name text not null,
  to_country text not null,
  what text not null check (what in ('document', 'statement')),
  document uuid,
  sealed bytea,
  text_version text not null,
  language text not null check (language in ('en', 'ru', 'uz', 'tg', 'ky')),
  text_reviewed boolean not null,
  way_given text not null check (way_given in ('in person signed', 'in person spoken')),
  given_on date not null,
  until timestamptz not null,
  version_lock boolean not null default true check (version_lock),
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, person) references person (organisation, id),
  foreign key (organisation, node) references known_node (organisation, id),
  check ((what = 'document') = (document is not null)),
  check (until <= at + interval '15 days')
);
create index envelope_consent_person on envelope_consent (organisation, person);

create table envelope_withdrawal (
  organisation uuid not null,
  consent uuid not null,
  by_kind text not null check (by_kind in ('person', 'worker')),
  by_account uuid,
  at timestamptz not null default now(),
  primary key (organisation, consent),
  foreign key (organisation, consent) references envelope_consent (organisation, id),
  check ((by_kind = 'worker') = (by_account is not null))
);

-- An envelope that was made: one for a consent. `number`, by chance, is all that the other node knows of it.
create table envelope (
  organisation uuid not null,
  id uuid not null,
  consent uuid not null,
  number text not null unique check (number ~ '^[0-9a-f]{32}$'),
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  unique (organisation, consent),
  foreign key (organisation, consent) references envelope_consent (organisation, id)
);

-- The authority says, signed, on which day it took the envelope in.
create table envelope_receipt (
  organisation uuid not null,
  envelope uuid not null,
  taken_on date not null,
  signature bytea not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, envelope),
  foreign key (organisation, envelope) references envelope (organisation, id)
);

-- Authorities. What came, once: `sender` and `number` come no second time. What opens it is under a key of its own that the organisation's key wraps, until
-- it is attached to a file; then under the key of that file. Set aside, neither is left.
create table arrival (
  organisation uuid not null,
  id uuid not null,
  node uuid not null,
  sender text not null,
  number text not null check (number ~ '^[0-9a-f]{32}$'),
  until timestamptz not null,
  bytes integer not null check (bytes >= 0),
  wrapped bytea,
  sealed bytea,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  unique (organisation, sender, number),
  foreign key (organisation, node) references known_node (organisation, id),
  check (wrapped is null or sealed is not null)
);
create index arrival_waiting on arrival (organisation, id) where wrapped is not null;

create table arrival_piece (
  organisation uuid not null,
  arrival uuid not null,
  number integer not null check (number >= 0),
  sealed bytea not null check (length(sealed) <= 262144 + 29),
  primary key (organisation, arrival, number),
  foreign key (organisation, arrival) references arrival (organisation, id)
);
alter table arrival_piece alter column sealed set storage external;

-- What an officer did with it, once: attached to a file, on a day, for which there is a receipt; or set aside, with none.
create table arrival_outcome (
  organisation uuid not null,
  arrival uuid not null,
  file uuid,
  set_aside text check (set_aside in ('no such file', 'not for us', 'too late', 'cannot be read')),
  on_day date not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, arrival),
  foreign key (organisation, arrival) references arrival (organisation, id),
  foreign key (organisation, file) references procedure_file (organisation, id),
  check ((set_aside is null) = (file is not null))
);
create index arrival_outcome_file on arrival_outcome (organisation, file);
