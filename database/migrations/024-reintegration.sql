-- What follows an assisted return: targets that a programme sets for itself, the reintegration plan with its money, and how it went after six and twelve months.

-- An office's own target for a clock of a law that lets a programme set one; the latest of each counts, and no number means the law's own again.
create table procedure_target (
  organisation uuid not null references organisation,
  id uuid not null,
  procedure text not null,
  clock text not null,
  count integer check (count >= 0),
  unit text check (unit in ('hours', 'days', 'working days', 'months', 'years')),
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  check ((count is null) = (unit is null))
);
create index procedure_target_of on procedure_target (organisation, procedure);

-- The targets with which a file was opened: its own for its whole life.
alter table procedure_file add column targets jsonb;

-- The plan of one returned person: in the programme's currency and in the one that is paid out; never above the ceiling.
create table return_plan (
  organisation uuid not null,
  id uuid not null,
  file uuid not null,
  person uuid,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  local_currency text not null check (local_currency ~ '^[A-Z]{3}$'),
  ceiling numeric not null check (ceiling > 0 and ceiling <> 'NaN'),
  by_account uuid not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation, id),
  unique (organisation, file),
  foreign key (organisation, file) references procedure_file (organisation, id),
  foreign key (organisation, person) references person (organisation, id)
);
create index return_plan_person on return_plan (organisation, person);

-- One line of the budget, in the version of the plan in which it was added. `rate`: how much local money one unit of the programme's is, on which day, by whom told.
-- What it is for is sealed.
create table return_plan_line (
  organisation uuid not null,
  id uuid not null,
  plan uuid not null,
  edition integer not null check (edition > 0),
  kind text not null check (kind in ('economic', 'social', 'psychosocial')),
  way text not null check (way in ('direct', 'by referral')),
  amount numeric not null check (amount > 0 and amount <> 'NaN'),
  local_amount numeric not null check (local_amount > 0 and local_amount <> 'NaN'),
  rate numeric not null check (rate > 0 and rate <> 'NaN'),
  rate_on date not null,
  rate_source text not null,
  sealed bytea,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, plan) references return_plan (organisation, id)
);
create index return_plan_line_plan on return_plan_line (organisation, plan);

-- From this version of the plan on, the line stands no more; what was paid of it stays paid.
create table return_plan_line_end (
  organisation uuid not null,
  line uuid not null,
  edition integer not null check (edition > 0),
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, line),
  foreign key (organisation, line) references return_plan_line (organisation, id)
);

-- The person agreed to this version: on which day, in which language, in which way. From then on that version stays as it is.
create table return_plan_agreement (
  organisation uuid not null,
  plan uuid not null,
  edition integer not null check (edition > 0),
  on_day date not null,
  language text not null,
  way text not null check (way in ('in person signed', 'in person spoken', 'by telephone', 'by voice message', 'in writing by code')),
  ceiling numeric not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, plan, edition),
  foreign key (organisation, plan) references return_plan (organisation, id)
);

create table return_instalment (
  organisation uuid not null,
  id uuid not null,
  line uuid not null,
  amount numeric not null check (amount > 0 and amount <> 'NaN'),
  planned_on date not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, line) references return_plan_line (organisation, id)
);
create index return_instalment_line on return_instalment (organisation, line);

-- What became of an instalment; the latest counts. Paid: on which day, in local money at which rate; receipt and reasons are sealed.
create table return_instalment_event (
  organisation uuid not null,
  id uuid not null,
  instalment uuid not null,
  kind text not null check (kind in ('paid', 'payment taken back', 'given up')),
  on_day date not null,
  local_amount numeric check (local_amount > 0 and local_amount <> 'NaN'),
  rate numeric check (rate > 0 and rate <> 'NaN'),
  rate_on date,
  rate_source text,
  sealed bytea,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, instalment) references return_instalment (organisation, id),
  check ((kind = 'paid') = (rate is not null and local_amount is not null and rate_on is not null and rate_source is not null))
);
create index return_instalment_event_of on return_instalment_event (organisation, instalment);

-- Weights for the score of a survey, as an office loaded them: a name stands for one set for ever.
create table return_weights (
  organisation uuid not null references organisation,
  id uuid not null,
  name text not null,
  source text not null,
  weights jsonb not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  unique (organisation, name)
);

-- Another organisation was asked, by a referral, to ask how it goes, and by when; the latest for each time counts. Without one we ask ourselves.
create table monitoring (
  organisation uuid not null,
  id uuid not null,
  file uuid not null,
  months integer not null check (months in (6, 12)),
  due_on date not null,
  referral uuid not null,
  receiver uuid not null references organisation (id),
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, file) references procedure_file (organisation, id),
  foreign key (organisation, referral) references referral (organisation, id)
);
create index monitoring_file on monitoring (organisation, file);
create index monitoring_referral on monitoring (organisation, referral);

-- How it went: the survey's answers are sealed. `told_by`: the organisation that asked, where it was not we.
create table monitoring_result (
  organisation uuid not null,
  id uuid not null,
  file uuid not null,
  months integer not null check (months in (6, 12)),
  outcome text not null check (outcome in ('reached', 'not reached', 'refused', 'moved', 'died')),
  on_day date not null,
  told_by uuid references organisation (id),
  sealed bytea,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, file) references procedure_file (organisation, id)
);
create index monitoring_result_file on monitoring_result (organisation, file);

-- A row of the receiver's, beside the parcel: what is asked of it, and by when. Written by the sender.
create table monitoring_request (
  organisation uuid not null,
  parcel uuid not null,
  months integer not null check (months in (6, 12)),
  due_on date not null,
  at timestamptz not null default now(),
  primary key (organisation, parcel),
  foreign key (organisation, parcel) references parcel (organisation, id)
);
create index monitoring_request_due on monitoring_request (organisation, due_on);

-- That the receiver answered, in its own rows; the answers themselves went to the sender and are not kept.
create table monitoring_report (
  organisation uuid not null,
  id uuid not null,
  parcel uuid not null,
  outcome text not null check (outcome in ('reached', 'not reached', 'refused', 'moved', 'died')),
  on_day date not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, parcel) references monitoring_request (organisation, parcel)
);
create index monitoring_report_parcel on monitoring_report (organisation, parcel);
