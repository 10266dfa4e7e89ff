-- The register as its readers use it: one search over everything, entries that an organisation calls its own and may hide, answers, suggestions.

-- A published copy of what can be found, for the search: folded as in core/fold.ts, so that one alphabet finds the other.
create table register_entry (
  code text primary key,
  kind text not null,
  address text not null,
  title jsonb not null,
  -- The folded title in each language, whole: what is asked word for word is found first. Then its words, then all words.
  exact text[] not null,
  folded_title text not null,
  folded text not null,
  organisation uuid references organisation
);
create index register_entry_exact on register_entry using gin (exact);
create index register_entry_title on register_entry using gin (to_tsvector('simple', folded_title));
create index register_entry_words on register_entry using gin (to_tsvector('simple', folded));

-- An organisation of this node says that an entry of the register is itself, and the keeper of the register agrees, or not.
create table register_claim (
  organisation uuid not null references organisation,
  id uuid not null,
  code text not null,
  reason text not null,
  at timestamptz not null default now(),
  by_account uuid not null,
  primary key (organisation, id),
  unique (organisation, id, code)
);
create table register_claim_decision (
  organisation uuid not null,
  claim uuid not null,
  code text not null,
  agreed boolean not null,
  reason text not null,
  keeper uuid not null references organisation,
  at timestamptz not null default now(),
  by_account uuid not null,
  primary key (organisation, claim),
  foreign key (organisation, claim, code) references register_claim (organisation, id, code)
);
create unique index register_claim_agreed on register_claim_decision (code) where agreed;

-- What an organisation does not wish to have shown: its page, or that it has a part in what others did. One row, and everything obeys at once.
create table register_hiding (
  code text primary key,
  page boolean not null,
  ties boolean not null,
  organisation uuid not null references organisation,
  at timestamptz not null default now(),
  by_account uuid not null,
  check (page or ties)
);

-- What whoever is concerned says to a statement. Shown beside it; never changed.
create table statement_answer (
  statement uuid not null references statement,
  organisation uuid not null references organisation,
  code text not null,
  text jsonb not null,
  at timestamptz not null default now(),
  by_account uuid not null,
  primary key (organisation, statement)
);

-- A suggestion brings its own key, which is destroyed when it is decided: what stays is what was decided and why.
alter table suggestion alter column sealed drop not null;
alter table suggestion add column wrapped bytea;
alter table suggestion add check ((sealed is null) = (wrapped is null));
