-- The coalition: what it is for, who belongs to it, on what terms, and what its members do together. Nothing here is about a person who asked for help.
-- Texts that an organisation writes stand in one language, which is named beside them; what the register brings stands in all of ours.

-- What the register knows of the coalition by a code: itself, goals, areas, forms of work, products, dated facts, types of activity.
create table coalition_entry (
  code text primary key,
  kind text not null check (kind in ('coalition', 'goal', 'area', 'form', 'product', 'fact', 'activity type')),
  place integer not null,
  text jsonb not null,
  facts jsonb not null default '{}'
);

-- The keeper of the register says what serves which goal, area or form. It is a judgement, and has a name under it.
create table coalition_tie (
  target text not null references coalition_entry,
  subject text not null,
  organisation uuid references organisation,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (target, subject)
);

-- An application lies with the keeper of the register. Why one wants to join, and how to answer, may hold a name: it is sealed, under a key of its own.
create table coalition_application (
  organisation uuid not null references organisation,
  id uuid not null,
  applicant uuid references organisation,
  name text not null,
  country text not null,
  language text not null,
  wrapped bytea not null,
  sealed bytea not null,
  at timestamptz not null default now(),
  primary key (organisation, id)
);

-- What was found in review and what was decided, each with its reason. Only ever added to: the last decision stands.
create table coalition_review (
  organisation uuid not null,
  id uuid not null,
  application uuid not null,
  outcome text not null check (outcome in ('note', 'accepted', 'declined', 'put off')),
  reason text not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, application) references coalition_application (organisation, id)
);

-- A member: an organisation of this node (`of`), or one that has only a name here. Hidden: only itself and the keeper know.
create table coalition_member (
  id uuid primary key,
  organisation uuid references organisation,
  "of" uuid unique references organisation,
  application uuid,
  name text not null,
  country text not null,
  hidden boolean not null default false,
  version integer not null default 1,
  at timestamptz not null default now()
);
create table coalition_status (
  id uuid primary key,
  organisation uuid references organisation,
  member uuid not null references coalition_member,
  state text not null check (state in ('member', 'suspended', 'left')),
  on_day date not null,
  by_account uuid not null,
  at timestamptz not null default now()
);
create index coalition_status_member on coalition_status (member, on_day);
-- Why: known to the keeper, never public.
create table coalition_status_reason (
  organisation uuid not null references organisation,
  status uuid not null references coalition_status,
  reason text not null,
  primary key (organisation, status)
);

-- The memorandum in versions. What one acceded to does not change afterwards.
create table memorandum (
  id uuid primary key,
  organisation uuid references organisation,
  number integer not null unique check (number > 0),
  in_force_on date not null,
  by_account uuid not null,
  at timestamptz not null default now()
);
create table memorandum_text (
  memorandum uuid not null references memorandum,
  language text not null,
  organisation uuid references organisation,
  text text not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (memorandum, language)
);
create table memorandum_accession (
  memorandum uuid not null references memorandum,
  member uuid not null references coalition_member,
  organisation uuid references organisation,
  on_day date not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (memorandum, member)
);

-- Working groups, commissions and committees: our own, and those of others in which members sit.
create table body (
  id uuid primary key,
  organisation uuid references organisation,
  language text not null,
  kind text not null check (kind in ('working group', 'commission', 'committee', 'council', 'other')),
  outside boolean not null default false,
  title text not null,
  mandate text not null,
  targets text[] not null default '{}',
  from_on date,
  until_on date,
  published boolean not null default false,
  version integer not null default 1,
  by_account uuid not null,
  at timestamptz not null default now(),
  check (until_on is null or from_on is null or from_on <= until_on)
);
-- A seat belongs to an organisation. A person is named only where she agreed to it, on a day.
create table body_seat (
  id uuid primary key,
  organisation uuid references organisation,
  body uuid not null references body,
  member uuid references coalition_member,
  name text not null,
  part text,
  person text,
  agreed_on date,
  from_on date not null,
  until_on date,
  version integer not null default 1,
  by_account uuid not null,
  check ((person is null) = (agreed_on is null)),
  check (until_on is null or from_on <= until_on)
);
create index body_seat_body on body_seat (body);
create table body_meeting (
  id uuid primary key,
  organisation uuid references organisation,
  body uuid not null references body,
  on_day date not null,
  place text,
  language text not null,
  text text not null,
  by_account uuid not null,
  at timestamptz not null default now()
);
create index body_meeting_body on body_meeting (body, on_day);
-- A decision is frozen with everybody's vote when it is recorded; what was wrong is said in a new one, once.
create table body_decision (
  id uuid primary key,
  organisation uuid references organisation,
  body uuid not null references body,
  meeting uuid references body_meeting,
  on_day date not null,
  language text not null,
  text text not null,
  quorum integer not null check (quorum > 0),
  entitled integer not null check (entitled > 0),
  votes_for integer not null,
  votes_against integer not null,
  abstained integer not null,
  absent integer not null,
  outcome text not null check (outcome in ('adopted', 'rejected', 'no quorum')),
  corrects uuid unique references body_decision,
  correction text,
  by_account uuid not null,
  at timestamptz not null default now(),
  check ((corrects is null) = (correction is null)),
  check (votes_for + votes_against + abstained + absent = entitled),
  check ((outcome = 'no quorum') = (entitled - absent < quorum))
);
create index body_decision_body on body_decision (body, on_day);
create table body_vote (
  decision uuid not null references body_decision,
  seat uuid not null references body_seat,
  organisation uuid references organisation,
  vote text not null check (vote in ('for', 'against', 'abstained', 'absent')),
  primary key (decision, seat)
);

-- A way of working that others may take over: who looked at it, how well it is proven, and where it was done again.
create table practice (
  id uuid primary key,
  organisation uuid references organisation,
  language text not null,
  title text not null,
  text text not null,
  criteria text not null,
  country text,
  targets text[] not null default '{}',
  published boolean not null default false,
  version integer not null default 1,
  by_account uuid not null,
  at timestamptz not null default now()
);
create table practice_review (
  id uuid primary key,
  organisation uuid references organisation,
  practice uuid not null references practice,
  on_day date not null,
  grade text not null check (grade in ('told', 'counted', 'checked', 'compared')),
  language text not null,
  text text not null,
  by_account uuid not null,
  at timestamptz not null default now()
);
create index practice_review_practice on practice_review (practice, on_day);
create table practice_replication (
  id uuid primary key,
  organisation uuid references organisation,
  practice uuid not null references practice,
  on_day date not null,
  country text not null,
  place text,
  language text not null,
  text text not null,
  by_account uuid not null,
  at timestamptz not null default now()
);
create index practice_replication_practice on practice_replication (practice, on_day);

-- A norm that stands in somebody's way. How many cases met it is a cell of a published release, never a live count.
create table barrier (
  id uuid primary key,
  organisation uuid references organisation,
  language text not null,
  title text not null,
  norm text not null,
  country text not null,
  hurts text not null,
  proposed text not null,
  owner text not null,
  targets text[] not null default '{}',
  release_of uuid references organisation,
  release uuid,
  indicator text,
  "row" text,
  "column" text,
  published boolean not null default false,
  version integer not null default 1,
  by_account uuid not null,
  at timestamptz not null default now(),
  check ((release is null) = (release_of is null) and (release is null) = (indicator is null) and (release is null) = ("row" is null) and (release is null) = ("column" is null))
);
create table barrier_status (
  id uuid primary key,
  organisation uuid references organisation,
  barrier uuid not null references barrier,
  on_day date not null,
  state text not null check (state in ('found', 'proposed', 'under discussion', 'lowered', 'removed', 'given up')),
  language text not null,
  text text not null,
  practice uuid references practice,
  act text,
  by_account uuid not null,
  at timestamptz not null default now(),
  check (state <> 'removed' or practice is not null or act is not null)
);
create index barrier_status_barrier on barrier_status (barrier, on_day);

create table agreement (
  id uuid primary key,
  organisation uuid references organisation,
  language text not null,
  title text not null,
  parties text[] not null check (cardinality(parties) >= 2),
  flows text not null,
  legal_basis text not null,
  from_on date not null,
  until_on date,
  targets text[] not null default '{}',
  published boolean not null default false,
  version integer not null default 1,
  by_account uuid not null,
  at timestamptz not null default now(),
  check (until_on is null or from_on <= until_on)
);
-- Each time when something went under it: only ever added to, and never what was in it.
create table agreement_transfer (
  id uuid primary key,
  organisation uuid references organisation,
  agreement uuid not null references agreement,
  on_day date not null,
  giver text not null,
  receiver text not null,
  what text not null,
  records integer check (records >= 0),
  by_account uuid not null,
  at timestamptz not null default now()
);
create index agreement_transfer_agreement on agreement_transfer (agreement, on_day);

create table initiative (
  id uuid primary key,
  organisation uuid references organisation,
  language text not null,
  title text not null,
  text text not null,
  place text not null,
  country text not null,
  budget bigint check (budget > 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  from_on date not null,
  until_on date,
  result text,
  targets text[] not null default '{}',
  published boolean not null default false,
  version integer not null default 1,
  by_account uuid not null,
  at timestamptz not null default now(),
  check ((budget is null) = (currency is null)),
  check (until_on is null or from_on <= until_on)
);

create table material (
  id uuid primary key,
  organisation uuid references organisation,
  language text not null,
  title text not null,
  text text not null,
  audience text not null check (audience in ('migrants', 'families', 'specialists', 'officials', 'employers', 'public')),
  edition text not null,
  reviewed_on date not null,
  due_on date not null,
  url text,
  targets text[] not null default '{}',
  published boolean not null default false,
  version integer not null default 1,
  by_account uuid not null,
  at timestamptz not null default now(),
  check (reviewed_on < due_on)
);

-- What a member plans or did; `type` is of the register's list, or nothing where none of them fits.
create table activity (
  id uuid primary key,
  organisation uuid references organisation,
  language text not null,
  title text not null,
  text text,
  type text references coalition_entry,
  place text,
  country text,
  starts_on date not null,
  ends_on date not null,
  partner text,
  partner_country text,
  targets text[] not null default '{}',
  published boolean not null default false,
  version integer not null default 1,
  by_account uuid not null,
  at timestamptz not null default now(),
  check (starts_on <= ends_on)
);
create index activity_starts on activity (starts_on);
