-- What somebody has to be told in time: notices of limits that come near or have passed, and letters to members of staff.

-- A letter to a member of staff, made in a transaction and carried by the postman (core/post.ts) when a mail server takes it. No personal data stands
-- in one. `once`: what it is about, so that nobody gets the same twice. `next_at`: not before then; each try moves it.
create table letter (
  organisation uuid not null,
  id uuid not null,
  account uuid not null,
  once text not null,
  subject text not null,
  text text not null,
  made_at timestamptz not null default now(),
  next_at timestamptz not null default now(),
  tries integer not null default 0,
  sent_at timestamptz,
  primary key (organisation, id),
  unique (organisation, account, once),
  foreign key (organisation, account) references member (organisation, account)
);
create index letter_waiting on letter (next_at) where sent_at is null;

-- The days on which the limits of an organisation were gone through: its row is the claim, so that only one process does it.
create table procedure_day (
  organisation uuid not null references organisation,
  day date not null,
  at timestamptz not null default now(),
  primary key (organisation, day)
);

-- One notice to one member about one limit of one file. `due`: the end of the limit as it was told, so that a limit that moved is another.
-- `ahead`: so many working days before it; 0 the last of them; -1 it has passed. `role`: it was shown to her because the law names that role.
-- `over_at`: it holds no more (the limit was met, rests or moved). `letter`: which letter has told it.
create table procedure_notice (
  organisation uuid not null,
  id uuid not null,
  account uuid not null,
  file uuid not null,
  clock text not null,
  due text not null,
  ahead integer not null check (ahead between -1 and 30),
  role text,
  at timestamptz not null default now(),
  over_at timestamptz,
  seen_at timestamptz,
  letter uuid,
  primary key (organisation, id),
  unique (organisation, account, file, clock, due, ahead),
  foreign key (organisation, file) references procedure_file (organisation, id),
  foreign key (organisation, letter) references letter (organisation, id)
);
create index procedure_notice_file on procedure_notice (organisation, file) where over_at is null;
create index procedure_notice_mine on procedure_notice (organisation, account, at) where over_at is null;

-- How a member wants to be told; who never said so gets what the law's own list says, and the letter. `ahead`: 10,3,1.
create table procedure_reminding (
  organisation uuid not null,
  account uuid not null,
  by_letter boolean not null,
  language text not null check (language in ('en', 'ru', 'uz')),
  ahead text check (ahead ~ '^\d{1,2}(,\d{1,2}){0,4}$'),
  version integer not null default 1,
  primary key (organisation, account),
  foreign key (organisation, account) references member (organisation, account)
);
