-- Complaints about a helper: they go to a named person of another organisation, and the organisation complained of holds no row of them.
-- Strangers read the first two tables: so no key leads from there to those who work somewhere.

-- Whom an organisation names beforehand, in another organisation. `contact` and `second` are colleagues of its own to whom that person may turn.
create table complaint_receiver (
  organisation uuid not null references organisation,
  id uuid not null,
  receiver_organisation uuid not null references organisation,
  name text not null,
  contact uuid not null,
  contact_name text not null,
  second uuid,
  second_name text,
  named_by uuid not null,
  named_at timestamptz not null default now(),
  ended_by uuid,
  ended_at timestamptz,
  primary key (organisation, id),
  check (receiver_organisation <> organisation),
  check ((second is null) = (second_name is null) and second is distinct from contact),
  check ((ended_by is null) = (ended_at is null))
);
create unique index complaint_receiver_one on complaint_receiver (organisation) where ended_at is null;
create index complaint_receiver_elsewhere on complaint_receiver (receiver_organisation);

-- That she agreed: a row of her own organisation, under the same id. She, and one who stands in for her, open what comes in.
create table complaint_duty (
  organisation uuid not null references organisation,
  id uuid not null,
  about uuid not null references organisation,
  account uuid not null,
  name text not null,
  deputy uuid,
  deputy_name text,
  acknowledge_within_days integer not null check (acknowledge_within_days between 1 and 30),
  agreed_at timestamptz not null default now(),
  ended_by uuid,
  ended_at timestamptz,
  primary key (organisation, id),
  check (about <> organisation),
  check ((deputy is null) = (deputy_name is null) and deputy is distinct from account),
  check ((ended_by is null) = (ended_at is null))
);
create index complaint_duty_about on complaint_duty (about);

-- A complaint belongs to the receiver's organisation. `about` is the organisation complained of: a plain id, and no key leads from there to here.
create table complaint (
  organisation uuid not null,
  id uuid not null,
  duty uuid not null,
  about uuid not null,
  whom text not null check (whom in ('myself', 'someone else')),
  kind text not null,
  danger boolean not null,
  language text not null,
  -- What the receiver may pass on to the organisation complained of: decided by who complains, and changed by nobody else.
  pass_on text not null check (pass_on in ('nothing', 'summary', 'with name')),
  code_hash bytea not null unique,
  code_expires_at timestamptz not null,
  at timestamptz not null default now(),
  acknowledge_by timestamptz not null,
  sealed bytea,
  acknowledged_by uuid,
  acknowledged_at timestamptz,
  finding text check (finding in ('upheld', 'partly', 'not upheld', 'cannot be decided', 'passed on to an authority')),
  found_by uuid,
  found_at timestamptz,
  forget_at timestamptz not null,
  erased_at timestamptz,
  primary key (organisation, id),
  foreign key (organisation, duty) references complaint_duty (organisation, id),
  check ((acknowledged_by is null) = (acknowledged_at is null)),
  check ((finding is null) = (found_at is null) and (finding is null) = (found_by is null)),
  check (erased_at is null or sealed is null)
);
create index complaint_of_duty on complaint (organisation, duty);
create index complaint_forget on complaint (forget_at) where erased_at is null;

-- Words exchanged. With `measure` it is what was passed on to the organisation complained of, under the id that it has there.
create table complaint_message (
  organisation uuid not null,
  id uuid not null,
  complaint uuid not null,
  written_by text not null check (written_by in ('complainer', 'receiver')),
  by_account uuid,
  sealed bytea not null,
  measure uuid unique,
  class text check (class in ('summary', 'with name')),
  at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, complaint) references complaint (organisation, id),
  check ((written_by = 'receiver') = (by_account is not null)),
  check ((measure is null) = (class is null) and (measure is null or written_by = 'receiver'))
);
create index complaint_message_complaint on complaint_message (organisation, complaint);

-- What the organisation complained of is asked to do: a row of its own for one colleague, which names no complaint.
create table complaint_measure (
  organisation uuid not null,
  id uuid not null,
  sender uuid not null references organisation,
  for_account uuid not null,
  class text not null check (class in ('summary', 'with name')),
  wrapped bytea not null,
  sealed bytea not null,
  at timestamptz not null default now(),
  until timestamptz not null,
  answered_at timestamptz,
  primary key (organisation, id),
  foreign key (organisation, for_account) references member (organisation, account),
  check (sender <> organisation)
);
create index complaint_measure_account on complaint_measure (for_account);
create index complaint_measure_until on complaint_measure (until);

-- The answer travels back as a row of the receiver's organisation, sealed under a key of its own.
create table complaint_measure_answer (
  organisation uuid not null references organisation,
  id uuid not null,
  measure uuid not null,
  wrapped bytea not null,
  sealed bytea not null,
  at timestamptz not null default now(),
  primary key (organisation, id)
);
create index complaint_measure_answer_measure on complaint_measure_answer (organisation, measure);
