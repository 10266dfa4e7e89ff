-- Known elsewhere: whether two organisations of a node both know somebody who agreed in both to be asked about there.

-- That a person agreed to be asked about in another organisation: beside the consent itself. It goes when the consent is withdrawn, the file is
-- forgotten, or who the person is, is kept apart: what compares sees nobody else.
create table asking_consent (
  organisation uuid not null,
  basis uuid not null,
  person uuid not null,
  partner uuid not null references organisation,
  until timestamptz not null,
  primary key (organisation, basis),
  foreign key (organisation, basis) references basis (organisation, id),
  foreign key (organisation, person) references person (organisation, id),
  check (partner <> organisation)
);
create index asking_consent_person on asking_consent (organisation, person);
create index asking_consent_partner on asking_consent (organisation, partner);

-- How much an organisation lets itself be asked, by each of the others in a day (UTC). `alike`: whether it takes part in comparing by likeness.
create table asking_rule (
  organisation uuid primary key references organisation,
  questions_a_day integer not null default 3 check (questions_a_day between 0 and 20),
  people_a_day integer not null default 500 check (people_a_day between 1 and 500),
  alike boolean not null default false,
  by_account uuid not null,
  at timestamptz not null default now(),
  version integer not null default 1
);

-- An organisation lets a partner ask without accepting each question, until an end.
create table asking_permission (
  organisation uuid not null references organisation,
  id uuid not null,
  partner uuid not null references organisation,
  until timestamptz not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by uuid,
  primary key (organisation, id),
  check (partner <> organisation),
  check ((ended_at is null) = (ended_by is null))
);
create unique index asking_permission_live on asking_permission (organisation, partner) where ended_at is null;

-- A question: a row of the one who is asked, written by the one who asks. It names nobody. `nth`: which of that day, so that two at once cannot
-- both be the last.
create table asking_question (
  organisation uuid not null references organisation,
  id uuid not null,
  sender uuid not null references organisation,
  way text not null check (way in ('exact', 'alike')),
  on_day date not null,
  nth integer not null,
  permission uuid,
  asked_by uuid not null,
  asked_at timestamptz not null default now(),
  decided_at timestamptz,
  decided_by uuid,
  accepted boolean,
  compared_at timestamptz,
  outcome text check (outcome in ('compared', 'nobody', 'not allowed')),
  primary key (organisation, id),
  unique (organisation, sender, on_day, nth),
  foreign key (organisation, permission) references asking_permission (organisation, id),
  check (sender <> organisation),
  check ((decided_at is null) = (accepted is null) and (decided_at is null) = (decided_by is null)),
  check ((compared_at is null) = (outcome is null)),
  check (compared_at is null or permission is not null or accepted)
);
create index asking_question_sender on asking_question (sender, asked_at);

-- Who of ours was asked about, in which question: that it was asked, and never an answer. `partner`: the other side.
create table asking_part (
  organisation uuid not null,
  question uuid not null,
  person uuid not null,
  basis uuid not null,
  partner uuid not null references organisation,
  asks boolean not null,
  at timestamptz not null default now(),
  primary key (organisation, question, person),
  foreign key (organisation, basis) references basis (organisation, id),
  foreign key (organisation, person) references person (organisation, id)
);
create index asking_part_person on asking_part (organisation, person);
create index asking_part_day on asking_part (organisation, partner, at);

-- That the other side knows the person too, until it expires. `mark`: a number by chance that both sides have of the same find, and nobody else.
create table asking_find (
  organisation uuid not null,
  mark text not null,
  person uuid not null,
  basis uuid not null,
  partner uuid not null references organisation,
  way text not null check (way in ('exact', 'alike')),
  at timestamptz not null default now(),
  until timestamptz not null,
  referral_asked_at timestamptz,
  primary key (organisation, mark, person),
  foreign key (organisation, basis) references basis (organisation, id),
  foreign key (organisation, person) references person (organisation, id),
  check (until <= at + interval '30 days')
);
create index asking_find_person on asking_find (organisation, person);
create index asking_find_until on asking_find (until);

-- What one side tells the other of a find that both have: that it is over, or please to refer the person.
create table asking_word (
  organisation uuid not null references organisation,
  mark text not null,
  word text not null check (word in ('over', 'refer')),
  at timestamptz not null default now(),
  primary key (organisation, mark, word)
);
create index asking_word_at on asking_word (at);
