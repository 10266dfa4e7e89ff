-- One person's way: a request, a person, a basis, a case, help, a referral across a border, an end.

-- Where an organisation can be asked for help, and how fast it answers.
create table reception (
  organisation uuid primary key references organisation,
  place text not null,
  languages text[] not null,
  answers_within_hours integer not null check (answers_within_hours between 1 and 720),
  open boolean not null default true,
  version integer not null default 1
);

-- Programmes: the register's facts (code PRG-…, no organisation) and those that organisations of this node run.
create table programme (
  id uuid primary key,
  code text not null unique,
  organisation uuid references organisation,
  title jsonb not null,
  starts_on date,
  ends_on date,
  running boolean not null default false,
  published boolean not null default false,
  demonstration boolean not null default false,
  facts jsonb not null default '{}',
  check (ends_on is null or starts_on is null or starts_on <= ends_on)
);

-- Organisations of the public register (code ORG-…): facts with their sources, not users of this node.
create table register_organisation (
  code text primary key,
  facts jsonb not null
);

-- ---------------------------------------------------------------- people

create table person (
  organisation uuid not null references organisation,
  id uuid not null,
  language text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  erased_at timestamptz,
  version integer not null default 1,
  primary key (organisation, id)
);

create table person_identity (
  organisation uuid not null,
  person uuid not null,
  sealed bytea not null,
  primary key (organisation, person),
  foreign key (organisation, person) references person (organisation, id)
);

create table person_name (
  organisation uuid not null,
  id uuid not null,
  person uuid not null,
  position integer not null,
  script text not null check (script in ('Cyrl', 'Latn', 'other')),
  sealed bytea not null,
  primary key (organisation, id),
  unique (organisation, person, position),
  foreign key (organisation, person) references person (organisation, id)
);

-- How a person may safely be reached. `may_notify` is what every message must pass; the rest is sealed.
create table safe_contact (
  organisation uuid not null,
  person uuid not null,
  reach text not null,
  may_notify boolean not null,
  sealed bytea not null,
  set_by uuid not null,
  set_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation, person),
  foreign key (organisation, person) references person (organisation, id),
  check (not may_notify or reach = 'email')
);

-- The organisation answers for a translation of the consent text: who read it, and when.
create table consent_text_review (
  organisation uuid not null references organisation,
  text_version text not null,
  language text not null,
  reviewer text not null,
  reviewed_on date not null,
  recorded_by uuid not null,
  primary key (organisation, text_version, language)
);

-- On what a share rests. A state is a row: approval, withdrawal.
create table basis (
  organisation uuid not null,
  id uuid not null,
  person uuid not null,
  kind text not null check (kind in ('consent', 'vital interest')),
  purpose text not null,
  recipient uuid not null,
  to_country text not null,
  until timestamptz not null,
  text_version text,
  language text,
  text_reviewed boolean not null default false,
  way_given text,
  given_on date,
  reason bytea,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  -- Never changes: the right to update it is the right to lock the row, which a referral and a withdrawal both need.
  version_lock boolean not null default true check (version_lock),
  primary key (organisation, id),
  foreign key (organisation, person) references person (organisation, id),
  check (kind <> 'consent' or (text_version is not null and language is not null and way_given is not null and given_on is not null)),
  check (kind <> 'vital interest' or (reason is not null and until <= recorded_at + interval '72 hours'))
);
create index basis_person on basis (organisation, person);

create table basis_class (
  organisation uuid not null,
  basis uuid not null,
  class text not null,
  primary key (organisation, basis, class),
  foreign key (organisation, basis) references basis (organisation, id)
);

create table basis_approval (
  organisation uuid not null,
  basis uuid not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, basis),
  foreign key (organisation, basis) references basis (organisation, id)
);

create table basis_withdrawal (
  organisation uuid not null,
  basis uuid not null,
  by_kind text not null check (by_kind in ('person', 'worker', 'erasure')),
  by_account uuid,
  at timestamptz not null default now(),
  primary key (organisation, basis),
  foreign key (organisation, basis) references basis (organisation, id)
);

-- What lets data about this person cross into another country.
create table transfer_basis (
  organisation uuid not null,
  id uuid not null,
  basis uuid not null,
  to_country text not null,
  ground text not null check (ground in ('explicit consent', 'agreement', 'vital interest')),
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, basis) references basis (organisation, id)
);

-- ---------------------------------------------------------------- requests

create table request (
  organisation uuid not null references organisation,
  id uuid not null,
  about text not null check (about in ('myself', 'someone else')),
  language text not null,
  danger boolean not null,
  reach text not null,
  code_hash bytea not null unique,
  code_expires_at timestamptz not null,
  code_revoked_at timestamptz,
  asked_at timestamptz not null default now(),
  lapses_at timestamptz not null,
  erased_at timestamptz,
  primary key (organisation, id)
);
create index request_asked on request (organisation, asked_at);

create table request_account (
  organisation uuid not null,
  request uuid not null,
  sealed bytea not null,
  primary key (organisation, request),
  foreign key (organisation, request) references request (organisation, id)
);

create table request_trouble (
  organisation uuid not null,
  request uuid not null,
  trouble text not null,
  primary key (organisation, request, trouble),
  foreign key (organisation, request) references request (organisation, id)
);

create table request_take (
  organisation uuid not null,
  request uuid not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, request),
  foreign key (organisation, request) references request (organisation, id)
);

create table request_screening (
  organisation uuid not null,
  request uuid not null,
  finding text not null check (finding in ('signs', 'no signs', 'unclear')),
  sealed bytea,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, request),
  foreign key (organisation, request) references request (organisation, id)
);

create table request_message (
  organisation uuid not null,
  id uuid not null,
  request uuid not null,
  written_by text not null check (written_by in ('asker', 'worker')),
  by_account uuid,
  sealed bytea not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, request) references request (organisation, id)
);

-- Whose matter a request turned out to be.
create table request_person (
  organisation uuid not null,
  request uuid not null,
  person uuid not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, request),
  foreign key (organisation, request) references request (organisation, id),
  foreign key (organisation, person) references person (organisation, id)
);

-- The organisation has seen that the one who holds this code is that person: the code now opens the file.
create table identity_check (
  organisation uuid not null,
  request uuid not null,
  person uuid not null,
  way text not null check (way in ('in person', 'document seen', 'known to us')),
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, request),
  foreign key (organisation, request) references request (organisation, id),
  foreign key (organisation, person) references person (organisation, id)
);

-- ---------------------------------------------------------------- cases

create table "case" (
  organisation uuid not null references organisation,
  id uuid not null,
  reference text not null,
  person uuid,
  parcel uuid,
  request uuid,
  worker uuid not null,
  opened_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation, id),
  unique (organisation, reference),
  unique (organisation, parcel),
  foreign key (organisation, person) references person (organisation, id),
  foreign key (organisation, request) references request (organisation, id),
  check ((person is null) <> (parcel is null))
);
create index case_person on "case" (organisation, person);

create table case_closure (
  organisation uuid not null,
  "case" uuid not null,
  reason text not null,
  by_account uuid,
  at timestamptz not null default now(),
  primary key (organisation, "case"),
  foreign key (organisation, "case") references "case" (organisation, id)
);

create table need (
  organisation uuid not null,
  id uuid not null,
  "case" uuid not null,
  kind text not null,
  sealed bytea,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, "case") references "case" (organisation, id)
);
create index need_case on need (organisation, "case");

create table plan_step (
  organisation uuid not null,
  id uuid not null,
  "case" uuid not null,
  need uuid,
  sealed bytea not null,
  due_on date,
  done_at timestamptz,
  by_account uuid not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation, id),
  foreign key (organisation, "case") references "case" (organisation, id),
  foreign key (organisation, need) references need (organisation, id)
);
create index plan_step_case on plan_step (organisation, "case");

create table note (
  organisation uuid not null,
  id uuid not null,
  "case" uuid not null,
  sealed bytea not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, "case") references "case" (organisation, id)
);
create index note_case on note (organisation, "case");

create table task (
  organisation uuid not null,
  id uuid not null,
  "case" uuid not null,
  sealed bytea not null,
  due_on date not null,
  for_account uuid not null,
  done_at timestamptz,
  done_by uuid,
  by_account uuid not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation, id),
  foreign key (organisation, "case") references "case" (organisation, id)
);
create index task_due on task (organisation, due_on) where done_at is null;
create index task_case on task (organisation, "case");

create table assistance (
  organisation uuid not null,
  id uuid not null,
  "case" uuid not null,
  kind text not null,
  on_day date not null,
  programme uuid not null references programme,
  sealed bytea,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, "case") references "case" (organisation, id)
);
create index assistance_case on assistance (organisation, "case");

-- ---------------------------------------------------------------- referrals

-- The sender's own record that it referred someone.
create table referral (
  organisation uuid not null,
  id uuid not null,
  reference text not null,
  "case" uuid not null,
  person uuid not null,
  basis uuid not null,
  receiver uuid not null references organisation (id),
  parcel uuid not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  unique (organisation, reference),
  foreign key (organisation, "case") references "case" (organisation, id),
  foreign key (organisation, person) references person (organisation, id),
  foreign key (organisation, basis) references basis (organisation, id)
);
create index referral_case on referral (organisation, "case");

-- What is shared, as a row of the receiver's. It holds no personal data itself and stays as the ledger of the share.
-- key: the parcel's own key, wrapped by the receiver's; gone when the receiver acknowledges the end.
create table parcel (
  organisation uuid not null references organisation,
  id uuid not null,
  sender uuid not null references organisation (id),
  referral uuid not null,
  reference text not null,
  basis uuid not null,
  purpose text not null,
  -- Which classes it held: the ledger says what was shared after the contents are gone.
  classes text[] not null default '{}',
  language text not null,
  until timestamptz not null,
  live boolean not null default true,
  wrapped bytea,
  sent_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_why text check (ended_why in ('withdrawn', 'erased', 'expired')),
  acknowledged_by uuid,
  acknowledged_at timestamptz,
  primary key (organisation, id),
  check (sender <> organisation),
  check (live = (ended_at is null)),
  check ((wrapped is null) = (acknowledged_at is not null))
);
create index parcel_sent on parcel (sender, referral);
create index parcel_basis on parcel (sender, basis);

create table parcel_item (
  organisation uuid not null,
  parcel uuid not null,
  class text not null,
  sealed bytea not null,
  primary key (organisation, parcel, class),
  foreign key (organisation, parcel) references parcel (organisation, id)
);

-- What the receiver tells the sender: rows of the sender's, written by the receiver.
create table referral_news (
  organisation uuid not null,
  id uuid not null,
  referral uuid not null,
  kind text not null check (kind in ('opened', 'accepted', 'declined', 'outcome', 'acknowledged')),
  code text,
  wrapped bytea,
  sealed bytea,
  at timestamptz not null default now(),
  once text,
  primary key (organisation, id),
  foreign key (organisation, referral) references referral (organisation, id)
);
create unique index referral_news_once on referral_news (organisation, referral, once) where once is not null;

-- The receiver's own answer to a parcel.
create table parcel_answer (
  organisation uuid not null,
  parcel uuid not null,
  accepted boolean not null,
  reason text,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, parcel),
  foreign key (organisation, parcel) references parcel (organisation, id),
  check (accepted or reason is not null)
);

-- A message that left the house to tell someone that there is something to read. The policy asks the safe-contact rule.
create table notification (
  organisation uuid not null,
  id uuid not null,
  person uuid not null,
  way text not null check (way = 'email'),
  at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, person) references person (organisation, id)
);

-- The grounds on which something may be shared at this moment.
create view live_basis with (security_invoker = true) as
select b.* from basis b
 where b.until > now()
   and not exists (select from basis_withdrawal w where w.organisation = b.organisation and w.basis = b.id)
   and case b.kind
     when 'consent' then b.text_reviewed or exists (select from node where stamp = 'demonstration')
     else exists (select from basis_approval a where a.organisation = b.organisation and a.basis = b.id)
   end;
