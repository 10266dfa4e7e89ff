-- The identity papers of a person: what a passport or a card says, who physically holds it, and when it ends. No image of it is kept here.
-- `sealed`: country, number, names and days, under the key of the person; where who she is, is kept apart, under that of the compartment inside.
-- `expires_on` says nothing of anybody, and has to be found in time.
create table paper (
  organisation uuid not null,
  id uuid not null,
  person uuid not null,
  kind text not null check (kind in ('passport', 'internal passport', 'identity card', 'residence permit', 'visa', 'work permit', 'travel document', 'birth certificate', 'other')),
  sealed bytea,
  expires_on date,
  by_account uuid not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  ended_at timestamptz,
  ended_by uuid,
  ended_why text check (ended_why in ('replaced', 'wrong person', 'entered by mistake', 'asked by the person')),
  primary key (organisation, id),
  foreign key (organisation, person) references person (organisation, id),
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_why is null)),
  -- A passport that was replaced is still hers; whatever should not have been here is emptied.
  check ((sealed is null) = (coalesce(ended_why, 'replaced') <> 'replaced'))
);
create index paper_person on paper (organisation, person);
create index paper_ends on paper (organisation, expires_on) where ended_at is null and expires_on is not null;

-- Who had it, since when: added to and never changed, but to be emptied or sealed for a compartment.
create table paper_holding (
  organisation uuid not null,
  id uuid not null,
  paper uuid not null,
  sealed bytea,
  since_on date,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, paper) references paper (organisation, id) on delete cascade
);
create index paper_holding_of on paper_holding (organisation, paper);

-- That somebody has seen that a paper ends: so many days ahead (-1: it has ended), of the day that it ended on then. What was seen is not shown again.
create table paper_end_seen (
  organisation uuid not null,
  paper uuid not null,
  expires_on date not null,
  ahead integer not null check (ahead in (-1, 7, 30, 90)),
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, paper, expires_on, ahead),
  foreign key (organisation, paper) references paper (organisation, id) on delete cascade
);

-- The same told to a member in a letter, once each: also when the letter is long gone.
create table paper_end_told (
  organisation uuid not null,
  account uuid not null,
  paper uuid not null,
  expires_on date not null,
  ahead integer not null check (ahead in (-1, 7, 30, 90)),
  at timestamptz not null default now(),
  primary key (organisation, account, paper, expires_on, ahead),
  foreign key (organisation, paper) references paper (organisation, id) on delete cascade
);
create index paper_end_told_of on paper_end_told (organisation, paper);
