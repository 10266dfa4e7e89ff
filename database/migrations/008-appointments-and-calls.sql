-- Appointments of workers with the people whom they help, and the log of telephone calls.

-- Somebody meets a worker, about a case or about a request. `offered`: the person reads day, time and place with the code.
-- The place and the note are sealed apart from one another, under the key of the subject of the case or of the request.
create table appointment (
  organisation uuid not null references organisation,
  id uuid not null,
  "case" uuid,
  request uuid,
  worker uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  way text not null check (way in ('with us', 'elsewhere', 'telephone')),
  interpreter text,
  offered boolean not null,
  place bytea,
  note bytea,
  by_account uuid not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation, id),
  foreign key (organisation, "case") references "case" (organisation, id),
  foreign key (organisation, request) references request (organisation, id),
  check (("case" is null) <> (request is null)),
  check (ends_at > starts_at and ends_at <= starts_at + interval '12 hours')
);
create index appointment_worker on appointment (organisation, worker, starts_at);
create index appointment_case on appointment (organisation, "case");
create index appointment_request on appointment (organisation, request);

-- What became of it.
create table appointment_end (
  organisation uuid not null,
  appointment uuid not null,
  outcome text not null check (outcome in ('kept', 'did not come', 'cancelled')),
  reason text check (reason in ('person asked', 'we cannot', 'not safe', 'no longer needed', 'by mistake')),
  by_account uuid not null,
  at timestamptz not null default now(),
  primary key (organisation, appointment),
  foreign key (organisation, appointment) references appointment (organisation, id),
  check ((outcome = 'cancelled') = (reason is not null))
);

-- A telephone call: when, in which language, who took it and what came of it; never a word of what was said, nor a number.
-- `began_at` is not known where the page had lain open long before.
create table call (
  organisation uuid not null references organisation,
  id uuid not null,
  began_at timestamptz,
  ended_at timestamptz not null,
  language text not null,
  danger boolean not null,
  mark text check (mark in ('silent', 'threatens')),
  outcome text not null check (outcome in ('request', 'note', 'message', 'nothing')),
  request uuid,
  "case" uuid,
  by_account uuid not null,
  primary key (organisation, id),
  foreign key (organisation, request) references request (organisation, id),
  foreign key (organisation, "case") references "case" (organisation, id),
  check (began_at <= ended_at),
  check ((outcome in ('request', 'message')) = (request is not null) and (outcome = 'note') = ("case" is not null))
);

-- What a call was about, where nothing else holds it: a request keeps what was ticked itself.
create table call_trouble (
  organisation uuid not null,
  call uuid not null,
  trouble text not null,
  primary key (organisation, call, trouble),
  foreign key (organisation, call) references call (organisation, id)
);
