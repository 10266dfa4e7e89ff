-- A definition of the law that runs for one person: the file, the steps that were taken, lapses that an officer confirmed, and what was
-- taken back. Steps are only ever added to; where a file stands is a fold over them.

-- `procedure` and `law` (its version) stay for the file's whole life. `side`: which side of the law we are. `sealed`: names and day of birth,
-- where no case holds them, under a key of the file's own. `open` and `due_on` say what the last step left, to find files by.
create table procedure_file (
  organisation uuid not null references organisation,
  id uuid not null,
  reference text not null,
  procedure text not null,
  law text not null,
  opened_on date not null,
  opened_time text check (opened_time ~ '^\d\d:\d\d$'),
  "case" uuid,
  side text not null check (side in ('requesting', 'requested', 'here')),
  country text not null,
  other_country text not null,
  worker uuid not null,
  sealed bytea,
  open boolean not null default true,
  due_on date,
  by_account uuid not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation, id),
  unique (organisation, reference),
  foreign key (organisation, "case") references "case" (organisation, id),
  check ("case" is null or sealed is null)
);
create index procedure_file_case on procedure_file (organisation, "case");
create index procedure_file_mine on procedure_file (organisation, worker, due_on, id) where open;
create index procedure_file_due on procedure_file (organisation, due_on, id) where open;

-- One step. `role`: who took it, by the law's own name; `by_account` wrote it down. `day`: a day that it names (a new last day, a transfer).
-- What it needed, and who exactly took it, is sealed.
create table procedure_step (
  organisation uuid not null,
  id uuid not null,
  file uuid not null,
  step text not null,
  on_day date not null,
  on_time text check (on_time ~ '^\d\d:\d\d$'),
  role text not null,
  day date,
  sealed bytea,
  by_account uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, file) references procedure_file (organisation, id)
);
create index procedure_step_file on procedure_step (organisation, file);

-- A limit that had passed in silence, and what that means: an officer made it count, on a ground.
create table procedure_lapse (
  organisation uuid not null,
  id uuid not null,
  file uuid not null,
  clock text not null,
  means text not null,
  on_day date not null,
  on_time text check (on_time ~ '^\d\d:\d\d$'),
  role text not null,
  sealed bytea not null,
  by_account uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, file) references procedure_file (organisation, id)
);
create index procedure_lapse_file on procedure_lapse (organisation, file);

-- A mistake: the step, or the confirmation, stays to be seen and counts no more.
create table procedure_taken_back (
  organisation uuid not null,
  id uuid not null,
  file uuid not null,
  step uuid,
  lapse uuid,
  sealed bytea not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  unique (organisation, step),
  unique (organisation, lapse),
  foreign key (organisation, file) references procedure_file (organisation, id),
  foreign key (organisation, step) references procedure_step (organisation, id),
  foreign key (organisation, lapse) references procedure_lapse (organisation, id),
  check ((step is null) <> (lapse is null))
);
create index procedure_taken_back_file on procedure_taken_back (organisation, file);

-- What makes a return voluntary: each fact a row of its own, found or not, by whoever talked with the person. The latest of each counts.
create table procedure_voluntariness (
  organisation uuid not null,
  id uuid not null,
  file uuid not null,
  fact text not null check (fact in ('free choice', 'informed decision', 'capacity')),
  finding text not null check (finding in ('yes', 'in doubt', 'no')),
  on_day date not null,
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, file) references procedure_file (organisation, id)
);
create index procedure_voluntariness_file on procedure_voluntariness (organisation, file);
