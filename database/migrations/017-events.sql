-- Events of one's own: publication taken back, cancellation, registration with consent to be named, certificates; and films.

-- Only the host invites to its event.
alter table event add unique (organisation, id);
alter table event_invited add foreign key (organisation, event) references event (organisation, id);

-- A publication that was taken back, and why. Read where the event was planned, and nowhere else.
create table event_taken_back (
  organisation uuid not null references organisation,
  id uuid not null,
  event uuid not null references event,
  reason text not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id)
);

-- An event that will not be held: as public as the event itself.
create table event_cancellation (
  organisation uuid not null references organisation,
  event uuid not null unique references event,
  reason jsonb not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, event)
);

-- Registration is open until a day, for so many; without a number, for everybody.
create table event_admission (
  organisation uuid not null references organisation,
  event uuid not null unique references event,
  closes_on date not null,
  capacity integer check (capacity between 1 and 100000),
  version integer not null default 1,
  primary key (organisation, event)
);

-- Somebody who registered; or an invitation that waits for somebody to say who she is, and then `sealed` is empty.
create table event_registration (
  organisation uuid not null references organisation,
  id uuid not null,
  event uuid not null references event,
  invited boolean not null default false,
  language text not null,
  consent text not null default 'nobody' check (consent in ('nobody', 'participants', 'public')),
  code_hash bytea not null unique,
  sealed bytea,
  at timestamptz not null default now(),
  came_at timestamptz,
  came_by uuid,
  withdrawn_at timestamptz,
  forget_at timestamptz not null,
  erased_at timestamptz,
  primary key (organisation, id),
  check ((came_at is null) = (came_by is null)),
  check (erased_at is null or sealed is null)
);
create index event_registration_event on event_registration (organisation, event);
create index event_registration_came on event_registration (event) where came_at is not null;
create index event_registration_forget on event_registration (forget_at) where erased_at is null;

-- Strangers read of the three tables that follow: so no key leads from there to those who registered.

-- The order in which places are given: the first so many have one, the others wait. Whoever withdraws leaves the row, and all behind move up.
create table event_place (
  organisation uuid not null,
  registration uuid not null,
  event uuid not null references event,
  number bigint generated always as identity,
  primary key (organisation, registration)
);
create index event_place_event on event_place (event, number);

-- Who came and wants the world to know: a published copy, which goes at once when she changes her mind.
create table event_named (
  organisation uuid not null,
  registration uuid not null,
  event uuid not null references event,
  name text not null,
  institution text,
  primary key (organisation, registration)
);
create index event_named_event on event_named (event);

-- That a certificate of attendance stands: its reference, drawn at random, and nobody's name.
create table event_certificate (
  organisation uuid not null,
  registration uuid not null,
  reference text not null unique,
  event uuid not null references event,
  starts_on date not null,
  ends_on date not null,
  at timestamptz not null default now(),
  primary key (organisation, registration)
);

-- Films: the register's own have no organisation.
create table film (
  id uuid primary key,
  code text not null unique,
  organisation uuid references organisation,
  title jsonb not null,
  languages text[] not null default '{}',
  about jsonb,
  rights jsonb,
  published boolean not null default false,
  facts jsonb not null default '{}',
  version integer not null default 1
);

-- Which films an event showed. Who came is counted on the event; what was discussed, and what came of it, is tied to it there.
create table film_screening (
  event uuid not null references event,
  film uuid not null references film,
  organisation uuid references organisation,
  primary key (event, film)
);
create index film_screening_film on film_screening (film);
