-- Two sides of one readmission file, each in a file of its own. What one side does and the other has to know goes as a parcel: a row of the
-- receiver's, under a key of its own. And the ledger of what was told to whom.

-- Our file, and whose file on the other side belongs to it. `exchange` is what both sides share, `number` how people call it.
create table procedure_exchange (
  organisation uuid not null,
  file uuid not null,
  exchange uuid not null,
  number text not null,
  partner uuid not null references organisation,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, file),
  unique (organisation, exchange),
  foreign key (organisation, file) references procedure_file (organisation, id),
  check (partner <> organisation)
);

-- One step of ours that was sent. `article`: the ground. A step goes once, unless what was sent in error was called back.
create table procedure_dispatch (
  organisation uuid not null,
  id uuid not null,
  file uuid not null,
  step uuid not null,
  exchange uuid not null,
  receiver uuid not null references organisation,
  parcel uuid not null,
  article text not null check (article <> ''),
  by_account uuid not null,
  at timestamptz not null default now(),
  withdrawn_at timestamptz,
  primary key (organisation, id),
  foreign key (organisation, file) references procedure_file (organisation, id),
  foreign key (organisation, step) references procedure_step (organisation, id),
  check (receiver <> organisation)
);
create unique index procedure_dispatch_once on procedure_dispatch (organisation, step) where withdrawn_at is null;
create index procedure_dispatch_file on procedure_dispatch (organisation, file);

-- What came: a row of the receiver's. `opens`: it is the first of its exchange, and opens a file. In clear: law, step, day, as in a file; what it
-- brought is sealed under the parcel's key, which is gone, with the contents, once it was taken up, set aside or called back.
create table procedure_parcel (
  organisation uuid not null references organisation,
  id uuid not null,
  sender uuid not null references organisation,
  exchange uuid not null,
  number text not null,
  opens boolean not null,
  procedure text not null,
  law text not null,
  side text not null check (side in ('requesting', 'requested')),
  country text not null,
  other_country text not null,
  step text not null,
  on_day date not null,
  on_time text check (on_time ~ '^\d\d:\d\d$'),
  role text not null,
  day date,
  classes text[] not null,
  purpose text not null,
  article text not null check (article <> ''),
  wrapped bytea,
  sealed bytea,
  sent_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_why text check (ended_why in ('withdrawn', 'taken up', 'set aside')),
  primary key (organisation, id),
  check (sender <> organisation),
  check ((ended_at is null) = (ended_why is null)),
  check (ended_at is null or (wrapped is null and sealed is null))
);
create index procedure_parcel_waiting on procedure_parcel (organisation, id) where ended_at is null;
create index procedure_parcel_sent on procedure_parcel (sender, id);
create index procedure_parcel_exchange on procedure_parcel (organisation, exchange);

-- What the receiver did with it, for herself alone: into which file, as which step, and on which day it had come to her.
create table procedure_take_up (
  organisation uuid not null,
  parcel uuid not null,
  file uuid,
  step uuid,
  received_on date not null,
  set_aside text check (set_aside in ('known already', 'not for us', 'no place for it')),
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, parcel),
  foreign key (organisation, parcel) references procedure_parcel (organisation, id),
  foreign key (organisation, file) references procedure_file (organisation, id),
  foreign key (organisation, step) references procedure_step (organisation, id),
  check ((set_aside is null) = (file is not null)),
  check ((file is null) = (step is null))
);
create index procedure_take_up_file on procedure_take_up (organisation, file);

-- What forbids an application, or allows it: a row each, as it was found; the latest counts. `form`: in which form the person is to return.
create table procedure_safeguard (
  organisation uuid not null,
  id uuid not null,
  file uuid not null,
  fact text not null check (fact in ('final decision', 'voluntary return')),
  answer text not null check (answer in ('final', 'not final', 'declined', 'chosen', 'not offered')),
  form text check (form in ('readmission', 'administrative expulsion', 'deportation')),
  on_day date not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, file) references procedure_file (organisation, id),
  check (case fact when 'final decision' then answer in ('final', 'not final') else answer in ('declined', 'chosen', 'not offered') and form is null end)
);
create index procedure_safeguard_file on procedure_safeguard (organisation, file);

-- The ledger: what personal data went to whom or came from whom, when, under which article, for what. Only ever added to; what was an error, or was
-- called back, is another line that names the first.
create table disclosure (
  organisation uuid not null,
  id uuid not null,
  file uuid not null,
  what text not null check (what in ('given', 'received', 'undone')),
  way text not null check (way in ('exchange', 'paper')),
  on_day date not null,
  other_kind text not null check (other_kind in ('authority', 'consulate', 'carrier', 'border authority', 'court', 'other')),
  other text not null,
  country text not null,
  classes text[] not null check (cardinality(classes) > 0),
  purpose text not null,
  instrument text not null,
  article text not null check (article <> ''),
  parcel uuid,
  undoes uuid,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  unique (organisation, undoes),
  foreign key (organisation, file) references procedure_file (organisation, id),
  foreign key (organisation, undoes) references disclosure (organisation, id),
  check ((what = 'undone') = (undoes is not null))
);
create index disclosure_file on disclosure (organisation, file, id);
create index disclosure_day on disclosure (organisation, on_day, id);
