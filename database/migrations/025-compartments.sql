-- Trafficking: a screening interview that can be stopped and gone on with, and a compartment for who a person is.

-- One interview in a case. What was asked and answered is added as it comes and never changed.
create table screening (
  organisation uuid not null,
  id uuid not null,
  "case" uuid not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, "case") references "case" (organisation, id)
);
create index screening_case on screening (organisation, "case");

-- One sitting: from when somebody sat down with the person to when they stopped, and why. Each begins with whether it is safe to talk.
create table screening_sitting (
  organisation uuid not null,
  id uuid not null,
  screening uuid not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  stopped_at timestamptz,
  stopped_why text check (stopped_why in ('tired', 'not safe', 'not alone', 'wants to stop', 'no shared language', 'no time')),
  primary key (organisation, id),
  foreign key (organisation, screening) references screening (organisation, id),
  check ((stopped_at is null) = (stopped_why is null))
);
create index screening_sitting_of on screening_sitting (organisation, screening);
create unique index screening_sitting_open on screening_sitting (organisation, screening) where stopped_at is null;

-- `sealed`: the answer and the words beside it, under the key of the case's subject.
create table screening_answer (
  organisation uuid not null,
  id uuid not null,
  screening uuid not null,
  sitting uuid not null,
  question text not null,
  sealed bytea not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  unique (organisation, sitting, question),
  foreign key (organisation, screening) references screening (organisation, id),
  foreign key (organisation, sitting) references screening_sitting (organisation, id)
);
create index screening_answer_of on screening_answer (organisation, screening);

-- What a trained person found, with the reason; it ends the interview.
create table screening_finding (
  organisation uuid not null,
  screening uuid not null,
  finding text not null check (finding in ('presumed victim', 'not at this time', 'unclear')),
  sealed bytea not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, screening),
  foreign key (organisation, screening) references screening (organisation, id)
);

-- Who a person is, kept apart from the file. That there is a compartment, the name that the file shows instead, and whose list it is,
-- every colleague who opens files may know; what is in it only who is on the list.
create table compartment (
  organisation uuid not null,
  id uuid not null,
  person uuid not null,
  code_name text not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by uuid,
  ended_why text check (ended_why in ('asked by the person', 'no longer in danger', 'by mistake')),
  primary key (organisation, id),
  unique (organisation, code_name),
  foreign key (organisation, person) references person (organisation, id),
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_why is null))
);
create unique index compartment_person on compartment (organisation, person) where ended_at is null;

create table compartment_member (
  organisation uuid not null,
  id uuid not null,
  compartment uuid not null,
  account uuid not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by uuid,
  primary key (organisation, id),
  foreign key (organisation, compartment) references compartment (organisation, id),
  foreign key (organisation, account) references member (organisation, account),
  check ((ended_at is null) = (ended_by is null))
);
create unique index compartment_member_on on compartment_member (organisation, compartment, account) where ended_at is null;

-- `wrapped`: the compartment's own key. `sealed`: under that key, and around it under the person's, so that forgetting the person forgets this too.
create table compartment_identity (
  organisation uuid not null,
  compartment uuid not null,
  wrapped bytea not null,
  sealed bytea not null,
  version integer not null default 1,
  primary key (organisation, compartment),
  foreign key (organisation, compartment) references compartment (organisation, id)
);

-- Break-glass opens one compartment, or, where none is named, the files of the organisation.
alter table break_glass add column compartment uuid;
alter table break_glass add foreign key (organisation, compartment) references compartment (organisation, id);
