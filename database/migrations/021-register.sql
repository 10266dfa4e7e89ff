-- The register, closed where it has to be: who does not wish to be named, and what changed of a promise.

-- An organisation of this node that is named as a party nowhere. Which entry of the register it is, is not said here.
create table hidden_organisation (
  organisation uuid primary key references organisation
);

-- That another answers for an outcome, or that its day was moved, and why. Only ever added to; as public as the outcome.
create table outcome_change (
  organisation uuid not null references organisation,
  id uuid not null,
  outcome uuid not null references event_outcome,
  owner_before text,
  owner_after text,
  due_before date,
  due_after date,
  reason jsonb not null,
  at timestamptz not null default now(),
  by_account uuid not null,
  primary key (organisation, id),
  check (owner_before is distinct from owner_after or due_before is distinct from due_after)
);
create index outcome_change_outcome on outcome_change (outcome, at);
